using System.Runtime.InteropServices;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Chooses all ends of lines of a paragraph together so that the sum of their faults is least (D. E. Knuth and M. F. Plass,
/// "Breaking Paragraphs into Lines", 1981).
/// </summary>
/// <remarks>
/// Each place that can be reached is a node that knows the best way to it. A node stays active while lines from it still fit, so
/// that the work grows with the text times the places on one line.
/// </remarks>
internal sealed class TotalFitBreaker
{
    private const int FitnessClasses = 4;
    private const double WorstBadness = 1e6;
    private const double HyphenPenalty = 50;
    private const double AddressPenalty = 150;
    private const double EmergencyPenalty = 2_000;

    // Added to the squares; a line at the limit of what looks good costs 10,000.
    private const double HyphensInRowDemerits = 10_000;
    private const double HyphenBeforeLastLineDemerits = 10_000;
    private const double FitnessDemerits = 5_000;
    private const double ShortLastLineDemerits = 20_000;
    private const double OverfullDemerits = 1e15;

    // A last line below this part of the width looks like a slip.
    private const double ShortLastLine = 0.12;

    private readonly List<BreakOpportunity> _places;
    private readonly LineWidths _widths;
    private readonly ILineFit _fit;
    private readonly double _tolerance;
    private readonly double[]? _prices;
    private readonly List<Node> _nodes = [];
    private readonly List<int> _active = [];

    private TotalFitBreaker(List<BreakOpportunity> places, TotalFitRules rules)
    {
        _places = places;
        (_widths, _fit, _tolerance, _prices) = (rules.Widths, rules.Fit, rules.Tolerance, rules.Prices);
    }

    /// <summary>Adds the index of the place where each line ends.</summary>
    /// <param name="places">The places.</param>
    /// <param name="rules">What they are chosen by.</param>
    /// <param name="ends">Empty; gets the indices, of which the last is the last place.</param>
    /// <returns>False if there are no such lines, and then nothing is added.</returns>
    public static bool TryBreak(List<BreakOpportunity> places, TotalFitRules rules, List<int> ends)
    {
        foreach (var (first, last) in BreakOpportunities.Parts(places))
        {
            if (new TotalFitBreaker(places, rules).TryRun(first, last, ends))
                continue;
            ends.Clear();
            return false;
        }

        return true;
    }

    private bool TryRun(int first, int last, List<int> ends)
    {
        _nodes.Add(new Node(first, -1, 0, 1, 0));
        _active.Add(0);
        for (var place = first + 1; place <= last && _active.Count > 0; place++)
            Reach(place, place == last);

        if (_active.Count == 0)
            return false;
        Trace(BestActive(), ends);
        return true;
    }

    private void Reach(int place, bool isLast)
    {
        Span<Node> best = stackalloc Node[FitnessClasses];
        for (var fitness = 0; fitness < FitnessClasses; fitness++)
            best[fitness] = new Node(place, -1, double.PositiveInfinity, fitness, 0);

        // Active nodes are in the order of their places: lines get shorter from one to the next.
        var longest = -1;
        var kept = 0;
        var index = 0;
        for (; index < _active.Count; index++)
        {
            var active = _active[index];
            var line = Measure(active, place);
            // A line that is too long because of its hyphen may fit without it further on, unless there is nothing further on.
            var hyphen = isLast ? 0 : _places[place].Hyphen;
            if (!LineWidths.Fits(line.Natural - hyphen - line.Shrink, line.Available))
            {
                longest = longest < 0 || IsBetterStart(active, longest) ? active : longest;
                continue;
            }

            // The first line has its own width, and says nothing about the others.
            if (!isLast && line.Ratio > _tolerance && _nodes[active].Place > 0)
                break;
            _active[kept++] = active;
            Consider(line, place, isLast, best);
        }

        _active.RemoveRange(kept, index - kept);
        if (isLast)
            _active.Clear();
        var wasReached = Activate(best);
        if (!wasReached && _active.Count == 0 && double.IsPositiveInfinity(_tolerance))
            ActivateOverfull(longest, place);
    }

    // Of lines that are too long whatever begins them, the shortest is the least evil.
    private bool IsBetterStart(int node, int other) =>
        _nodes[node].Place > _nodes[other].Place
        || (_nodes[node].Place == _nodes[other].Place && _nodes[node].Demerits < _nodes[other].Demerits);

    private Candidate Measure(int node, int place)
    {
        ref readonly var start = ref CollectionsMarshal.AsSpan(_places)[_nodes[node].Place];
        ref readonly var end = ref CollectionsMarshal.AsSpan(_places)[place];
        var natural = end.LineWidthFrom(start);
        var spaces = end.SpacesFrom(start);
        var available = _widths.Available(_nodes[node].Place == 0);
        return new Candidate(node, natural, available, _fit.Shrink(spaces), _fit.Ratio(available - natural, spaces, available));
    }

    private void Consider(in Candidate line, int place, bool isLast, Span<Node> best)
    {
        // The hyphen alone can make a line too long.
        if (!LineWidths.Fits(line.Natural - line.Shrink, line.Available) || (!isLast && line.Ratio > _tolerance))
            return;

        var ratio = isLast ? Math.Min(0, line.Ratio) : line.Ratio;
        var badness = Math.Min(100 * Math.Abs(ratio * ratio * ratio), WorstBadness);
        var fitness = _fit.HasFitnessClasses ? FitnessOf(ratio) : 1;
        var previous = _nodes[line.Start];
        var hyphens = _places[place].ShowsHyphen ? previous.Hyphens + 1 : 0;
        var demerits = previous.Demerits + LineDemerits(place, badness) + ContextDemerits(previous, fitness, hyphens)
            + (isLast ? LastLineDemerits(previous, line.Natural, line.Available) : 0);

        if (demerits < best[fitness].Demerits)
            best[fitness] = new Node(place, line.Start, demerits, fitness, hyphens);
    }

    private double LineDemerits(int place, double badness)
    {
        var cost = 1 + badness + Penalty(_places[place].Flag);
        return (cost * cost) + (_prices?[place] ?? 0);
    }

    private static double Penalty(BreakFlag flag) => flag switch
    {
        BreakFlag.Hyphenation or BreakFlag.SoftHyphen => HyphenPenalty,
        BreakFlag.Address => AddressPenalty,
        BreakFlag.Emergency => EmergencyPenalty,
        _ => 0,
    };

    private static double ContextDemerits(in Node previous, int fitness, int hyphens)
    {
        var demerits = hyphens > 1 ? HyphensInRowDemerits * (hyphens - 1) * (hyphens - 1) : 0;
        if (Math.Abs(previous.Fitness - fitness) > 1)
            demerits += FitnessDemerits;
        return demerits;
    }

    private static double LastLineDemerits(in Node previous, double natural, double available)
    {
        if (previous.Previous < 0)
            return 0;
        var demerits = previous.Hyphens > 0 ? HyphenBeforeLastLineDemerits : 0;
        return natural < available * ShortLastLine ? demerits + ShortLastLineDemerits : demerits;
    }

    // Tight, decent, loose, very loose.
    private static int FitnessOf(double ratio) => ratio switch
    {
        < -0.5 => 0,
        <= 0.5 => 1,
        <= 1 => 2,
        _ => 3,
    };

    private bool Activate(Span<Node> best)
    {
        var wasReached = false;
        foreach (ref readonly var node in best)
        {
            if (double.IsPositiveInfinity(node.Demerits))
                continue;
            wasReached = true;
            _active.Add(_nodes.Count);
            _nodes.Add(node);
        }

        return wasReached;
    }

    private void ActivateOverfull(int from, int place)
    {
        _active.Add(_nodes.Count);
        _nodes.Add(new Node(place, from, _nodes[from].Demerits + OverfullDemerits, 1, 0));
    }

    private int BestActive()
    {
        var best = _active[0];
        foreach (var node in _active)
        {
            if (_nodes[node].Demerits < _nodes[best].Demerits)
                best = node;
        }

        return best;
    }

    private void Trace(int node, List<int> ends)
    {
        var count = ends.Count;
        for (; _nodes[node].Previous >= 0; node = _nodes[node].Previous)
            ends.Add(_nodes[node].Place);
        ends.Reverse(count, ends.Count - count);
    }

    /// <summary>A place that was reached.</summary>
    /// <param name="Place">Its index.</param>
    /// <param name="Previous">Where the line to it begins; -1 at the start.</param>
    /// <param name="Demerits">Sum of the faults of the best way to it.</param>
    /// <param name="Fitness">How tight the line to it is.</param>
    /// <param name="Hyphens">Lines in a row, up to this place, that end with a hyphen.</param>
    private readonly record struct Node(int Place, int Previous, double Demerits, int Fitness, int Hyphens);

    /// <summary>A line from an active node, in points.</summary>
    private readonly record struct Candidate(int Start, double Natural, double Available, double Shrink, double Ratio);
}

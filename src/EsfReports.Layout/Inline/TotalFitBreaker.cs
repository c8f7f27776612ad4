using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Chooses all ends of lines of a paragraph together so that the sum of their faults is least (D. E. Knuth and M. F. Plass,
/// "Breaking Paragraphs into Lines", 1981). Used over and over.
/// </summary>
/// <remarks>
/// Each place that can be reached is a node that knows the best way to it. A node stays active while lines from it still fit, so
/// that the work grows with the text times the places on one line.
/// </remarks>
internal sealed class TotalFitBreaker
{
    private const int FirstLength = 64;
    private const int FitnessClasses = 4;
    private const int Decent = 1;
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

    private readonly Way[] _best = new Way[FitnessClasses];
    private BreakPlaces _places = null!;
    private TotalFitRules _rules = null!;
    private LineFit _fit = null!;
    private double _tolerance;

    private Node[] _nodes = [];
    private int _nodeCount;

    // Indices of the active nodes, in the order of their places: from one index of this array to another.
    private int[] _active = [];
    private int _activeStart;
    private int _activeEnd;

    // The place that is reached, whether it is the last one, what lines that end there cost more, and a bit for each class of tightness with a way to it.
    private int _place;
    private bool _isLast;
    private double _penalty;
    private double _price;
    private int _classes;

    private bool HasActive => _activeStart < _activeEnd;

    /// <summary>Adds the index of the place where each line ends.</summary>
    /// <param name="places">The places.</param>
    /// <param name="rules">What they are chosen by.</param>
    /// <param name="ends">Empty; gets the indices, of which the last is the last place.</param>
    /// <returns>False if there are no such lines, and then nothing is added.</returns>
    public bool TryBreak(BreakPlaces places, TotalFitRules rules, List<int> ends)
    {
        (_places, _rules, _fit, _tolerance) = (places, rules, rules.Fit, rules.Tolerance);
        foreach (var (first, last) in places.Parts)
        {
            if (TryRun(first, last, ends))
                continue;
            ends.Clear();
            return false;
        }

        return true;
    }

    private bool TryRun(int first, int last, List<int> ends)
    {
        (_nodeCount, _activeStart, _activeEnd) = (0, 0, 0);
        Activate(first, new Way(-1, 0, 0), Decent);
        for (var place = first + 1; place <= last && HasActive; place++)
            Reach(place, place == last);

        if (!HasActive)
            return false;
        Trace(BestActive(), ends);
        return true;
    }

    /// <summary>Finds the best ways to a place, one for each class of tightness of the line that ends there.</summary>
    private void Reach(int place, bool isLast)
    {
        ref readonly var end = ref _places[place];
        (_place, _isLast, _classes, _penalty, _price) = (place, isLast, 0, Penalty(end.Flag), _rules.Prices?[place] ?? 0);
        // A line that is too long because of its hyphen may fit without it further on, unless there is nothing further on.
        var hyphen = isLast ? 0 : end.Hyphen;

        // Active nodes are in the order of their places: lines get shorter from one to the next.
        var (longest, kept, index) = (-1, _activeStart, _activeStart);
        for (; index < _activeEnd; index++)
        {
            var active = _active[index];
            ref readonly var start = ref _nodes[active];
            var natural = end.Width - start.LineStart + end.Hyphen;
            var spaces = end.Spaces - start.SpacesBefore;
            var shrink = _fit.Shrink(spaces);
            if (!LineWidths.Fits(natural - hyphen - shrink, start.Available))
            {
                longest = longest < 0 || IsBetterStart(start, _nodes[longest]) ? active : longest;
                // It is mostly the first ones that are too long.
                if (kept == _activeStart)
                    _activeStart = kept = index + 1;
                continue;
            }

            var ratio = _fit.Ratio(start.Available - natural, spaces, start.Available);
            var isLoose = !isLast && ratio > _tolerance;
            // The first line has its own width, and says nothing about the others.
            if (isLoose && start.Place > 0)
                break;
            _active[kept++] = active;
            // The hyphen alone can make a line too long.
            if (!isLoose && LineWidths.Fits(natural - shrink, start.Available))
                Consider(new Candidate(active, natural, ratio), end.ShowsHyphen);
        }

        Deactivate(kept, index);
        // Nothing begins at the end.
        if (isLast)
            _activeStart = _activeEnd;
        ActivateBest();
        if (_classes == 0 && !HasActive && double.IsPositiveInfinity(_tolerance))
            Activate(place, new Way(longest, _nodes[longest].Demerits + OverfullDemerits, 0), Decent);
    }

    // Of lines that are too long whatever begins them, the shortest is the least evil.
    private static bool IsBetterStart(in Node node, in Node other) =>
        node.Place > other.Place || (node.Place == other.Place && node.Demerits < other.Demerits);

    private void Consider(in Candidate line, bool showsHyphen)
    {
        ref readonly var start = ref _nodes[line.Start];
        var ratio = _isLast ? Math.Min(0, line.Ratio) : line.Ratio;
        var fitness = _fit.IsJustified ? FitnessOf(ratio) : Decent;
        ref var known = ref _best[fitness];
        var isKnown = (_classes & (1 << fitness)) != 0;
        // Every line adds demerits.
        if (isKnown && start.Demerits >= known.Demerits)
            return;

        var cost = 1 + Math.Min(100 * Math.Abs(ratio * ratio * ratio), WorstBadness) + _penalty;
        var hyphens = showsHyphen ? start.Hyphens + 1 : 0;
        var demerits = start.Demerits + ((cost * cost) + _price) + ContextDemerits(start, fitness, hyphens)
            + (_isLast ? LastLineDemerits(start, line.Natural) : 0);

        if (isKnown && demerits >= known.Demerits)
            return;
        known = new Way(line.Start, demerits, hyphens);
        _classes |= 1 << fitness;
    }

    private static double Penalty(BreakFlag flag) => flag switch
    {
        BreakFlag.Hyphenation or BreakFlag.SoftHyphen => HyphenPenalty,
        BreakFlag.Address => AddressPenalty,
        BreakFlag.Emergency => EmergencyPenalty,
        _ => 0,
    };

    private static double ContextDemerits(in Node start, int fitness, int hyphens)
    {
        var demerits = hyphens > 1 ? HyphensInRowDemerits * (hyphens - 1) * (hyphens - 1) : 0;
        if (Math.Abs(start.Fitness - fitness) > 1)
            demerits += FitnessDemerits;
        return demerits;
    }

    private static double LastLineDemerits(in Node start, double natural)
    {
        if (start.Previous < 0)
            return 0;
        var demerits = start.Hyphens > 0 ? HyphenBeforeLastLineDemerits : 0;
        return natural < start.Available * ShortLastLine ? demerits + ShortLastLineDemerits : demerits;
    }

    // Tight, decent, loose, very loose.
    private static int FitnessOf(double ratio) => ratio switch
    {
        < -0.5 => 0,
        <= 0.5 => Decent,
        <= 1 => 2,
        _ => 3,
    };

    private void Deactivate(int from, int to)
    {
        if (from == to)
            return;
        Array.Copy(_active, to, _active, from, _activeEnd - to);
        _activeEnd -= to - from;
    }

    private void ActivateBest()
    {
        for (var fitness = 0; _classes >> fitness != 0; fitness++)
        {
            if ((_classes & (1 << fitness)) != 0)
                Activate(_place, _best[fitness], fitness);
        }
    }

    private void Activate(int place, in Way way, int fitness)
    {
        if (_nodeCount == _nodes.Length)
        {
            var length = Math.Max(FirstLength, _nodeCount * 2);
            Array.Resize(ref _nodes, length);
            Array.Resize(ref _active, length);
        }

        ref readonly var start = ref _places[place];
        _nodes[_nodeCount] = new Node(
            place, way.Start, way.Demerits, fitness, way.Hyphens, start.NextStart, start.NextSpaces, _rules.Widths.Available(place == 0));
        _active[_activeEnd++] = _nodeCount++;
    }

    private int BestActive()
    {
        var best = _active[_activeStart];
        foreach (var node in _active.AsSpan(_activeStart, _activeEnd - _activeStart))
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
    /// <param name="LineStart"><see cref="BreakOpportunity.NextStart"/> of the place.</param>
    /// <param name="SpacesBefore"><see cref="BreakOpportunity.NextSpaces"/> of the place.</param>
    /// <param name="Available">Room on the line that begins here.</param>
    private readonly record struct Node(
        int Place, int Previous, double Demerits, int Fitness, int Hyphens, double LineStart, double SpacesBefore, double Available);

    /// <summary>The best line to a place so far.</summary>
    /// <param name="Start">The node that it begins at.</param>
    /// <param name="Demerits">Sum of the faults of all lines.</param>
    /// <param name="Hyphens">Lines in a row that end with a hyphen.</param>
    private readonly record struct Way(int Start, double Demerits, int Hyphens);

    /// <summary>A line from an active node: how wide it is and how far it is stretched.</summary>
    private readonly record struct Candidate(int Start, double Natural, double Ratio);
}

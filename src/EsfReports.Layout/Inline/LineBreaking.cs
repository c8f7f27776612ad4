using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Chooses the lines of a paragraph. What does not depend on the width is worked out once and only if it is needed: short content is
/// never hyphenated.
/// </summary>
internal sealed class LineBreaking
{
    // How far lines are stretched (1 is the most that looks good) before hyphens are tried, and before anything is taken.
    private const double WithoutHyphens = 1;
    private const double WithHyphens = 2.5;

    // CSS Text 4, 6.4 lets balancing stop where it no longer matters.
    private const int MostBalancedLines = 10;
    private const int BalanceSteps = 20;

    private readonly Paragraph _paragraph;
    private readonly BreakFlag[] _flags;
    private readonly List<BreakOpportunity> _plain;
    private List<BreakOpportunity>? _hyphenated;
    private double? _minContentWidth;

    public LineBreaking(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _flags = FindBreaks(paragraph.Source);
        _plain = Measure(_flags);
        MaxContentWidth = MeasureMaxContent();
    }

    /// <summary>Width of the widest piece that cannot be broken.</summary>
    public double MinContentWidth => _minContentWidth ??= MeasureMinContent();

    /// <summary>Width of the widest line that has only forced breaks.</summary>
    public double MaxContentWidth { get; }

    private List<BreakOpportunity> Hyphenated => _hyphenated ??= Hyphenate();

    // Percentages count as nothing where the width is what is looked for (CSS Sizing 3, 5.2.1).
    private double Indent => _paragraph.Block.Text.Indent.Points;

    /// <summary>The lines.</summary>
    public List<Line> Break(LineWidths widths)
    {
        var text = _paragraph.Block.Text;
        var ends = new List<int>();
        var places = ChooseEnds(text, widths, ends);
        var lines = new List<Line>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(Line.Between(places, start, end));
            start = end;
        }

        return lines;
    }

    private List<BreakOpportunity> ChooseEnds(TextStyle text, LineWidths widths, List<int> ends)
    {
        // One line is what most cells and headings need.
        if (LineWidths.Fits(MaxContentWidth, widths.Width - widths.Indent + Indent) && LineWidths.Fits(MaxContentWidth, widths.Width))
            return FirstFit(_plain, widths, ends);
        if (text.Wrap == TextWrap.Balance && Balance(widths, ends) is { } balanced)
            return balanced;
        if (text.Wrap is TextWrap.Pretty or TextWrap.Balance || text.Align == TextAlign.Justify)
            return TotalFit(text, widths, ends);
        return FirstFit(Fitting(Hyphenated, widths), widths, ends);
    }

    private static List<BreakOpportunity> FirstFit(List<BreakOpportunity> places, LineWidths widths, List<int> ends)
    {
        foreach (var (first, last) in BreakOpportunities.Parts(places))
            FirstFitBreaker.Break(places, first, last, widths, ends);
        return places;
    }

    private List<BreakOpportunity> TotalFit(TextStyle text, LineWidths widths, List<int> ends)
    {
        ILineFit fit = text.Align == TextAlign.Justify ? new JustifiedFit() : new RaggedFit(text.FontSize);
        var rules = new TotalFitRules(widths, fit, WithoutHyphens);
        if (TryTotalFit(_plain, rules, ends))
            return _plain;

        var places = Fitting(Hyphenated, widths);
        if (!TryTotalFit(places, rules with { Tolerance = WithHyphens }, ends))
            TryTotalFit(places, rules with { Tolerance = double.PositiveInfinity }, ends);
        return places;
    }

    private bool TryTotalFit(List<BreakOpportunity> places, TotalFitRules rules, List<int> ends)
    {
        if (!TotalFitBreaker.TryBreak(places, rules, ends))
            return false;
        if (rules.Fit is JustifiedFit && ends.Count >= RiverFinder.LeastLines)
            RiverSearch.Improve(_paragraph, places, rules, ends);
        return true;
    }

    /// <summary>The narrowest lines that are not more lines; null if there are too many lines for that.</summary>
    private List<BreakOpportunity>? Balance(LineWidths widths, List<int> ends)
    {
        var places = Fitting(_plain, widths);
        FirstFit(places, widths, ends);
        var count = ends.Count;
        if (count > MostBalancedLines)
        {
            ends.Clear();
            return null;
        }

        var (tooNarrow, wideEnough) = (0.0, widths.Width);
        var trial = new List<int>();
        for (var step = 0; step < BalanceSteps; step++)
        {
            var width = (tooNarrow + wideEnough) / 2;
            trial.Clear();
            FirstFit(places, widths with { Width = width }, trial);
            if (trial.Count > count || IsOverfull(places, trial, widths with { Width = width }))
            {
                tooNarrow = width;
                continue;
            }

            wideEnough = width;
            ends.Clear();
            ends.AddRange(trial);
        }

        return places;
    }

    private static bool IsOverfull(List<BreakOpportunity> places, List<int> ends, LineWidths widths)
    {
        var start = 0;
        foreach (var end in ends)
        {
            if (!LineWidths.Fits(places[end].LineWidthFrom(places[start]), widths.Available(start == 0)))
                return true;
            start = end;
        }

        return false;
    }

    private List<BreakOpportunity> Measure(BreakFlag[] flags) => BreakOpportunities.Measure(_paragraph.Pieces, _paragraph.Source, flags);

    private List<BreakOpportunity> Hyphenate()
    {
        var flags = (BreakFlag[])_flags.Clone();
        return HyphenationPlaces.Mark(_paragraph, flags) ? Measure(flags) : _plain;
    }

    /// <summary>The places, with more of them inside of what is wider than a line and may be broken anywhere.</summary>
    private List<BreakOpportunity> Fitting(List<BreakOpportunity> places, LineWidths widths)
    {
        BreakFlag[]? flags = null;
        for (var place = 1; place < places.Count; place++)
        {
            var available = widths.Available(place == 1);
            if (LineWidths.Fits(places[place].LineWidthFrom(places[place - 1]), available))
                continue;
            flags ??= FlagsOf(places);
            EmergencyPlaces.Mark(_paragraph, places[place - 1], places[place], flags, overflowWrap => overflowWrap != OverflowWrap.Normal);
        }

        return flags is null ? places : Measure(flags);
    }

    private BreakFlag[] FlagsOf(List<BreakOpportunity> places)
    {
        var flags = (BreakFlag[])_flags.Clone();
        if (!ReferenceEquals(places, _plain))
            HyphenationPlaces.Mark(_paragraph, flags);
        return flags;
    }

    private double MeasureMaxContent()
    {
        var widest = 0.0;
        foreach (var (first, last) in BreakOpportunities.Parts(_plain))
            widest = Math.Max(widest, _plain[last].LineWidthFrom(_plain[first]) + (first == 0 ? Indent : 0));
        return widest;
    }

    private double MeasureMinContent()
    {
        var places = Hyphenated;
        if (_paragraph.Items.Any(item => item.Node is InlineText { Style.OverflowWrap: OverflowWrap.Anywhere }))
        {
            var flags = FlagsOf(places);
            for (var place = 1; place < places.Count; place++)
                EmergencyPlaces.Mark(_paragraph, places[place - 1], places[place], flags, overflowWrap => overflowWrap == OverflowWrap.Anywhere);
            places = Measure(flags);
        }

        var widest = 0.0;
        for (var place = 1; place < places.Count; place++)
            widest = Math.Max(widest, places[place].LineWidthFrom(places[place - 1]) + (place == 1 ? Indent : 0));
        return widest;
    }

    private static BreakFlag[] FindBreaks(ParagraphText source)
    {
        var flags = new BreakFlag[source.Text.Length + 1];
        LineBreakFinder.Find(source.Text, flags);
        foreach (var range in source.Breaks)
        {
            for (var index = range.Start; index < Math.Min(range.End, flags.Length); index++)
            {
                if (flags[index] != BreakFlag.Forced)
                    flags[index] = range.Flag;
            }
        }

        return flags;
    }
}

using System.Collections.Immutable;
using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Chooses the lines of paragraphs, one paragraph after the other. What is not needed is not worked out: where the content fits on one line,
/// no other place is looked for, and short content is never hyphenated.
/// </summary>
internal sealed class LineBreaking
{
    // How far lines are stretched (1 is the most that looks good) before hyphens are tried, and before anything is taken.
    private const double WithoutHyphens = 1;
    private const double WithHyphens = 2.5;

    private readonly BreakOpportunities _opportunities = new();
    private readonly List<int> _ends = [];
    private readonly List<BreakOpportunity> _plain = [];
    private readonly List<BreakOpportunity> _hyphenatedPlaces = [];
    private readonly List<BreakOpportunity> _fittingPlaces = [];
    private Paragraph _paragraph = null!;
    private BreakFlag[] _flags = [];
    private BreakFlag[] _moreFlags = [];
    private List<BreakOpportunity>? _hyphenated;

    private List<BreakOpportunity> Hyphenated => _hyphenated ??= Hyphenate();

    // Percentages count as nothing where the width is what is looked for (CSS Sizing 3, 5.2.1).
    private double Indent => _paragraph.Block.Text.Indent.Points;

    /// <summary>Width of the widest piece that cannot be broken.</summary>
    public double MinContentWidth(Paragraph paragraph)
    {
        Start(paragraph);
        return MeasureMinContent();
    }

    /// <summary>Width of the widest line that has only forced breaks.</summary>
    public double MaxContentWidth(Paragraph paragraph)
    {
        if (paragraph.CanBeOneLine)
            StartUnbroken(paragraph);
        else
            Start(paragraph);
        return MeasureMaxContent();
    }

    /// <summary>Adds the lines.</summary>
    public void Break(Paragraph paragraph, LineWidths widths, List<Line> lines)
    {
        _ends.Clear();
        var places = ChooseEnds(paragraph, widths, _ends);
        var start = 0;
        foreach (var end in _ends)
        {
            lines.Add(Line.Between(places, start, end));
            start = end;
        }
    }

    private void Start(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _hyphenated = null;
        FindBreaks(paragraph.Source);
        Measure(_flags, _plain);
    }

    /// <summary>Starts with the ends of the paragraph only: where it fits on one line, nobody asks for more.</summary>
    private void StartUnbroken(Paragraph paragraph)
    {
        _paragraph = paragraph;
        Measure(null, _plain);
    }

    private List<BreakOpportunity> ChooseEnds(Paragraph paragraph, LineWidths widths, List<int> ends)
    {
        // One line is what most cells and headings need.
        if (paragraph.CanBeOneLine)
        {
            StartUnbroken(paragraph);
            if (FitsUnbroken(widths) && LineWidths.Fits(_plain[^1].LineWidthFrom(_plain[0]), widths.Available(true)))
                return FirstFit(_plain, widths, ends);
        }

        Start(paragraph);
        var text = paragraph.Block.Text;
        if (FitsUnbroken(widths))
            return FirstFit(_plain, widths, ends);
        if (text.Wrap == TextWrap.Balance && Fitting(_plain, widths) is var balanced && BalancedBreaker.TryBreak(balanced, widths, ends))
            return balanced;
        if (text.Wrap is TextWrap.Pretty or TextWrap.Balance || text.Align == TextAlign.Justify)
            return TotalFit(text, widths, ends);
        return FirstFit(Fitting(Hyphenated, widths), widths, ends);
    }

    private bool FitsUnbroken(LineWidths widths)
    {
        var width = MeasureMaxContent();
        return LineWidths.Fits(width, widths.Width - widths.Indent + Indent) && LineWidths.Fits(width, widths.Width);
    }

    private static List<BreakOpportunity> FirstFit(List<BreakOpportunity> places, LineWidths widths, List<int> ends)
    {
        FirstFitBreaker.BreakAll(places, widths, ends);
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

    private List<BreakOpportunity> Measure(BreakFlag[]? flags, List<BreakOpportunity> places)
    {
        places.Clear();
        _opportunities.Measure(_paragraph, flags, places);
        return places;
    }

    private List<BreakOpportunity> Hyphenate()
    {
        var flags = CopyFlags();
        return HyphenationPlaces.Mark(_paragraph, flags) ? Measure(flags, _hyphenatedPlaces) : _plain;
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

        return flags is null ? places : Measure(flags, _fittingPlaces);
    }

    private BreakFlag[] FlagsOf(List<BreakOpportunity> places)
    {
        var flags = CopyFlags();
        if (!ReferenceEquals(places, _plain))
            HyphenationPlaces.Mark(_paragraph, flags);
        return flags;
    }

    private BreakFlag[] CopyFlags()
    {
        var count = _paragraph.Text.Length + 1;
        if (_moreFlags.Length < count)
            _moreFlags = new BreakFlag[_flags.Length];
        _flags.AsSpan(0, count).CopyTo(_moreFlags);
        return _moreFlags;
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
        if (MayBreakAnywhere(_paragraph.Items))
        {
            var flags = FlagsOf(places);
            for (var place = 1; place < places.Count; place++)
                EmergencyPlaces.Mark(_paragraph, places[place - 1], places[place], flags, overflowWrap => overflowWrap == OverflowWrap.Anywhere);
            places = Measure(flags, _fittingPlaces);
        }

        var widest = 0.0;
        for (var place = 1; place < places.Count; place++)
            widest = Math.Max(widest, places[place].LineWidthFrom(places[place - 1]) + (place == 1 ? Indent : 0));
        return widest;
    }

    private static bool MayBreakAnywhere(ImmutableArray<InlineItem> items)
    {
        foreach (var item in items)
        {
            if (item.Node is InlineText { Style.OverflowWrap: OverflowWrap.Anywhere })
                return true;
        }

        return false;
    }

    private void FindBreaks(ParagraphText source)
    {
        var count = source.Text.Length + 1;
        if (_flags.Length < count)
            _flags = new BreakFlag[Math.Max(count, _flags.Length * 2)];
        LineBreakFinder.Find(source.Text, _flags);
        foreach (var range in source.Breaks)
        {
            for (var index = range.Start; index < Math.Min(range.End, count); index++)
            {
                if (_flags[index] != BreakFlag.Forced)
                    _flags[index] = range.Flag;
            }
        }
    }
}

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

    // More than sums of the same widths in another order can differ by.
    private const double Rounding = 1;

    private readonly BreakOpportunities _opportunities = new();
    private readonly TotalFitBreaker _totalFit = new();
    private readonly List<int> _ends = [];
    private readonly BreakPlaces _wholePlaces = new();
    private readonly BreakPlaces _plainPlaces = new();
    private readonly BreakPlaces _hyphenatedPlaces = new();
    private readonly BreakPlaces _fittingPlaces = new();
    private BreakFlag[] _flags = [];
    private BreakFlag[] _moreFlags = [];

    // The last paragraph, and what was worked out for it: whoever asks for its widths asks for its lines next.
    private Paragraph _paragraph = null!;
    private bool _hasFlags;
    private BreakPlaces? _whole;
    private BreakPlaces? _plain;
    private BreakPlaces? _hyphenated;

    /// <summary>The ends of the paragraph only: where it fits on one line, nobody asks for more.</summary>
    private BreakPlaces Whole => _whole ??= Measure(null, _wholePlaces);

    /// <summary>All places but hyphens.</summary>
    private BreakPlaces Plain => _plain ??= Measure(Flags, _plainPlaces);

    private BreakPlaces Hyphenated => _hyphenated ??= Hyphenate();

    private BreakFlag[] Flags
    {
        get
        {
            if (!_hasFlags)
                FindBreaks(_paragraph.Source);
            _hasFlags = true;
            return _flags;
        }
    }

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
        Start(paragraph);
        return MeasureMaxContent(paragraph.CanBeOneLine ? Whole : Plain);
    }

    /// <summary>Adds the lines.</summary>
    public void Break(Paragraph paragraph, LineWidths widths, ValueList<Line> lines)
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

    /// <summary>Drops the last paragraph.</summary>
    public void Clear()
    {
        _paragraph = null!;
        _opportunities.Clear();
    }

    private void Start(Paragraph paragraph)
    {
        if (ReferenceEquals(_paragraph, paragraph))
            return;
        _paragraph = paragraph;
        (_hasFlags, _whole, _plain, _hyphenated) = (false, null, null, null);
    }

    private BreakPlaces ChooseEnds(Paragraph paragraph, LineWidths widths, List<int> ends)
    {
        Start(paragraph);
        // One line is what most cells and headings need.
        if (MayFitOneLine(widths) && FitsUnbroken(Whole, widths) && LineWidths.Fits(Whole[^1].LineWidthFrom(Whole[0]), widths.Available(true)))
            return FirstFit(Whole, widths, ends);

        var text = paragraph.Block.Text;
        if (FitsUnbroken(Plain, widths))
            return FirstFit(Plain, widths, ends);
        if (text.Wrap == TextWrap.Balance && Fitting(Plain, widths) is var balanced && BalancedBreaker.TryBreak(balanced, widths, ends))
            return balanced;
        if (text.Wrap is TextWrap.Pretty or TextWrap.Balance || text.Align == TextAlign.Justify)
            return TotalFit(text, widths, ends);
        return FirstFit(Fitting(Hyphenated, widths), widths, ends);
    }

    // Long text is known not to fit before its width is worked out to the last space.
    private bool MayFitOneLine(LineWidths widths) => _paragraph.CanBeOneLine && _paragraph.LeastWidth <= widths.Available(true) + Rounding;

    private bool FitsUnbroken(BreakPlaces places, LineWidths widths)
    {
        var width = MeasureMaxContent(places);
        return LineWidths.Fits(width, widths.Width - widths.Indent + Indent) && LineWidths.Fits(width, widths.Width);
    }

    private static BreakPlaces FirstFit(BreakPlaces places, LineWidths widths, List<int> ends)
    {
        FirstFitBreaker.BreakAll(places, widths, ends);
        return places;
    }

    private BreakPlaces TotalFit(TextStyle text, LineWidths widths, List<int> ends)
    {
        var rules = new TotalFitRules(widths, new LineFit(text), WithoutHyphens);
        if (TryTotalFit(Plain, rules, ends))
            return Plain;

        var places = Fitting(Hyphenated, widths);
        if (!TryTotalFit(places, rules with { Tolerance = WithHyphens }, ends))
            TryTotalFit(places, rules with { Tolerance = double.PositiveInfinity }, ends);
        return places;
    }

    private bool TryTotalFit(BreakPlaces places, TotalFitRules rules, List<int> ends)
    {
        if (!_totalFit.TryBreak(places, rules, ends))
            return false;
        if (rules.Fit.IsJustified && ends.Count >= RiverFinder.LeastLines)
            RiverSearch.Improve(_paragraph, places, rules, ends, _totalFit);
        return true;
    }

    private BreakPlaces Measure(BreakFlag[]? flags, BreakPlaces places)
    {
        places.Clear();
        _opportunities.Measure(_paragraph, flags, places);
        return places;
    }

    private BreakPlaces Hyphenate()
    {
        var flags = CopyFlags();
        return HyphenationPlaces.Mark(_paragraph, flags) ? Measure(flags, _hyphenatedPlaces) : Plain;
    }

    /// <summary>The places, with more of them inside of what is wider than a line and may be broken anywhere.</summary>
    private BreakPlaces Fitting(BreakPlaces places, LineWidths widths)
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

    private BreakFlag[] FlagsOf(BreakPlaces places)
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
            _moreFlags = new BreakFlag[Math.Max(count, _moreFlags.Length * 2)];
        Flags.AsSpan(0, count).CopyTo(_moreFlags);
        return _moreFlags;
    }

    private double MeasureMaxContent(BreakPlaces places)
    {
        var widest = 0.0;
        foreach (var (first, last) in places.Parts)
            widest = Math.Max(widest, places[last].LineWidthFrom(places[first]) + (first == 0 ? Indent : 0));
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

using System.Globalization;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>A paragraph whose line ends are chosen step by step, without hyphenation.</summary>
internal sealed class RiverTrial
{
    // A column of a drawing is half a character wide.
    private const double Column = 2.5;

    private static readonly FontCatalog Catalog = new([new FontFaceRule("Fixed", 400, false, FixedAdvanceFont.Latin, "latin.ttf")]);

    private readonly Paragraph _paragraph;
    private readonly LineWidths _widths;
    private readonly LineFit _fit;
    private readonly RunStyles _styles;
    private readonly BreakPlaces _places = new();
    private readonly TotalFitBreaker _breaker = new();

    public RiverTrial(string text, double width, TextStyle? style = null)
    {
        var block = ComputedStyle.Initial with { Text = style ?? Justified };
        var diagnostics = new DiagnosticBag();
        _styles = new RunStyles(Catalog.For([], diagnostics));
        var source = new ParagraphTextBuilder().Build([new InlineText(text, block.Text, default, Setting.Tag, Setting.Place)], block.Text, diagnostics);
        _paragraph = new Paragraph(source, new PieceBuilder(_styles).Build(source, block.Text, diagnostics), block);
        _widths = new LineWidths(width, 0);
        _fit = new LineFit(block.Text);
        new BreakOpportunities().Measure(_paragraph, Breaks(source), _places);
    }

    public static TextStyle Justified { get; } = Setting.Text with { Align = TextAlign.Justify };

    /// <summary>What total fit chooses; null if no line may be as loose as it must.</summary>
    public List<int>? Choose(double tolerance)
    {
        var ends = new List<int>();
        return _breaker.TryBreak(_places, Rules(tolerance), ends) ? ends : null;
    }

    public List<int> Improve(List<int> ends, double tolerance)
    {
        var better = new List<int>(ends);
        RiverSearch.Improve(_paragraph, _places, Rules(tolerance), better, _breaker);
        return better;
    }

    public Rivers Rivers(List<int> ends) => new RiverFinder(_paragraph, _widths).Find(_places, ends);

    public double Loosest(List<int> ends) => Lines(ends).Where(line => !line.EndsParagraph)
        .Select(line => _fit.Ratio(_widths.Width - line.NaturalWidth, line.Spaces, _widths.Width)).DefaultIfEmpty().Max();

    public string[] TextOf(List<int> ends) => [.. Boxes(ends).Select(line => Setting.TextOf(line).TrimEnd(' '))];

    /// <summary>The gaps of all lines, as they are looked for.</summary>
    public IEnumerable<WordGap> FoundGaps(List<int> ends)
    {
        foreach (var line in Lines(ends))
        {
            var gaps = new List<WordGap>();
            WordGaps.Find(_paragraph, _widths, line, gaps);
            foreach (var gap in gaps)
                yield return gap;
        }
    }

    /// <summary>The gaps of all lines, as they were set.</summary>
    public IEnumerable<WordGap> SetGaps(List<int> ends) => Boxes(ends).SelectMany(GapsOf);

    /// <summary>Lines with their words as blocks; those of a river are marked.</summary>
    public string Draw(List<int> ends)
    {
        var text = new StringBuilder();
        var breaks = Rivers(ends).Breaks;
        var boxes = Boxes(ends);
        for (var index = 0; index < boxes.Count; index++)
        {
            var isRiver = breaks.Contains(ends[index]) || (index > 0 && breaks.Contains(ends[index - 1]));
            text.Append(CultureInfo.InvariantCulture, $"{(isRiver ? "river" : "     ")} |{Draw(boxes[index])}|\n");
        }

        return text.ToString();
    }

    private static BreakFlag[] Breaks(ParagraphText source)
    {
        var flags = new BreakFlag[source.Text.Length + 1];
        LineBreakFinder.Find(source.Text, flags);
        foreach (var range in source.Breaks)
            Array.Fill(flags, range.Flag, range.Start, Math.Min(range.End, flags.Length) - range.Start);
        return flags;
    }

    private TotalFitRules Rules(double tolerance) => new(_widths, _fit, tolerance);

    private IEnumerable<Line> Lines(List<int> ends) => ends.Select((end, index) => Line.Between(_places, index == 0 ? 0 : ends[index - 1], end));

    private List<LineBox> Boxes(List<int> ends)
    {
        var builder = new LineBuilder(_styles);
        builder.Start(_paragraph, _widths);
        return [.. Lines(ends).Select(line => builder.Build(line))];
    }

    private string Draw(LineBox line)
    {
        var row = new string('█', (int)Math.Round(line.ContentWidth / Column)).ToCharArray();
        foreach (var gap in GapsOf(line))
            Array.Fill(row, ' ', (int)Math.Round(gap.Left / Column), (int)(Math.Round(gap.Right / Column) - Math.Round(gap.Left / Column)));
        return new string(row).PadRight((int)(_widths.Width / Column));
    }

    private static IEnumerable<WordGap> GapsOf(LineBox line)
    {
        foreach (var text in Setting.Runs(line))
        {
            var x = text.X;
            foreach (var glyph in text.Run.Glyphs)
            {
                var isGap = text.Run.Text[glyph.TextIndex] is ' ' or '\u00A0';
                if (isGap && x + glyph.Advance < line.ContentWidth)
                    yield return new WordGap(x, x + glyph.Advance);
                x += glyph.Advance;
            }
        }
    }
}

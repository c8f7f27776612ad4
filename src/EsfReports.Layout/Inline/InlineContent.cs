using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>
/// The content of a block that holds only lines, prepared independently of any width: white space collapsed (CSS Text 3, 4.1),
/// text shaped, break opportunities found (UAX #14) and hyphenated. Not shared by threads.
/// </summary>
public sealed class InlineContent
{
    private readonly LineBreaking _breaking;
    private readonly Paragraph _paragraph;
    private readonly DiagnosticBag _diagnostics;
    private bool _hasReportedOverflow;
    private (double Width, ImmutableArray<LineBox> Lines)? _last;

    private InlineContent(ImmutableArray<InlineNode> nodes, Paragraph paragraph, DiagnosticBag diagnostics)
    {
        Nodes = nodes;
        _paragraph = paragraph;
        _diagnostics = diagnostics;
        _breaking = new LineBreaking(paragraph);
        IsEmpty = paragraph.Text.Length == 0 && !paragraph.Pieces.Exists(piece => piece.Width != 0);
    }

    /// <summary>What it was made of.</summary>
    public ImmutableArray<InlineNode> Nodes { get; }

    /// <summary>Nothing is left after collapsing white space: no line is made (CSS 2.2, 9.4.2).</summary>
    public bool IsEmpty { get; }

    /// <summary>Width of the widest piece that cannot be broken (CSS Sizing 3, 5.1).</summary>
    public double MinContentWidth => _breaking.MinContentWidth;

    /// <summary>Width without any optional break.</summary>
    public double MaxContentWidth => _breaking.MaxContentWidth;

    /// <summary>Prepares content.</summary>
    /// <param name="nodes">Flat and in document order.</param>
    /// <param name="block">Style of the block that holds the lines.</param>
    /// <param name="fonts">Fonts.</param>
    /// <param name="diagnostics">Missing glyphs, text that is not supported, and the first line of each block that is too wide.</param>
    public static InlineContent Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, IFontLibrary fonts, DiagnosticBag diagnostics)
    {
        var styles = new RunStyles(fonts);
        var source = ParagraphTextBuilder.Build(nodes, block.Text, diagnostics);
        var pieces = PieceBuilder.Build(source, block.Text, styles, diagnostics);
        var placements = VerticalPlacements.Resolve(source.Items, styles.For(block.Text), styles);
        return new InlineContent(nodes, new Paragraph(source, pieces, placements, block), diagnostics);
    }

    /// <summary>Breaks the content into lines of one width; text-indent, alignment and justification are done.</summary>
    /// <param name="width">Of the block's content box, in points.</param>
    public ImmutableArray<LineBox> BreakIntoLines(double width)
    {
        if (IsEmpty)
            return [];
        if (_last is { } last && last.Width == width)
            return last.Lines;

        var widths = new LineWidths(width, _paragraph.Block.Text.Indent.Resolve(width));
        var builder = new LineBuilder(_paragraph, widths);
        var lines = ImmutableArray.CreateBuilder<LineBox>();
        foreach (var line in _breaking.Break(widths))
        {
            lines.Add(builder.Build(line));
            Report(lines[^1], widths.Available(line.IsFirst));
        }

        _last = (width, lines.DrainToImmutable());
        return _last.Value.Lines;
    }

    private void Report(LineBox line, double available)
    {
        if (line.Overflow <= 0 || _hasReportedOverflow)
            return;
        _hasReportedOverflow = true;
        _diagnostics.Add(InlineDiagnostics.OverfullLine(line.Origin, available, line.Overflow));
    }
}

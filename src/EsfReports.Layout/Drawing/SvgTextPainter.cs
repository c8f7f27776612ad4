using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Shapes the lines of text of a drawing, with the same fonts and ligatures as all other text.</summary>
/// <param name="fonts">Fonts of the document.</param>
/// <param name="diagnostics">Missing glyphs and the like.</param>
internal sealed class SvgTextPainter(IFontLibrary fonts, DiagnosticBag diagnostics)
{
    // Anything wide: lines of a drawing are not broken.
    private const double Endless = 1e6;

    /// <summary>The items of a line, placed by its anchor (SVG 2, 11.10).</summary>
    public ImmutableArray<PageItem> Paint(SvgText text, ContentTag tag)
    {
        if (text.Fill is not SvgPaint.Solid { Color: var color } || text.Text.Length == 0)
            return [];

        var style = text.Style with { Color = color, WhiteSpace = WhiteSpace.Pre, Align = TextAlign.Start, Indent = Length.Zero };
        var node = new InlineText(text.Text, style, default, tag, text.Origin);
        var lines = InlineContent.Prepare([node], ComputedStyle.Initial with { Text = style }, fonts, diagnostics).BreakIntoLines(Endless);
        return lines.IsEmpty ? [] : Place(lines[0], text);
    }

    private static ImmutableArray<PageItem> Place(LineBox line, SvgText text)
    {
        var x = text.Anchor switch
        {
            SvgTextAnchor.Middle => text.X - (line.ContentWidth / 2),
            SvgTextAnchor.End => text.X - line.ContentWidth,
            _ => text.X,
        };
        return [.. line.Items.OfType<LinePaint>().Select(paint => PageItems.Move(paint.Item, x, text.Y - line.Baseline))];
    }
}

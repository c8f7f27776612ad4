using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>Shapes the lines of text of a drawing, with the same fonts and ligatures as all other text.</summary>
/// <param name="typesetter">Sets the lines.</param>
/// <param name="diagnostics">Missing glyphs and the like.</param>
internal sealed class SvgTextPainter(Typesetter typesetter, DiagnosticBag diagnostics)
{
    // Anything wide: lines of a drawing are not broken.
    private const double Endless = 1e6;

    /// <summary>The items of texts that follow one another, each with those of its own; the first one's anchor places them all (SVG 2, 11.5).</summary>
    public ImmutableArray<PageItem>[] Paint(IReadOnlyList<SvgText> chunk, ContentTag tag)
    {
        var lines = chunk.Select(text => Line(text, tag, diagnostics)).ToArray();
        var lefts = new double[chunk.Count];
        var end = chunk[0].X;
        for (var index = 0; index < chunk.Count; index++)
        {
            lefts[index] = end + (index == 0 ? 0 : chunk[index].X - chunk[index - 1].X);
            end = lefts[index] + Advance(lines[index], chunk[index], isLast: index == chunk.Count - 1);
        }

        var shift = (end - chunk[0].X) * AnchoredShare(chunk[0].Anchor);
        return [.. chunk.Select((text, index) => Place(lines[index], text, lefts[index] - shift))];
    }

    private static double AnchoredShare(SvgTextAnchor anchor) => anchor switch
    {
        SvgTextAnchor.Middle => 0.5,
        SvgTextAnchor.End => 1,
        _ => 0,
    };

    /// <summary>How far what follows stands from the start. Spaces at the end of a line hang, but here the line goes on behind them.</summary>
    private double Advance(LineBox? line, SvgText text, bool isLast)
    {
        if (line is null || isLast || !text.Text.EndsWith(' '))
            return line?.ContentWidth ?? 0;

        var kept = text with { Text = text.Text.TrimEnd(' ') + '\u00A0' };
        return Line(kept, default, new DiagnosticBag())!.ContentWidth;
    }

    private LineBox? Line(SvgText text, ContentTag tag, DiagnosticBag said)
    {
        if (text.Text.Length == 0)
            return null;

        var color = text.Fill is SvgPaint.Solid solid ? solid.Color : Color.Transparent;
        var style = text.Style with { Color = color, WhiteSpace = WhiteSpace.Pre, Align = TextAlign.Start, Indent = Length.Zero };
        var node = new InlineText(text.Text, style, default, tag, text.Origin);
        var lines = typesetter.Prepare([node], ComputedStyle.Initial with { Text = style }, said).BreakIntoLines(Endless);
        return lines.IsEmpty ? null : lines[0];
    }

    private static ImmutableArray<PageItem> Place(LineBox? line, SvgText text, double left)
    {
        if (line is null || text.Fill is not SvgPaint.Solid)
            return [];

        var items = new ItemGatherer<PageItem>(line.Items.Length);
        foreach (var item in line.Items)
        {
            if (item is LineText own)
                items.Add(own.At(left, text.Y - line.Baseline));
            else if (item is LinePaint paint)
                items.Add(PageItems.Move(paint.Item, left, text.Y - line.Baseline));
        }

        return items.Take();
    }
}

namespace EsfReports.Layout;

/// <summary>Paints a line: its text, decorations, boxes within it, links and anchors.</summary>
internal static class LinePainter
{
    /// <summary>Paints with the top left corner of the line at a point of the canvas.</summary>
    /// <param name="line">The line.</param>
    /// <param name="canvas">Where it is painted.</param>
    /// <param name="x">Of the left edge.</param>
    /// <param name="y">Of the top.</param>
    /// <param name="tag">What its text belongs to if the line is shared; null if its items say so.</param>
    public static void Paint(LineBox line, PageCanvas canvas, double x, double y, ContentTag? tag = null)
    {
        foreach (var item in line.Items.AsSpan())
        {
            switch (item)
            {
                case LineText text:
                    canvas.Add(text.At(x, y, tag));
                    break;
                case LinePaint paint:
                    canvas.Add(paint.Item, x, y);
                    break;
                case LineAtomic { Payload: AtomicPiece piece }:
                    piece.Paint(canvas, x + item.X, y + item.Y);
                    break;
                case LineLink link:
                    canvas.AddLink(new Rectangle(x + link.X, y + link.Y, link.Width, link.Height), link.Link);
                    break;
                case LineAnchor anchor:
                    canvas.AddMark(new Mark.Anchor(anchor.Id), x + anchor.X, y + anchor.Y);
                    break;
            }
        }
    }
}

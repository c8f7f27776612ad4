namespace EsfReports.Layout;

/// <summary>Paints a line: its text, decorations, boxes within it, links and anchors.</summary>
internal static class LinePainter
{
    /// <summary>Paints with the top left corner of the line at a point of the canvas.</summary>
    public static void Paint(LineBox line, PageCanvas canvas, double x, double y)
    {
        foreach (var item in line.Items)
        {
            switch (item)
            {
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

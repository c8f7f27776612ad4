using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>A piece within its margins, with the marks that stand at it.</summary>
internal sealed class MovedPiece(AtomicPiece piece, double left, double top) : AtomicPiece
{
    public ImmutableArray<Mark> Marks { get; init; } = [];

    public override double Width => piece.Width;

    public override double Height => piece.Height;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        foreach (var mark in Marks)
            canvas.AddMark(mark, x + left, y + top);
        piece.Paint(canvas, x + left, y + top);
    }
}

/// <summary>A galley that is never cut: an inline block.</summary>
/// <param name="galley">With the box's margins, borders and padding.</param>
/// <param name="width">Of the margin box.</param>
internal sealed class GalleyPiece(Galley galley, double width) : AtomicPiece
{
    public override double Width => width;

    public override double Height => galley.Height;

    /// <summary>The last baseline, or the bottom if there is none (CSS 2.2, 10.8.1).</summary>
    public double Baseline
    {
        get
        {
            var y = 0.0;
            var baseline = galley.Height;
            foreach (var item in galley.Items)
            {
                if (item.Kind == GalleyItemKind.Strip && ((Strip)item).Baseline is { } inStrip)
                    baseline = y + inStrip;
                y += item.Advance;
            }

            return baseline;
        }
    }

    public override void Paint(PageCanvas canvas, double x, double y) => GalleyPainter.Paint(galley, canvas, x, y);
}

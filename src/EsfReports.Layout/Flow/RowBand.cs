using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>One row of a <see cref="RowsStrip"/>: its height, and what is painted of the row itself.</summary>
/// <param name="Height">In points.</param>
internal sealed record RowBand(double Height)
{
    /// <summary>Backgrounds of the row and its group, the group's first.</summary>
    public ImmutableArray<Color> Backgrounds { get; init; } = [];

    /// <summary>Left edge and width of the backgrounds.</summary>
    public (double X, double Width) Extent { get; init; }

    /// <summary>Collapsed borders; null if borders are separate.</summary>
    public RowBorders? Borders { get; init; }

    /// <summary>The first row of its table draws its top border wherever it stands.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Paints what is below the cells.</summary>
    public void PaintBackground(PageCanvas canvas, double x, double y)
    {
        foreach (var color in Backgrounds)
            canvas.Add(BoxPainter.Filled(PathData.Rectangle(x + Extent.X, y, Extent.Width, Height), color));
    }

    /// <summary>Paints collapsed borders, on top of the cells.</summary>
    public void PaintBorders(PageCanvas canvas, double x, double y, bool withTop) => Borders?.Paint(canvas, x, y, Height, withTop);
}

/// <summary>A part of a collapsed border: from one place to another along its row or column.</summary>
internal readonly record struct BorderSegment(Border Border, double From, double To);

/// <summary>Collapsed borders of a row (CSS 2.2, 17.6.2), centred on the lines of the grid.</summary>
/// <param name="Top">Shared with the row above: only painted where that row is not there.</param>
/// <param name="Bottom">Painted by this row.</param>
/// <param name="Columns">Vertical borders; both ends of the segment are its place.</param>
internal sealed record RowBorders(
    ImmutableArray<BorderSegment> Top, ImmutableArray<BorderSegment> Bottom, ImmutableArray<BorderSegment> Columns)
{
    /// <summary>Paints them.</summary>
    public void Paint(PageCanvas canvas, double x, double y, double height, bool withTop)
    {
        var items = new List<PageItem>();
        foreach (var side in Columns)
            BorderPainter.PaintLine(items, side.Border, x + side.From, y, x + side.From, y + height);
        if (withTop)
            PaintAcross(items, Top, x, y);
        PaintAcross(items, Bottom, x, y + height);
        canvas.AddAll(items);
    }

    private static void PaintAcross(List<PageItem> items, ImmutableArray<BorderSegment> segments, double x, double y)
    {
        foreach (var segment in segments)
            BorderPainter.PaintLine(items, segment.Border, x + segment.From, y, x + segment.To, y);
    }
}

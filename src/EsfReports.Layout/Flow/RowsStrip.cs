using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>A row of a table, several rows that cells span, or a line of flex or grid items: galleys side by side.</summary>
/// <param name="bands">The rows, from top to bottom.</param>
/// <param name="cells">In document order.</param>
/// <param name="spacing">Between two rows.</param>
internal sealed class RowsStrip(ImmutableArray<RowBand> bands, ImmutableArray<RowCell> cells, double spacing, SourceLocation origin)
    : Strip(Sum(bands) + (spacing * Math.Max(0, bands.Length - 1)))
{
    // Tops of the rows, null for a single one: a table of thousands of joined rows asks often.
    private readonly double[]? _tops = Tops(bands, spacing);

    public ImmutableArray<RowBand> Bands => bands;

    public ImmutableArray<RowCell> Cells => cells;

    public double Spacing => spacing;

    public override SourceLocation Origin => origin;

    public override SplitPolicy Policy => SplitPolicy.WhenTallerThanRegion;

    public override double? Baseline
    {
        get
        {
            foreach (var cell in cells)
            {
                if (cell.Row == 0 && cell.Content.FirstBaseline is { } baseline)
                    return cell.Top + cell.TopInset + cell.ContentOffset + baseline;
            }

            return null;
        }
    }

    public override SplitStrip? Split(Region region, bool must) => RowBreaks.Split(this, region, must);

    /// <summary>Top of a row, from the top of the strip.</summary>
    public double TopOf(int row) => _tops is null ? 0 : _tops[row];

    /// <summary>Bottom of a row, from the top of the strip.</summary>
    public double BottomOf(int row) => TopOf(row) + bands[row].Height;

    private static double Sum(ImmutableArray<RowBand> bands)
    {
        var height = 0.0;
        foreach (var band in bands)
            height += band.Height;
        return height;
    }

    private static double[]? Tops(ImmutableArray<RowBand> bands, double spacing)
    {
        if (bands.Length < 2)
            return null;
        var tops = new double[bands.Length];
        for (var row = 1; row < tops.Length; row++)
            tops[row] = tops[row - 1] + bands[row - 1].Height + spacing;
        return tops;
    }

    public override void Paint(PageCanvas canvas, double x, double y, StripPlace place)
    {
        var top = y;
        foreach (var band in bands)
        {
            band.PaintBackground(canvas, x, top);
            top += band.Height + spacing;
        }

        foreach (var cell in cells)
            PaintCell(cell, canvas, x, y + TopOf(cell.Row) + cell.Top, y + BottomOf(cell.LastRow));

        top = y;
        for (var index = 0; index < bands.Length; index++)
        {
            bands[index].PaintBorders(canvas, x, top, index == 0 && (place == StripPlace.FirstOfRegion || bands[index].IsFirst));
            top += bands[index].Height + spacing;
        }
    }

    private static void PaintCell(RowCell cell, PageCanvas canvas, double x, double top, double bottom)
    {
        var height = cell.BoxHeight ?? (bottom - top - cell.BottomMargin);
        var bounds = new Rectangle(x + cell.X, top, cell.Width, height);
        var edges = new BoxEdges(!cell.IsContinued, !cell.IsCut);
        foreach (var mark in cell.Marks)
            canvas.AddMark(mark, bounds.X, bounds.Y);

        var fade = cell.Style.Opacity < 1 ? canvas.BeginGroup() : null;
        BoxPainter.Paint(cell.Style, bounds, edges, canvas);
        var clip = cell.Style.Overflow == Overflow.Hidden ? canvas.BeginGroup() : null;
        PaintContent(cell, canvas, bounds.X + cell.Insets.Left, top + cell.TopInset + cell.ContentOffset);
        if (clip is not null)
            canvas.EndGroup(clip, BoxPainter.Clip(cell.Style, bounds, edges), 1);
        if (fade is not null)
            canvas.EndGroup(fade, null, cell.Style.Opacity);
        if (cell.Link is not null)
            canvas.AddLink(bounds, cell.Link);
    }

    private static void PaintContent(RowCell cell, PageCanvas canvas, double x, double y)
    {
        if (cell.Part is { } part)
            GalleyPainter.Paint(part, canvas, x, y);
        else
            GalleyPainter.Paint(cell.Content, canvas, x, y);
    }
}

/// <summary>A cell or item in a <see cref="RowsStrip"/>.</summary>
/// <param name="Row">Index of its first row in the strip.</param>
/// <param name="RowSpan">Number of rows that it covers.</param>
/// <param name="X">Left edge of its border box.</param>
/// <param name="Width">Of its border box.</param>
/// <param name="Insets">Border and padding.</param>
/// <param name="Style">What is painted of it.</param>
/// <param name="Content">Its content.</param>
internal sealed record RowCell(int Row, int RowSpan, double X, double Width, Sides<double> Insets, BoxStyle Style, Galley Content)
{
    /// <summary>The part of the content that a cell holds that was cut; null if it holds all of it.</summary>
    public GalleySlice? Part { get; init; }

    /// <summary>Top of its border box below the top of its row.</summary>
    public double Top { get; init; }

    /// <summary>Height of its border box; null if it reaches down to the bottom of its last row, less <see cref="BottomMargin"/>.</summary>
    public double? BoxHeight { get; init; }

    public double BottomMargin { get; init; }

    /// <summary>Moves the content down within the box, for vertical alignment.</summary>
    public double ContentOffset { get; init; }

    /// <summary>It began in the region before: no top border and padding.</summary>
    public bool IsContinued { get; init; }

    /// <summary>It goes on in the next region: no bottom border.</summary>
    public bool IsCut { get; init; }

    public ImmutableArray<Mark> Marks { get; init; } = [];

    public InlineLink? Link { get; init; }

    public int LastRow => Row + RowSpan - 1;

    /// <summary>What it holds.</summary>
    public GalleySlice Slice => Part ?? GalleySlice.Whole(Content);

    /// <summary>Top border and padding that this part of the cell has.</summary>
    public double TopInset => IsContinued ? 0 : Insets.Top;

    /// <summary>Height that the cell needs of its rows.</summary>
    public double NeededHeight => Top + TopInset + ContentOffset + (Part?.Height ?? Content.Height) + (IsCut ? 0 : Insets.Bottom) + BottomMargin;
}

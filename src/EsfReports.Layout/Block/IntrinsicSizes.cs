using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// The narrowest and widest widths of boxes, from which tables, flex containers and inline blocks get theirs (CSS Sizing 3, 5).
/// Each box is measured once.
/// </summary>
internal sealed class IntrinsicSizes(BoxLayout layout)
{
    /// <summary>Widths of a box with its margins, borders and padding; percentages count as nothing.</summary>
    /// <param name="box">The box.</param>
    /// <param name="maxOnly">Whether only the widest width is asked for: the narrowest one of text takes long to find.</param>
    public IntrinsicWidths Outer(Box box, bool maxOnly = false)
    {
        var style = box.Style.Box;
        if (box is LinesBox)
            return Content(box, maxOnly);

        var insets = BoxMetrics.InsetsOf(style, 0);
        var margin = BoxMetrics.MarginsOf(style, 0);
        return Bounded(style, Asked(style, insets) ?? Content(box, maxOnly), insets).Plus(insets.Left + insets.Right + margin.Left + margin.Right);
    }

    /// <summary>Widths of what is inside a box, whatever its own width says.</summary>
    public IntrinsicWidths Content(Box box, bool maxOnly = false)
    {
        if (box is LinesBox lines)
            return layout.Lines.Widths(lines, maxOnly);

        // A cell is measured for its table only, and what it holds is kept.
        if (box is CellBox cell)
            return Widest(cell.Children.AsSpan(), maxOnly);
        if (box.Measured is { } known && known.By == this && (maxOnly || !double.IsNaN(known.Widths.Min)))
            return known.Widths;

        var widths = Measure(box, maxOnly);
        box.Measured = new MeasuredWidths(this, widths);
        return widths;
    }

    /// <summary>The widest of boxes that stand below one another.</summary>
    public IntrinsicWidths Widest(ReadOnlySpan<Box> boxes, bool maxOnly = false)
    {
        var widths = default(IntrinsicWidths);
        foreach (var box in boxes)
            widths = widths.Union(Outer(box, maxOnly));
        return widths;
    }

    private static IntrinsicWidths? Asked(BoxStyle style, Sides<double> insets) =>
        style.Width is { IsRelative: false } && BoxMetrics.ContentWidth(style, 0, insets) is { } width ? new IntrinsicWidths(width, width) : null;

    private static IntrinsicWidths Bounded(BoxStyle style, IntrinsicWidths widths, Sides<double> insets)
    {
        var across = insets.Left + insets.Right;
        if (style.MaxWidth is { IsRelative: false } max && BoxMetrics.Content(style, max.Points, across) is var most)
            widths = new IntrinsicWidths(Math.Min(widths.Min, most), Math.Min(widths.Max, most));
        if (style.MinWidth is { IsRelative: false } min && BoxMetrics.Content(style, min.Points, across) is var least)
            widths = new IntrinsicWidths(Math.Max(widths.Min, least), Math.Max(widths.Max, least));
        return widths;
    }

    private IntrinsicWidths Measure(Box box, bool maxOnly) => box switch
    {
        BlockBox block => Widest(block.Children.AsSpan(), maxOnly),
        GraphicBox graphic => OfGraphic(graphic),
        TableBox table => TableFlow.Intrinsic(table, this),
        ContainerBox { Kind: ContainerKind.Flex } flex => FlexFlow.Intrinsic(flex, this, maxOnly),
        ContainerBox { Kind: ContainerKind.Grid } grid => GridFlow.Intrinsic(grid, this),
        ContainerBox columns => ColumnsFlow.Intrinsic(columns, this, maxOnly),
        _ => default,
    };

    private static IntrinsicWidths OfGraphic(GraphicBox box)
    {
        var (width, _) = GraphicFlow.ContentSize(box, null, BoxMetrics.InsetsOf(box.Style.Box, 0));

        // A picture that may shrink with its container needs no width of its own (CSS Sizing 3, 5.2.2).
        var shrinks = box.Style.Box.Width is { IsRelative: true } || box.Style.Box.MaxWidth is { IsRelative: true };
        return new IntrinsicWidths(shrinks ? 0 : width, width);
    }
}

/// <summary>The widths of a box's content, noted at the box.</summary>
/// <param name="by">Who measured them: each round of layout measures anew.</param>
/// <param name="widths">The widths.</param>
internal sealed class MeasuredWidths(IntrinsicSizes by, IntrinsicWidths widths)
{
    public IntrinsicSizes By { get; } = by;

    public IntrinsicWidths Widths { get; } = widths;
}

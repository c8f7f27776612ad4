using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out a column-wise flex container: items below one another, in free space if there is a height to fill.</summary>
internal sealed class FlexColumn(BoxLayout layout, ContainerBox box, Area area)
{
    /// <summary>Adds the items.</summary>
    public void Add(FlowBuilder flow, double? height)
    {
        var gap = box.Style.Flex.RowGap?.Resolve(height ?? 0) ?? 0;
        var cells = new RowCell[box.Items.Length];
        var heights = new double[cells.Length];
        double sum = 0, factors = 0;
        for (var index = 0; index < cells.Length; index++)
        {
            var cell = cells[index] = Cell(box.Items[index]);
            heights[index] = cell.Top + cell.BoxHeight!.Value + cell.BottomMargin;
            sum += heights[index];
            factors += Grow(box.Items[index]);
        }

        var free = height is { } definite ? definite - sum - (gap * Math.Max(0, cells.Length - 1)) : 0;
        if (free > 0 && factors > 0)
        {
            for (var index = 0; index < cells.Length; index++)
                heights[index] += free * Grow(box.Items[index]) / Math.Max(1, factors);
            free = factors >= 1 ? 0 : free * (1 - factors);
        }

        free = FillAutoMargins(cells, heights, free);
        var distribution = Distribution.Of(box.Style.Flex.JustifyContent, free, cells.Length);
        flow.Fill(distribution.Before);
        for (var index = 0; index < cells.Length; index++)
        {
            if (index > 0)
            {
                flow.AddPossibleBreak(BreakCost.Free);
                flow.AddBottomMargin(gap + distribution.Between);
            }

            AddItem(flow, box.Items[index], cells[index], heights[index]);
        }
    }

    /// <summary>Gives free height to margins that ask for it (8.1).</summary>
    /// <returns>What is left.</returns>
    private double FillAutoMargins(RowCell[] cells, double[] heights, double free)
    {
        if (free <= 0)
            return free;

        var autos = 0;
        foreach (var item in box.Items)
            autos += AutoMargins.Vertical(item).Count;
        if (autos == 0)
            return free;

        for (var index = 0; index < cells.Length; index++)
        {
            var margins = AutoMargins.Vertical(box.Items[index]);
            heights[index] += margins.Count * free / autos;
            cells[index] = cells[index] with
            {
                Top = cells[index].Top + (margins.AtStart ? free / autos : 0),
                BottomMargin = cells[index].BottomMargin + (margins.AtEnd ? free / autos : 0),
            };
        }

        return 0;
    }

    private static double Grow(Box item) => item is LinesBox ? 0 : item.Style.Flex.Grow;

    private void AddItem(FlowBuilder flow, Box item, RowCell cell, double height)
    {
        flow.WantPage(area.Page);
        flow.AddBreak(item.BreakBefore);
        var grown = height - cell.Top - cell.BottomMargin;
        flow.Add(new RowsStrip([new RowBand(height)], [grown > cell.BoxHeight ? cell with { BoxHeight = null } : cell], 0, item.Origin));
        flow.AddBreak(item.BreakAfter);
    }

    private RowCell Cell(Box item)
    {
        var edges = ItemEdges.Of(item, area.Width);
        var (margin, insets) = edges;
        var margins = AutoMargins.Horizontal(item);
        var alignment = margins.Count > 0
            ? ItemAlignment.Start
            : ItemBoxes.Alignment(item.Style.Flex.AlignSelf, box.Style.Flex.AlignItems, item);
        var width = Width(item, edges, alignment);
        var content = ItemContent.Of(layout, item, edges, width, Basis(item));
        var outer = width + edges.Across;
        return new RowCell(
            0, 1, area.X + margin.Left + margins.Offset(area.Width - outer) + ItemBoxes.Offset(alignment, area.Width - outer),
            width + insets.Left + insets.Right, insets, ItemBoxes.CellStyle(item), content.Galley)
        {
            Top = margin.Top,
            BottomMargin = margin.Bottom,
            BoxHeight = content.BoxHeight,
            Marks = item.Marks,
            Link = item.Link,
        };
    }

    private static double Basis(Box item) => item is LinesBox ? 0 : item.Style.Flex.Basis is { IsRelative: false } basis ? basis.Points : 0;

    /// <summary>Across the column an item fills the width, or is as wide as its content.</summary>
    private double Width(Box item, ItemEdges edges, ItemAlignment alignment)
    {
        var available = Math.Max(0, area.Width - edges.Across);
        if (item is LinesBox)
            return alignment == ItemAlignment.Stretch ? available : layout.Intrinsic.Content(item).ShrinkToFit(available);

        var asked = ItemBoxes.HasOwnFrame(item) ? null : BoxMetrics.ContentWidth(item.Style.Box, area.Width, edges.Insets);
        var width = asked ?? (alignment == ItemAlignment.Stretch && item is not GraphicBox
            ? available
            : Math.Min(available, item is GraphicBox ? FlexItem.Of(item, area.Width, layout.Intrinsic).Base : layout.Intrinsic.Content(item).ShrinkToFit(available)));
        return ItemBoxes.HasOwnFrame(item) ? width : BoxMetrics.Clamp(item.Style.Box, width, area.Width, edges.Insets);
    }
}

using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out text in columns (CSS Multicol 1): each stretch between elements that span all columns is one strip.</summary>
internal sealed class ColumnsFlow(BoxLayout layout)
{
    // Balancing tries a score of heights, and each of them would balance the columns within: the tries multiply with every level.
    private bool _isInColumns;

    /// <summary>Narrowest and widest width of the content.</summary>
    public static IntrinsicWidths Intrinsic(ContainerBox box, IntrinsicSizes sizes, bool maxOnly)
    {
        var count = Count(box);
        var widest = sizes.Widest(box.Items.AsSpan(), maxOnly);
        var gaps = Gap(box, 0) * (count - 1);
        return new IntrinsicWidths((widest.Min * count) + gaps, (widest.Max * count) + gaps);
    }

    /// <summary>Adds the content.</summary>
    public void Add(ContainerBox box, FlowBuilder flow, Area area)
    {
        if (_isInColumns)
        {
            layout.Diagnostics.Add(LayoutDiagnostics.ColumnsInColumns(box.Origin));
            layout.AddAll(box.Items.AsSpan(), flow, area);
            return;
        }

        var start = 0;
        for (var index = 0; index < box.Items.Length; index++)
        {
            var item = box.Items[index];
            if (item is not LinesBox && item.Style.Columns.Span == ColumnSpan.All)
            {
                AddStretch(box, start..index, flow, area);
                flow.EndContext();
                layout.Add(item, flow, area);
                start = index + 1;
            }
            else if (index > start && BreakValues.EndsPage(item.BreakBefore))
            {
                // A new page ends the columns above it.
                AddStretch(box, start..index, flow, area);
                start = index;
            }
        }

        AddStretch(box, start..box.Items.Length, flow, area);
    }

    private static int Count(ContainerBox box) => Math.Clamp(box.Style.Columns.Count ?? 1, 1, 100);

    // "normal" is 1 em between columns of text.
    private static double Gap(ContainerBox box, double width) => box.Style.Flex.ColumnGap?.Resolve(width) ?? box.Style.Text.FontSize;

    private void AddStretch(ContainerBox box, Range items, FlowBuilder flow, Area area)
    {
        var (first, last) = (items.Start.Value, items.End.Value - 1);
        if (last < first)
            return;

        var count = Count(box);
        var gap = Gap(box, area.Width);
        var width = Math.Max(0, (area.Width - (gap * (count - 1))) / count);
        var galley = GalleyOf(box, items, new Area(0, width));

        var style = new ColumnSet(count, width, gap, area.X, box.Style.Columns.Rule, box.Style.Columns.IsBalanced ? null : area.Height, box.Origin);
        var policy = flow.Scope is null ? SplitPolicy.Anywhere : SplitPolicy.WhenTallerThanRegion;
        flow.WantPage(area.Page);
        flow.AddBreak(box.Items[first].BreakBefore);
        ColumnsStrip.AddTo(flow, galley, style, policy);
        flow.AddBreak(box.Items[last].BreakAfter);
    }

    // One stretch, as nearly all columns are, stands for its container.
    private Galley GalleyOf(ContainerBox box, Range items, Area area) =>
        items.Equals(..box.Items.Length) ? layout.Once(box, area, () => LayOut(box, items, area)) : LayOut(box, items, area);

    private Galley LayOut(ContainerBox box, Range items, Area area)
    {
        var inner = new FlowBuilder();
        _isInColumns = true;
        layout.AddAll(box.Items.AsSpan()[items], inner, area);
        _isInColumns = false;
        return inner.ToGalley();
    }
}

/// <summary>What columns look like.</summary>
/// <param name="Count">At least 1.</param>
/// <param name="Width">Of one column.</param>
/// <param name="Gap">Between two columns.</param>
/// <param name="X">Left edge of the first column.</param>
/// <param name="Rule">The line between two columns.</param>
/// <param name="Height">Of columns that are filled one after the other; null if they are balanced.</param>
/// <param name="Origin">Of the container.</param>
internal sealed record ColumnSet(int Count, double Width, double Gap, double X, Border Rule, double? Height, Diagnostics.SourceLocation Origin);

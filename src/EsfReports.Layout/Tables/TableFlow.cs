using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// Lays out tables (CSS 2.2, 17; CSS Tables 3) in stages: <see cref="TableGrid"/>, <see cref="ColumnWidths"/>,
/// <see cref="RowHeights"/>, and rows as strips that <see cref="RowBreaks"/> cuts if it must.
/// </summary>
internal sealed class TableFlow(BoxLayout layout)
{
    // From here on measuring the cells takes longer than waking up other threads.
    private const int ManyRows = 500;

    /// <summary>Narrowest and widest width of a table's content.</summary>
    public static IntrinsicWidths Intrinsic(TableBox table, IntrinsicSizes sizes)
    {
        var grid = TableGrid.Of(table);
        var borders = TableBorders.Of(table, grid);
        var spacing = borders.SpacingX;
        var wanted = ColumnWidths.Wanted(ColumnDemand.Of(grid, spacing, borders, sizes));
        return wanted.Plus((spacing * (grid.ColumnCount + 1)) + borders.ExtraAcross).Union(sizes.Widest(table.Captions.AsSpan()) with { Max = 0 });
    }

    /// <summary>Adds a table with its captions.</summary>
    public void Add(TableBox table, FlowBuilder flow, Area area)
    {
        var parts = layout.Once(table, area, () => PartsOf(table, area));
        var metrics = parts.Metrics;

        flow.WantPage(area.Page);
        flow.AddBreak(table.BreakBefore);
        flow.AddMargin(metrics.Margin.Top);
        foreach (var mark in table.Marks)
            flow.AddMark(mark, metrics.BorderX(area));
        var keeps = table.Style.Flow.BreakInside != BreakInside.Auto;
        var scope = keeps ? flow.OpenScope() : 0;

        AddCaptions(table, flow, area, metrics, CaptionSide.Top);
        AddRows(parts, flow, area);
        AddCaptions(table, flow, area, metrics, CaptionSide.Bottom);

        if (keeps)
            flow.CloseScope(scope);
        flow.AddBottomMargin(metrics.Margin.Bottom);
        flow.AddBreak(table.BreakAfter);
    }

    private TableParts PartsOf(TableBox table, Area area)
    {
        var grid = TableGrid.Of(table);
        var borders = TableBorders.Of(table, grid);
        var columns = Columns(table, grid, borders, area);
        var insets = borders.TableInsets(table.Style.Box, area.Width);
        var metrics = BoxMetrics.OfWidth(table.Style.Box, area, columns.Width) with { Insets = insets };
        insets = insets with { Top = insets.Top + borders.SpacingY, Bottom = insets.Bottom + borders.SpacingY };

        var tableRows = new TableRows(layout, grid, borders, columns, metrics.ContentX(area));
        var rows = tableRows.ToStrips();
        var asked = HeightRange.Of(table.Style.Box, insets, area.Height);
        if (!asked.IsAuto && RowGrowth.Of(rows, asked, borders.SpacingY) is { } growth)
            rows = tableRows.Grow(rows, growth);
        return new TableParts(metrics, new BoxFrame(metrics.BorderX(area), metrics.BorderWidth, insets, borders.FrameStyle(table.Style.Box)), borders.SpacingY, rows);
    }

    private TableColumns Columns(TableBox table, TableGrid grid, TableBorders borders, Area area)
    {
        var style = table.Style.Box;
        var insets = borders.TableInsets(style, area.Width);
        var margin = BoxMetrics.MarginsOf(style, area.Width);
        var spacing = borders.SpacingX * (grid.ColumnCount + 1);
        var available = Math.Max(0, area.Width - insets.Left - insets.Right - margin.Left - margin.Right);
        var asked = BoxMetrics.ContentWidth(style, area.Width, insets);

        if (table.Style.Table.Layout == TableLayout.Fixed && asked is { } width)
            return TableColumns.Of(ColumnWidths.Fixed(grid, Math.Max(0, width - spacing), borders.SpacingX), borders.SpacingX);

        if (grid.Rows.Length >= ManyRows)
            layout.Lines.MeasureAll(grid.Texts());
        var demands = ColumnDemand.Of(grid, borders.SpacingX, borders, layout.Intrinsic);
        var wanted = ColumnWidths.Wanted(demands).Plus(spacing);
        var used = BoxMetrics.Clamp(style, Math.Max(asked ?? Math.Min(wanted.Max, available), wanted.Min), area.Width, insets);
        used = Math.Max(used, wanted.Min);
        if (used > available + Region.Tolerance)
            layout.Diagnostics.Add(LayoutDiagnostics.TableWiderThanArea(table.Origin, used + insets.Left + insets.Right, area.Width));
        return TableColumns.Of(ColumnWidths.Auto(demands, Math.Max(0, used - spacing)), borders.SpacingX);
    }

    private void AddCaptions(TableBox table, FlowBuilder flow, Area area, BoxMetrics metrics, CaptionSide side)
    {
        Box[] captions = [.. table.Captions.Where(caption => caption.Style.Table.CaptionSide == side)];
        if (captions.Length == 0)
            return;

        // A caption is as wide as the table and stays with it.
        if (side == CaptionSide.Bottom)
            flow.AddPossibleBreak(BreakCost.Avoided);
        var inner = area with { X = metrics.BorderX(area), Width = metrics.BorderWidth, FollowsPage = false };
        layout.AddAll(captions, flow, inner);
        if (side == CaptionSide.Top)
            flow.AddPossibleBreak(BreakCost.Avoided);
    }

    private static void AddRows(TableParts parts, FlowBuilder flow, Area area)
    {
        if (parts.Frame.IsNeeded)
            flow.Open(parts.Frame);
        flow.Flush();
        AddParts(parts.Rows, parts.Spacing, flow, area);
        if (parts.Frame.IsNeeded)
            flow.Close(parts.Frame);
    }

    private static void AddParts(List<TableRow> rows, double spacing, FlowBuilder flow, Area area)
    {
        var head = rows.TakeWhile(row => row.Kind == RowGroupKind.Head).ToList();
        var foot = rows.SkipWhile(row => row.Kind != RowGroupKind.Foot).ToList();
        var body = rows.GetRange(head.Count, rows.Count - head.Count - foot.Count);
        var repeat = (head.Count > 0 || foot.Count > 0) && body.Count > 0
            ? new RepeatItem(Repeated(head, spacing, isHead: true), Repeated(foot, spacing, isHead: false))
            : null;

        AddGroup(head, spacing, flow, area, BreakCost.Avoided, isFirst: true);
        if (repeat is not null)
            flow.AppendBeforeBreak(repeat);
        AddGroup(body, spacing, flow, area, BreakCost.Free, isFirst: head.Count == 0);
        if (repeat is not null)
            flow.AppendBeforeBreak(new EndRepeatItem(repeat));
        AddGroup(foot, spacing, flow, area, BreakCost.Avoided, isFirst: rows.Count == foot.Count);
    }

    private static void AddGroup(List<TableRow> rows, double spacing, FlowBuilder flow, Area area, BreakCost cost, bool isFirst)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            flow.WantPage(area.Page);
            if (!isFirst || index > 0)
            {
                // A head alone at the bottom of a page is the head of nothing, and so is a foot at the top.
                flow.AddPossibleBreak(index == 0 ? BreakCost.Avoided : cost);
                flow.AddBottomMargin(spacing);
            }

            row.AddBefore(flow, area);
            flow.Add(row.Strip);
            row.AddAfter(flow);
        }
    }

    private static Galley? Repeated(List<TableRow> rows, double spacing, bool isHead)
    {
        if (rows.Count == 0)
            return null;

        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        var height = 0.0;
        foreach (var row in rows)
        {
            if (!isHead && spacing > 0)
                items.Add(new SpaceItem(spacing));
            items.Add(row.Strip);
            if (isHead && spacing > 0)
                items.Add(new SpaceItem(spacing));
            height += row.Strip.Height + spacing;
        }

        return new Galley(items.DrainToImmutable(), height);
    }
}

/// <summary>A table laid out, without its captions.</summary>
/// <param name="Metrics">Its lengths.</param>
/// <param name="Frame">What is painted around the rows.</param>
/// <param name="Spacing">Between rows.</param>
/// <param name="Rows">From top to bottom.</param>
internal sealed record TableParts(BoxMetrics Metrics, BoxFrame Frame, double Spacing, List<TableRow> Rows);

using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>Finds the cells of charts and gives the charts their places.</summary>
internal sealed class ChartPlanner(
    DiagnosticBag diagnostics,
    IReadOnlyDictionary<string, SheetTable> tables,
    IReadOnlyDictionary<SheetTable, PlacedTable> places)
{
    // A chart with more points is no longer read point by point; the cells are there all the same.
    private const int LargestCache = 2_000;

    private int _count;

    /// <summary>Plans the charts of a sheet.</summary>
    public ImmutableArray<ChartPlan> Plan(SheetPlan sheet)
    {
        var charts = ImmutableArray.CreateBuilder<ChartPlan>();
        var free = new ChartPlaces(sheet);
        foreach (var content in sheet.Content.Charts)
        {
            if (FindTable(content) is not { } table)
                continue;

            var place = places[table];
            // Below the header row, which may be frozen and would cut a chart that scrolls.
            var earliestRow = place.Sheet == sheet.Content.Name ? place.Place.FirstBodyRow - 1 : 0;
            if (Plan(content, table, free.Next(earliestRow)) is not { } chart)
                continue;

            charts.Add(chart);
            free.Take(chart);
        }

        return charts.ToImmutable();
    }

    private SheetTable? FindTable(ChartContent content)
    {
        if (content.TableName is null)
            return content.Table;
        if (tables.TryGetValue(content.TableName, out var table))
            return table;

        diagnostics.Add(ExcelDiagnostics.ChartTableUnknown(content.Origin, content.TableName));
        return null;
    }

    private ChartPlan? Plan(ChartContent content, SheetTable table, (int Column, int Row) place)
    {
        var categories = content.Categories is null ? 0 : FindColumn(content, table, content.Categories);
        var series = FindSeries(content, table, categories);
        if (categories < 0 || series.Contains(-1))
            return null;
        if (series.Count == 0)
        {
            diagnostics.Add(ExcelDiagnostics.ChartWithoutNumbers(content.Origin));
            return null;
        }

        // Slices are parts of one whole: a pie shows one series.
        var shown = content.Kind is ChartKind.Pie or ChartKind.Doughnut ? series.Take(1) : series;
        return new ChartPlan(
            content, ++_count, MakeRange(table, categories, content.Rows), [.. shown.Select(index => MakeRange(table, index, content.Rows))], place.Column, place.Row);
    }

    private List<int> FindSeries(ChartContent content, SheetTable table, int categories)
    {
        if (!content.Series.IsEmpty)
            return [.. content.Series.Select(name => FindColumn(content, table, name))];

        var numeric = Enumerable.Range(0, table.Columns.Length)
            .Where(index => index != categories && table.Columns[index].Survey.IsNumeric)
            .ToList();
        if (content.Kind is not (ChartKind.StackedBar or ChartKind.StackedColumn))
            return [.. numeric.Take(1)];

        // Kronor and persons do not stack: the first column of numbers and those of its kind.
        return [.. numeric.Where(index => table.Columns[index].Survey.Format == table.Columns[numeric[0]].Survey.Format)];
    }

    private int FindColumn(ChartContent content, SheetTable table, string name)
    {
        for (var index = 0; index < table.Columns.Length; index++)
        {
            if (table.Columns[index].Name == name)
                return index;
        }

        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= table.Columns.Length)
            return number - 1;

        diagnostics.Add(ExcelDiagnostics.ChartColumnUnknown(content.Origin, name));
        return -1;
    }

    private ChartRange MakeRange(SheetTable table, int index, int? rows)
    {
        var (sheet, place) = places[table];
        var column = table.Columns[index];
        var nameRow = place.FirstBodyRow - 1;
        var count = Math.Clamp(place.LastBodyRow - place.FirstBodyRow + 1, 1, rows ?? int.MaxValue);
        return new ChartRange(
            column.Name,
            table.HeaderRows.IsEmpty ? string.Empty : CellReference.Absolute(sheet, index + 1, nameRow, nameRow),
            CellReference.Absolute(sheet, index + 1, place.FirstBodyRow, place.FirstBodyRow + count - 1),
            column.Survey.Format ?? CellFormat.Text,
            ReadValues(table, index, Math.Min(count, LargestCache)));
    }

    private static ImmutableArray<CellValue> ReadValues(SheetTable table, int index, int count)
    {
        var reader = new CellReader(null);
        var grid = new RowCells();
        var cells = new List<RowCells.Placed>();
        var values = ImmutableArray.CreateBuilder<CellValue>();
        foreach (var row in table.BodyRows.Take(count))
        {
            var placed = grid.Read(row, cells).Find(cell => cell.Column == index);
            values.Add(placed.Cell is null ? CellValue.Empty : reader.Read(placed.Cell, table.Columns[index].DefaultFormat));
        }

        return values.ToImmutable();
    }
}

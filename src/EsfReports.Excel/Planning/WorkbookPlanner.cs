using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>Gives rows and columns to everything, and finds what refers to what.</summary>
internal sealed class WorkbookPlanner(DiagnosticBag diagnostics)
{
    // Frozen rows must leave room to scroll.
    private const int LastFrozenRow = 8;
    private const int LongTable = 25;

    private readonly Dictionary<SheetTable, PlacedTable> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Plans a workbook.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="tables">Its tables by the names that the template gives them.</param>
    public WorkbookPlan Plan(WorkbookContent content, IReadOnlyDictionary<string, SheetTable> tables)
    {
        var sheets = content.Sheets.Select(sheet => PlanBlocks(sheet, content.Formats)).ToList();
        foreach (var sheet in sheets)
            RememberPlaces(sheet);

        var charts = new ChartPlanner(diagnostics, tables, _places);
        var planned = sheets.Select(sheet => sheet with { Charts = charts.Plan(sheet) }).ToImmutableArray();
        var names = FindNames(planned);
        return new WorkbookPlan(content, planned, names, FindTargets(content, tables, names));
    }

    private static SheetPlan PlanBlocks(SheetContent content, NumberFormats formats)
    {
        var blocks = ImmutableArray.CreateBuilder<PlacedBlock>(content.Blocks.Length);
        var row = 1;
        foreach (var block in content.Blocks)
        {
            blocks.Add(new PlacedBlock(block, row));
            row += block.RowCount;
        }

        var widths = ColumnPlanner.Plan(content, formats);
        var (headerRow, frozenColumns) = PlanFreeze(blocks);
        return new SheetPlan(
            content, blocks.ToImmutable(), widths, ColumnPlanner.CountTextColumns(content, widths), headerRow, frozenColumns, []);
    }

    /// <summary>The head of the first table stays in sight if that table is what the sheet is about.</summary>
    private static (int HeaderRow, int Columns) PlanFreeze(IReadOnlyList<PlacedBlock> blocks)
    {
        var first = blocks.FirstOrDefault(placed => placed.Block is SheetTable);
        if (first.Block is not SheetTable { HeaderRows.IsEmpty: false } table || first.FirstBodyRow - 1 > LastFrozenRow)
            return (0, 0);

        var isTheMatter = table.BodyRowCount >= LongTable || first == blocks[^1];
        return isTheMatter ? (first.FirstBodyRow - 1, table.FrozenColumns) : (0, 0);
    }

    private void RememberPlaces(SheetPlan sheet)
    {
        foreach (var placed in sheet.Blocks)
        {
            if (placed.Block is SheetTable table)
                _places.Add(table, new PlacedTable(sheet.Content.Name, placed));
        }
    }

    private static ImmutableArray<DefinedName> FindNames(ImmutableArray<SheetPlan> sheets)
    {
        var names = sheets.SelectMany(sheet => sheet.Blocks.Select(placed => (placed.Block, Sheet: sheet.Content.Name, placed.FirstRow)))
            .Select(item => item.Block switch
            {
                FactBlock { DefinedName: { } name } => new DefinedName(name, CellReference.Absolute(item.Sheet, 2, item.FirstRow, item.FirstRow)),
                TextBlock { DefinedName: { } name } => new DefinedName(name, CellReference.Absolute(item.Sheet, 1, item.FirstRow, item.FirstRow)),
                _ => null,
            });
        return [.. names.OfType<DefinedName>().OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private Dictionary<string, string> FindTargets(
        WorkbookContent content, IReadOnlyDictionary<string, SheetTable> tables, ImmutableArray<DefinedName> names)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in content.Sheets)
        {
            var start = CellReference.Quote(sheet.Name) + "!A1";
            targets.TryAdd(sheet.Name, start);
            if (sheet.Id is { Length: > 0 } id)
                targets.TryAdd(id, start);
        }

        foreach (var (wish, table) in tables)
            targets.TryAdd(wish, _places[table].Start);
        foreach (var (table, place) in _places)
            AddRows(targets, table, place);
        foreach (var name in names)
        {
            targets.TryAdd(name.Name, name.Name);
            targets.TryAdd(name.Name.Replace('_', '-'), name.Name);
        }

        return targets;
    }

    /// <summary>A row with an id can be led to, such as the first of those that a total sums up.</summary>
    private static void AddRows(Dictionary<string, string> targets, SheetTable table, PlacedTable place)
    {
        for (var index = 0; index < table.BodyRows.Length; index++)
        {
            if (table.BodyRows[index].Id is { Length: > 0 } id)
                targets.TryAdd(id, place.StartOf(place.Place.FirstBodyRow + index));
        }
    }
}

/// <summary>A table and the sheet where it stands.</summary>
internal readonly record struct PlacedTable(string Sheet, PlacedBlock Place)
{
    /// <summary>The upper left cell.</summary>
    public string Start => StartOf(Place.FirstRow);

    /// <summary>The first cell of a row, whose number is that in the sheet.</summary>
    public string StartOf(int row) => CellReference.Quote(Sheet) + "!" + CellReference.Cell(1, row);
}

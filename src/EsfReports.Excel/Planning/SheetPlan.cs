using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>A sheet with a place for everything.</summary>
/// <param name="Content">What stands on it.</param>
/// <param name="Blocks">The blocks with their rows.</param>
/// <param name="ColumnWidths">In widths of a digit, from column A; the columns in use.</param>
/// <param name="TextColumns">How many columns a paragraph runs across.</param>
/// <param name="HeaderRow">The header row that stays in sight; 0 if there is none.</param>
/// <param name="FrozenColumns">Columns that stay in sight.</param>
/// <param name="Charts">Charts with their places.</param>
internal sealed record SheetPlan(
    SheetContent Content,
    ImmutableArray<PlacedBlock> Blocks,
    ImmutableArray<double> ColumnWidths,
    int TextColumns,
    int HeaderRow,
    int FrozenColumns,
    ImmutableArray<ChartPlan> Charts)
{
    // What fits across an A4 page at full size, with the margins of the page set-up.
    private const double PortraitWidth = 95;

    /// <summary>The last row in use.</summary>
    public int LastRow => Blocks[^1].FirstRow + Blocks[^1].Block.RowCount - 1;

    /// <summary>The Excel tables.</summary>
    public IEnumerable<PlacedBlock> Tables => Blocks.Where(placed => placed.Block is SheetTable { IsExcelTable: true });

    /// <summary>True without any table: a sheet to read.</summary>
    public bool IsText => !Blocks.Any(placed => placed.Block is SheetTable);

    /// <summary>Width of all columns and charts, in digits.</summary>
    public double PrintWidth => Charts
        .Select(chart => ColumnPlanner.WidthOfFirst(ColumnWidths, chart.Column) + chart.WidthInDigits)
        .Append(ColumnWidths.Sum()).Max();

    /// <summary>True if charts stand below the rows.</summary>
    public bool HasChartsBelow => Charts.Any(chart => chart.Row >= LastRow && chart.Column < ColumnWidths.Length);

    /// <summary>True if the sheet is printed on landscape pages.</summary>
    public bool IsLandscape => PrintWidth > PortraitWidth;

    /// <summary>The header row that is printed on each page; 0 if there is none. A chart beside it would be printed along, cut off.</summary>
    public int RepeatedRow => Charts.IsEmpty || HasChartsBelow ? HeaderRow : 0;

    /// <summary>Width of a paragraph.</summary>
    public double TextWidth => ColumnPlanner.WidthOfFirst(ColumnWidths, TextColumns);
}

/// <summary>A block and its first row, counted from 1.</summary>
internal readonly record struct PlacedBlock(SheetBlock Block, int FirstRow)
{
    /// <summary>The first row of data of a table.</summary>
    public int FirstBodyRow => FirstRow + ((SheetTable)Block).HeaderRows.Length;

    /// <summary>The last row of data of a table.</summary>
    public int LastBodyRow => FirstBodyRow + ((SheetTable)Block).BodyRowCount - 1;
}

using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>A table whose columns have been looked through; its cells are read again when they are written, and are not kept.</summary>
/// <param name="Name">Unique name of the Excel table; null for a range that only looks like one.</param>
/// <param name="Summary">Caption or label: alternative text of the Excel table; null if there is none.</param>
/// <param name="Columns">The columns, from the left.</param>
/// <param name="HeaderRows">Rows of <c>thead</c>; exactly one for an Excel table, whose texts are the names of the columns.</param>
/// <param name="BodyRows">Rows of data. An Excel table without any gets one blank row, for Excel demands one.</param>
/// <param name="TotalRows">Rows of <c>tfoot</c>; at most one for an Excel table.</param>
/// <param name="FrozenColumns">Columns that stay when the sheet is scrolled.</param>
/// <param name="Origin">Where it stands in the template.</param>
internal sealed record SheetTable(
    string? Name,
    string? Summary,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<StyledElement> HeaderRows,
    ImmutableArray<StyledElement> BodyRows,
    ImmutableArray<StyledElement> TotalRows,
    int FrozenColumns,
    SourceLocation Origin) : SheetBlock(Origin)
{
    /// <inheritdoc/>
    public override int RowCount => HeaderRows.Length + BodyRowCount + TotalRows.Length;

    /// <summary>Rows between header and totals, with the blank one.</summary>
    public int BodyRowCount => Name is null ? BodyRows.Length : Math.Max(1, BodyRows.Length);

    /// <summary>True for an Excel table: with names, filter and structured references.</summary>
    public bool IsExcelTable => Name is not null;
}

using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Cells in the structure tree, with what screen readers need to name the heads of a cell (PDF/UA-1, 7.5).</summary>
internal static class TableCells
{
    /// <summary>Makes a header or data cell.</summary>
    /// <param name="cell">The element.</param>
    /// <param name="columnSpan">Columns that it covers.</param>
    /// <param name="rowSpan">Rows that it covers.</param>
    /// <param name="kind">Group of its row.</param>
    /// <param name="isFirst">Whether it is the first cell of its row.</param>
    /// <param name="language">Its language if that differs from the language around it; else null.</param>
    public static StructureElement Create(StyledElement cell, int columnSpan, int rowSpan, RowGroupKind kind, bool isFirst, string? language)
    {
        var isHeader = cell.Name == "th";
        return new StructureElement(isHeader ? StructureRole.HeaderCell : StructureRole.DataCell, cell.Origin)
        {
            Language = language,
            Id = isHeader ? cell.Id : null,
            Scope = isHeader ? Scope(cell, kind, isFirst) : null,
            Headers = cell.Attributes["headers"]?.Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [],
            ColumnSpan = columnSpan,
            RowSpan = rowSpan,
        };
    }

    // Without a scope, cells of the head are heads of their columns, and the first cell of another row is the head of its row.
    private static HeaderScope Scope(StyledElement cell, RowGroupKind kind, bool isFirst) => cell.Attributes["scope"] switch
    {
        "row" or "rowgroup" => HeaderScope.Row,
        "col" or "colgroup" => HeaderScope.Column,
        _ => kind == RowGroupKind.Head || !isFirst ? HeaderScope.Column : HeaderScope.Row,
    };
}

using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>A piece of a sheet that takes whole rows, one below the other.</summary>
/// <param name="Origin">Where it stands in the template.</param>
internal abstract record SheetBlock(SourceLocation Origin)
{
    /// <summary>How many rows it takes.</summary>
    public abstract int RowCount { get; }
}

/// <summary>A row of text that starts in the first column and runs across the sheet.</summary>
internal sealed record TextBlock(CellRole Role, CellValue Value, string? DefinedName, SourceLocation Origin) : SheetBlock(Origin)
{
    /// <inheritdoc/>
    public override int RowCount => 1;
}

/// <summary>A row of a description list: what it is, and the value beside it.</summary>
/// <param name="Label">Text in the first column; empty for a further value of the same term.</param>
/// <param name="Value">Typed value in the second column.</param>
/// <param name="DefinedName">The name by which formulas can use the value; null if it has none.</param>
/// <param name="Origin">Where it stands in the template.</param>
internal sealed record FactBlock(string Label, CellValue Value, string? DefinedName, SourceLocation Origin) : SheetBlock(Origin)
{
    /// <inheritdoc/>
    public override int RowCount => 1;
}

using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>A column of a table.</summary>
/// <param name="Name">Header text; unique within an Excel table.</param>
/// <param name="DefaultFormat">Format of numbers that do not say theirs; null if the table does not say it either.</param>
/// <param name="Survey">What was found in its cells.</param>
/// <param name="FixedWidth">Width in characters that the template asks for; null if the content decides.</param>
/// <param name="HasBars">Whether cells show a bar for their value.</param>
/// <param name="Total">What the totals row of an Excel table has below it.</param>
internal sealed record TableColumn(
    string Name,
    CellFormat? DefaultFormat,
    ColumnSurvey Survey,
    double? FixedWidth,
    bool HasBars,
    ColumnTotal Total);

/// <summary>What stands below a column of an Excel table.</summary>
/// <param name="Function">How the column is summed up; null for a label.</param>
/// <param name="Label">Text where there is no function; empty for a blank cell.</param>
/// <param name="Format">How the result is shown.</param>
/// <param name="Link">Where a click leads, such as to the rows behind the total; null if nowhere.</param>
/// <param name="Origin">Where the cell stands in the template.</param>
internal sealed record ColumnTotal(TotalFunction? Function, string Label, CellFormat Format, CellLink? Link, SourceLocation Origin)
{
    /// <summary>A blank cell.</summary>
    public static ColumnTotal None { get; } = new(null, string.Empty, CellFormat.Text, null, SourceLocation.None);
}

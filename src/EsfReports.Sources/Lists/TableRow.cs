namespace EsfReports.Sources;

/// <summary>A row of a table in a file.</summary>
/// <param name="Number">The line where the row begins in a text, the number of the row in a sheet; counted from 1.</param>
/// <param name="Cells">As given; a row may be shorter or longer than the header.</param>
internal readonly record struct TableRow(int Number, IReadOnlyList<string> Cells);

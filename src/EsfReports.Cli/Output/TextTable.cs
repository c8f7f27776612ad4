namespace EsfReports.Cli;

/// <summary>Rows of text in columns, for the terminal: two spaces between columns, the last one as long as it is.</summary>
internal static class TextTable
{
    /// <summary>The lines of the table; numbers stand at the right of their column.</summary>
    /// <param name="rows">All rows have the same number of cells.</param>
    /// <param name="isNumber">For each column, whether it holds numbers.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<bool> isNumber)
    {
        var widths = isNumber.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => isNumber[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            yield return TerminalText.OneLine(string.Join("  ", cells)).TrimEnd();
        }
    }
}

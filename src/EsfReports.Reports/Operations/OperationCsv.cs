using System.Globalization;
using System.Text;

namespace EsfReports.Reports;

/// <summary>Writes the list of operations as separated values (RFC 4180), the way the council's own export is written.</summary>
/// <remarks>
/// Semicolons, UTF-8 with a byte order mark, every cell in quotation marks, CR LF. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front, so that opening the file runs nothing. Amounts have a decimal comma, rates are percentages.
/// </remarks>
public static class OperationCsv
{
    // The full-width forms are turned into plain ones by some spreadsheets.
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The file.</summary>
    public static byte[] Write(OperationList list)
    {
        var text = new StringBuilder("\uFEFF");
        AppendRow(text, list.Columns.Select(column => list.HeadingOf(column.Key)).Append(list.HeadingOf("updated")));
        var updated = DateText.Iso(list.Updated);
        foreach (var row in list.Rows)
            AppendRow(text, row.Cells.Select((cell, index) => Print(cell, list.Columns[index].Kind, list)).Append(updated));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Print(object? cell, OperationCellKind kind, OperationList list) => cell switch
    {
        null => "",
        string text => Harmless(list.Print(text)),
        DateOnly date => DateText.Iso(date),
        decimal rate when kind == OperationCellKind.Rate => Swedish(rate * 100) + "%",
        decimal amount => Swedish(amount),
        _ => throw new ArgumentException($"A cell of the unknown type {cell.GetType().Name}.", nameof(cell)),
    };

    private static string Swedish(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Harmless(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells)
    {
        text.AppendJoin(';', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
    }
}

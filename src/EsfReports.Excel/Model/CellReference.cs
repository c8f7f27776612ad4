using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Writes the names of cells and ranges. Rows and columns count from 1.</summary>
internal static class CellReference
{
    /// <summary>1 is A, 27 is AA.</summary>
    public static string Column(int column)
    {
        Span<char> letters = stackalloc char[7];
        var start = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        return new string(letters[start..]);
    }

    /// <summary>As <c>B7</c>.</summary>
    public static string Cell(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>As <c>A1:C9</c>.</summary>
    public static string Range(int firstColumn, int firstRow, int lastColumn, int lastRow) =>
        Cell(firstColumn, firstRow) + ":" + Cell(lastColumn, lastRow);

    /// <summary>A range within one column that does not move when a formula is copied, as <c>'Län'!$B$2:$B$9</c>.</summary>
    public static string Absolute(string sheet, int column, int firstRow, int lastRow)
    {
        var letters = Column(column);
        var first = string.Create(CultureInfo.InvariantCulture, $"{Quote(sheet)}!${letters}${firstRow}");
        return firstRow == lastRow ? first : string.Create(CultureInfo.InvariantCulture, $"{first}:${letters}${lastRow}");
    }

    /// <summary>The name of a sheet in a formula; quotes are always allowed, so they are always set.</summary>
    public static string Quote(string sheet) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'";
}

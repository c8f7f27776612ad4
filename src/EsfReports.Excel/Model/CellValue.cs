namespace EsfReports.Excel;

/// <summary>What a cell holds.</summary>
internal enum CellKind : byte
{
    /// <summary>Nothing: the cell is blank, and no sum counts it.</summary>
    Empty,

    /// <summary>Text, whatever it looks like.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>A typed cell.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Format">How it is shown.</param>
/// <param name="Text">The text; of a number and a date the digits as they stand in the file.</param>
/// <param name="Link">Where a click leads; null if nowhere.</param>
internal readonly record struct CellValue(CellKind Kind, CellFormat Format, string Text, CellLink? Link = null)
{
    /// <summary>A blank cell.</summary>
    public static CellValue Empty { get; } = new(CellKind.Empty, CellFormat.Text, string.Empty);

    /// <summary>A cell with text; blank if the text is empty.</summary>
    public static CellValue OfText(string text, CellLink? link = null) =>
        text.Length == 0 ? Empty : new(CellKind.Text, CellFormat.Text, text, link);
}

/// <summary>Where a click on a cell leads.</summary>
/// <param name="Address">An address, or <c>#name</c> within the workbook.</param>
/// <param name="Tip">What is said of it under the pointer and by a screen reader; null for nothing beyond the cell's text.</param>
internal sealed record CellLink(string Address, string? Tip);

namespace EsfReports.Excel;

/// <summary>Words that a workbook needs besides those of its document: units in number formats, and the line below each page.</summary>
/// <param name="Kronor">How an amount is written, as in <c>{n} kr</c>.</param>
/// <param name="MillionKronor">How an amount in millions is written, as in <c>{n} mnkr</c>.</param>
/// <param name="Percent">How a share is written, as in <c>{n} %</c>; without <c>%</c> the one of <see cref="Neutral"/> is used, for the sign is what makes Excel multiply.</param>
/// <param name="Page">The page number, as in <c>Sida {page} av {pages}</c>; a sheet can have its own by <c>data-footer</c>.</param>
public sealed record WorkbookWords(string Kronor, string MillionKronor, string Percent, string Page)
{
    /// <summary>Codes and signs of no language (ISO 4217), for documents whose words are not known.</summary>
    public static WorkbookWords Neutral { get; } = new("{n}\u00A0SEK", "{n}\u00A0MSEK", "{n}\u00A0%", "{page} ({pages})");
}

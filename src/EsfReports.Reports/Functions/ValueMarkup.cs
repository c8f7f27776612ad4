using System.Globalization;

namespace EsfReports.Reports;

/// <summary>Writes values as HTML that carries both: what people read, and the plain value for the workbook.</summary>
/// <param name="texts">The texts of the document's language.</param>
internal sealed class ValueMarkup(TextCatalog texts)
{
    private const decimal Million = 1_000_000;

    /// <summary><c>395 478 kr</c>; öre are rounded away in the text and kept in the value.</summary>
    public string Kronor(decimal amount) => Data(amount, "kr", WithUnit("format.kr", Number(amount, 0)));

    /// <summary><c>29,2 mnkr</c>.</summary>
    public string MillionKronor(decimal amount) => Data(amount, "mnkr", WithUnit("format.mnkr", Number(amount / Million, 1)));

    /// <summary><c>40 %</c>.</summary>
    /// <param name="rate">0 to 1.</param>
    /// <param name="decimals">Decimals of the percentage.</param>
    public string Percent(decimal rate, int decimals) =>
        Data(rate, decimals == 0 ? "percent" : "percent1", WithUnit("format.percent", Number(rate * 100, decimals)));

    /// <summary><c>1 250</c>.</summary>
    public string PlainNumber(decimal value, int decimals) =>
        Data(value, decimals == 0 ? "integer" : "decimal", Number(value, decimals));

    /// <summary><c>2024-09-02</c>.</summary>
    public static string Date(DateOnly date) => Time(date, DateText.Iso(date));

    /// <summary><c>2 september 2024</c>.</summary>
    public string LongDate(DateOnly date) => Time(date, DateWords("date.long", date));

    /// <summary><c>september 2024</c>.</summary>
    public string Month(DateOnly date) => Time(date, DateWords("date.month-and-year", date));

    /// <summary>The number in the document's language.</summary>
    public string Number(decimal value, int decimals) => NumberText.Write(value, decimals, texts.Language);

    private static string Data(decimal value, string format, string text) =>
        $"<data value=\"{value.ToString("0.############", CultureInfo.InvariantCulture)}\" data-format=\"{format}\">{Markup.Escape(text)}</data>";

    private static string Time(DateOnly date, string text) =>
        $"<time datetime=\"{DateText.Iso(date)}\">{Markup.Escape(text)}</time>";

    private string WithUnit(string key, string number) =>
        texts.Get(key).Replace("{n}", number, StringComparison.Ordinal);

    private string DateWords(string key, DateOnly date) => texts.Get(key)
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", texts.Get(DateText.MonthKey(date)), StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

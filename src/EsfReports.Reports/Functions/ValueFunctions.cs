using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Functions that print numbers and dates.</summary>
internal static class ValueFunctions
{
    public static IEnumerable<HostFunction> Create(TextCatalog texts)
    {
        var markup = new ValueMarkup(texts);
        return [.. Numbers(markup, texts), .. Dates(markup, texts)];
    }

    private static IEnumerable<HostFunction> Numbers(ValueMarkup markup, TextCatalog texts)
    {
        // Made once, not at each call.
        Func<decimal, string> kronor = markup.Kronor, millionKronor = markup.MillionKronor;
        Func<decimal, int, string> percent = markup.Percent, plainNumber = markup.PlainNumber;
        yield return GuardedFunction.Create(
            "kr", "amount:number", "An amount in whole kronor, as in 395 478 kr.",
            call => Html(texts, call.Number(0, "kr"), kronor));
        yield return GuardedFunction.Create(
            "mnkr", "amount:number", "An amount in million kronor with one decimal, as in 29,2 mnkr.",
            call => Html(texts, call.Number(0, "mnkr"), millionKronor));
        yield return GuardedFunction.Create(
            "percent", "rate:number decimals:int?", "A rate between 0 and 1 as percentage, as in 40 %.",
            call => Html(texts, call.Number(0, "percent"), call.Decimals(1), percent));
        yield return GuardedFunction.Create(
            "number", "value:number decimals:int?", "A number with spaces between thousands.",
            call => Html(texts, call.Number(0, "number"), call.Decimals(1), plainNumber));
    }

    private static IEnumerable<HostFunction> Dates(ValueMarkup markup, TextCatalog texts)
    {
        Func<DateOnly, string> longDate = markup.LongDate, month = markup.Month;
        yield return GuardedFunction.Create(
            "date", "date:date", "A date as in 2024-09-02.", call => Html(texts, call.Day(0), ValueMarkup.Date));
        yield return GuardedFunction.Create(
            "long_date", "date:date", "A date in words, as in 2 september 2024.", call => Html(texts, call.Day(0), longDate));
        yield return GuardedFunction.Create(
            "month", "date:date", "The month of a date, as in september 2024.", call => Html(texts, call.Day(0), month));
        yield return GuardedFunction.Create(
            "date_range", "start:date end:date", "Two dates with an en dash between.", call => DateRange(texts, call.Day(0), call.Day(1)));
    }

    private static HtmlText Html(TextCatalog texts, decimal? value, Func<decimal, string> print) =>
        new(value is { } number ? print(number) : Missing(texts));

    private static HtmlText Html(TextCatalog texts, DateOnly? value, Func<DateOnly, string> print) =>
        new(value is { } date ? print(date) : Missing(texts));

    private static HtmlText Html(TextCatalog texts, decimal? value, int decimals, Func<decimal, int, string> print) =>
        new(value is { } number ? print(number, decimals) : Missing(texts));

    private static HtmlText DateRange(TextCatalog texts, DateOnly? start, DateOnly? end)
    {
        if (start is null && end is null)
            return new HtmlText(Missing(texts));
        var from = start is { } first ? ValueMarkup.Date(first) : Missing(texts);
        var to = end is { } last ? ValueMarkup.Date(last) : Missing(texts);
        // A no-break space before the dash keeps it off the beginning of a line.
        return new HtmlText($"{from}\u00A0– {to}");
    }

    private static string Missing(TextCatalog texts) => Markup.Escape(texts.Get("missing.value"));
}

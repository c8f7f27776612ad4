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
        yield return new HostFunction(
            "kr", "amount:number", "An amount in whole kronor, as in 395 478 kr.",
            call => Html(call, texts, call.Number(0, "kr"), markup.Kronor));
        yield return new HostFunction(
            "mnkr", "amount:number", "An amount in million kronor with one decimal, as in 29,2 mnkr.",
            call => Html(call, texts, call.Number(0, "mnkr"), markup.MillionKronor));
        yield return new HostFunction(
            "percent", "rate:number decimals:int?", "A rate between 0 and 1 as percentage, as in 40 %.",
            call => Html(call, texts, call.Number(0, "percent"), call.Decimals(1), markup.Percent));
        yield return new HostFunction(
            "number", "value:number decimals:int?", "A number with spaces between thousands.",
            call => Html(call, texts, call.Number(0, "number"), call.Decimals(1), markup.PlainNumber));
    }

    private static IEnumerable<HostFunction> Dates(ValueMarkup markup, TextCatalog texts)
    {
        yield return new HostFunction(
            "date", "date:date", "A date as in 2024-09-02.", call => Html(call, texts, call.Day(0), ValueMarkup.Date));
        yield return new HostFunction(
            "long_date", "date:date", "A date in words, as in 2 september 2024.", call => Html(call, texts, call.Day(0), markup.LongDate));
        yield return new HostFunction(
            "month", "date:date", "The month of a date, as in september 2024.", call => Html(call, texts, call.Day(0), markup.Month));
        yield return new HostFunction(
            "date_range", "start:date end:date", "Two dates with an en dash between.", call => DateRange(call, texts));
    }

    private static HtmlText Html<T>(FunctionCall call, TextCatalog texts, T? value, Func<T, string> print)
        where T : struct =>
        Guarded(call, () => value is { } known ? print(known) : Missing(texts));

    private static HtmlText Html(FunctionCall call, TextCatalog texts, decimal? value, int decimals, Func<decimal, int, string> print) =>
        Html(call, texts, value, known => print(known, decimals));

    private static HtmlText DateRange(FunctionCall call, TextCatalog texts)
    {
        var (start, end) = (call.Day(0), call.Day(1));
        return Guarded(call, () =>
        {
            if (start is null && end is null)
                return Missing(texts);
            var from = start is { } first ? ValueMarkup.Date(first) : Missing(texts);
            var to = end is { } last ? ValueMarkup.Date(last) : Missing(texts);
            // A no-break space before the dash keeps it off the beginning of a line.
            return $"{from}\u00A0– {to}";
        });
    }

    private static string Missing(TextCatalog texts) => Markup.Escape(texts.Get("missing.value"));

    private static HtmlText Guarded(FunctionCall call, Func<string> print)
    {
        try
        {
            return new HtmlText(print());
        }
        catch (FunctionException exception)
        {
            throw call.Error(exception.Message);
        }
    }
}

using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Functions that print texts.</summary>
internal static class TextFunctions
{
    public static IEnumerable<HostFunction> Create(TextCatalog texts)
    {
        var formatter = new TextFormatter(texts);
        return [.. Texts(formatter), .. Words(texts), Blocks()];
    }

    private static IEnumerable<HostFunction> Texts(TextFormatter formatter)
    {
        yield return GuardedFunction.Create(
            "t", "key:text values:any...", "The text of a key in the document's language; values fill its placeholders, as in t 'portfolio.title' name: x.",
            call => Translate(call, formatter));
        yield return GuardedFunction.Create(
            "plural", "count:number key:text values:any...", "The text key.one or key.other, with {n} for the number.",
            call => Pluralize(call, formatter));
    }

    private static IEnumerable<HostFunction> Words(TextCatalog texts)
    {
        yield return new HostFunction(
            "plain", "html:any", "Text without markup, for titles and attributes.", call => Plain(call));
        yield return new HostFunction(
            "nobreak", "text:any", "Text that is kept on one line.",
            call => new HtmlText(HtmlOf(call, 0).Replace(' ', '\u00A0')));
        yield return new HostFunction(
            "slug", "text:text", "Small letters, digits and hyphens, for ids and names of files.",
            call => SafeFileName.FromText(call.TextOrEmpty(0)));
        yield return GuardedFunction.Create(
            "join_with_and", "items:list", "Texts with commas and, before the last, the word for and.",
            call => JoinWithAnd(call, texts));
    }

    private static HostFunction Blocks() => new(
        "blocks", "description:list level:int?", "Headings, paragraphs and lists of a description; the uppermost headings get the level, 2 if left out.",
        call =>
        {
            var level = call.Integer(1, 2);
            if (level is < 1 or > 6)
                throw call.ErrorAt(1, "Headings have the levels 1 to 6.");
            return new HtmlText(new BlockMarkup(level).Write((call.List(0) ?? []).OfType<IScriptMembers>()));
        });

    private static HtmlText Translate(FunctionCall call, TextFormatter formatter) =>
        formatter.Format(call.TextOrEmpty(0), NamedValues(call, 1));

    private static HtmlText Pluralize(FunctionCall call, TextFormatter formatter) =>
        formatter.Plural(call.Number(0, "plural"), call.TextOrEmpty(1), NamedValues(call, 2));

    private static IScriptMembers? NamedValues(FunctionCall call, int index) => call.List(index) is { Count: > 0 } ? call.Members(index) : null;

    private static string Plain(FunctionCall call) => call[0] is HtmlText html ? Markup.Plain(html.Html) : call.TextOrEmpty(0);

    private static string HtmlOf(FunctionCall call, int index) =>
        call[index] is HtmlText html ? html.Html : Markup.Escape(call.TextOrEmpty(index));

    private static HtmlText JoinWithAnd(FunctionCall call, TextCatalog texts)
    {
        var items = new List<string>();
        foreach (var item in call.List(0) ?? [])
            items.Add(item is HtmlText html ? html.Html : Markup.Escape(call.Print(item)));
        if (items.Count < 2)
            return new HtmlText(items.FirstOrDefault() ?? "");
        return new HtmlText($"{string.Join(", ", items.SkipLast(1))} {Markup.Escape(texts.Get("list.and"))} {items[^1]}");
    }
}

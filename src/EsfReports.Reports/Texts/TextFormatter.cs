using System.Globalization;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Fills the placeholders of texts. Every result is HTML: texts and plain values are escaped, values that are HTML stay.</summary>
/// <param name="texts">The texts of the document's language.</param>
internal sealed class TextFormatter(TextCatalog texts)
{
    /// <summary>The text of a key.</summary>
    /// <param name="key">Such as <c>portfolio.title</c>.</param>
    /// <param name="values">Values of the placeholders by name, null if there are none; a value that is null prints the text <c>missing.value</c>.</param>
    /// <exception cref="FunctionException">The key or a placeholder's value is missing.</exception>
    public HtmlText Format(string key, IScriptMembers? values)
    {
        var pattern = texts.PatternOf(key);
        return pattern.Constant ?? Filled(pattern, key, values);
    }

    /// <summary>The text <c>key.one</c> or <c>key.other</c> with <c>{n}</c>; Swedish and English both have these two forms.</summary>
    /// <param name="count">The number; null prints the text <c>missing.value</c>.</param>
    /// <param name="key">Without <c>.one</c>.</param>
    /// <param name="values">Values of other placeholders; null if there are none.</param>
    /// <exception cref="FunctionException">A key or a placeholder's value is missing.</exception>
    public HtmlText Plural(decimal? count, string key, IScriptMembers? values)
    {
        if (count is not { } number)
            return new HtmlText(Markup.Escape(texts.Get("missing.value")));
        var form = key + (number == 1 ? ".one" : ".other");
        return texts.PatternOf(form).Fill(name => name == "n" ? NumberText.Write(number, 0, texts.Language) : Value(form, name, values));
    }

    private HtmlText Filled(TextPattern pattern, string key, IScriptMembers? values) => pattern.Fill(name => Value(key, name, values));

    private string Value(string key, string name, IScriptMembers? values)
    {
        object? value = null;
        if (values?.TryGetMember(name, out value) != true)
            throw new FunctionException(ReportDiagnostics.PlaceholderIsMissing(key, texts.File, name));

        return value switch
        {
            null => Markup.Escape(texts.Get("missing.value")),
            HtmlText html => html.Html,
            DateTime date => DateText.Iso(DateOnly.FromDateTime(date)),
            _ when ScriptNumbers.Find(value) is { } number => number.ToString("0.############", CultureInfo.InvariantCulture),
            _ => Markup.Escape(value.ToString() ?? ""),
        };
    }
}

using System.Globalization;
using System.Text;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Fills the placeholders of texts. Every result is HTML: texts and plain values are escaped, values that are HTML stay.</summary>
/// <param name="texts">The texts of the document's language.</param>
internal sealed class TextFormatter(TextCatalog texts)
{
    /// <summary>The text of a key.</summary>
    /// <param name="key">Such as <c>portfolio.title</c>.</param>
    /// <param name="arguments">Values of the placeholders by name; null prints the text <c>missing.value</c>.</param>
    /// <exception cref="FunctionException">The key or a placeholder's value is missing.</exception>
    public string Format(string key, IReadOnlyDictionary<string, object?> arguments)
    {
        var text = texts.Get(key);
        if (!text.Contains('{', StringComparison.Ordinal))
            return Markup.Escape(text);

        var html = new StringBuilder(text.Length + 32);
        var index = 0;
        while (index < text.Length)
        {
            var open = text.IndexOf('{', index);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
                break;

            html.Append(Markup.Escape(text[index..open]));
            html.Append(Value(key, text[(open + 1)..close], arguments));
            index = close + 1;
        }

        return html.Append(Markup.Escape(text[index..])).ToString();
    }

    /// <summary>The text <c>key.one</c> or <c>key.other</c> with <c>{n}</c>; Swedish and English both have these two forms.</summary>
    /// <param name="count">The number; null prints the text <c>missing.value</c>.</param>
    /// <param name="key">Without <c>.one</c>.</param>
    /// <param name="arguments">Values of other placeholders.</param>
    /// <exception cref="FunctionException">A key or a placeholder's value is missing.</exception>
    public string Plural(decimal? count, string key, IReadOnlyDictionary<string, object?> arguments)
    {
        if (count is not { } number)
            return Markup.Escape(texts.Get("missing.value"));
        var all = new Dictionary<string, object?>(arguments, StringComparer.Ordinal)
        {
            ["n"] = NumberText.Write(number, 0, texts.Language),
        };
        return Format(key + (number == 1 ? ".one" : ".other"), all);
    }

    private string Value(string key, string name, IReadOnlyDictionary<string, object?> arguments)
    {
        if (!arguments.TryGetValue(name, out var value))
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

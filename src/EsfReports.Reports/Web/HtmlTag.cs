using System.Net;

namespace EsfReports.Reports;

/// <summary>A start tag within a text.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="Start">Offset of its <c>&lt;</c>.</param>
/// <param name="End">Offset behind its <c>&gt;</c>.</param>
/// <param name="Attributes">Values are decoded; names are lower case.</param>
internal sealed record HtmlTag(string Name, int Start, int End, IReadOnlyList<HtmlAttribute> Attributes)
{
    /// <summary>The decoded value of an attribute; null if the tag does not have it.</summary>
    public string? this[string name] => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value;

    /// <summary>The tag at an offset; null if what stands there is no start tag.</summary>
    public static HtmlTag? Read(string html, int start)
    {
        var index = start + 1;
        while (index < html.Length && (char.IsAsciiLetterOrDigit(html[index]) || html[index] == '-'))
            index++;
        if (index == start + 1 || !char.IsAsciiLetter(html[start + 1]))
            return null;

        var name = html[(start + 1)..index].ToLowerInvariant();
        var attributes = new List<HtmlAttribute>();
        while (index < html.Length && html[index] != '>')
        {
            if (char.IsWhiteSpace(html[index]) || html[index] == '/')
                index++;
            else
                attributes.Add(ReadAttribute(html, ref index));
        }

        return new HtmlTag(name, start, Math.Min(index + 1, html.Length), attributes);
    }

    private static HtmlAttribute ReadAttribute(string html, ref int index)
    {
        var start = index++;
        while (index < html.Length && html[index] is not ('=' or '>' or '/') && !char.IsWhiteSpace(html[index]))
            index++;
        var name = html[start..index].ToLowerInvariant();
        if (index >= html.Length || html[index] != '=')
            return new HtmlAttribute(name, "", index, index);

        index++;
        return ReadValue(name, html, ref index);
    }

    private static HtmlAttribute ReadValue(string name, string html, ref int index)
    {
        var quote = index < html.Length && html[index] is '"' or '\'' ? html[index++] : '\0';
        var start = index;
        while (index < html.Length && !EndsValue(html[index], quote))
            index++;
        var value = new HtmlAttribute(name, WebUtility.HtmlDecode(html[start..index]), start, index);
        if (quote != '\0' && index < html.Length)
            index++;
        return value;
    }

    private static bool EndsValue(char letter, char quote) =>
        quote == '\0' ? letter == '>' || char.IsWhiteSpace(letter) : letter == quote;
}

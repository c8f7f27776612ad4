using System.Buffers;

namespace EsfReports.Templating.Evaluation;

/// <summary>Escapes the five characters that have a meaning in HTML text and attribute values.</summary>
internal static class HtmlEscaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static void Write(ReadOnlySpan<char> text, OutputWriter output)
    {
        for (var index = text.IndexOfAny(Special); index >= 0; index = text.IndexOfAny(Special))
        {
            output.Write(text[..index]);
            output.Write(Entity(text[index]));
            text = text[(index + 1)..];
        }

        output.Write(text);
    }

    /// <summary>The same as a text; the text itself if nothing needs escaping.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;

        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (Special.Contains(c))
                escaped.Append(Entity(c));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Entity(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}

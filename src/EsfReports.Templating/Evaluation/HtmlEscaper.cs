namespace EsfReports.Templating.Evaluation;

/// <summary>Escapes the five characters that have a meaning in HTML text and attribute values.</summary>
internal static class HtmlEscaper
{
    public static void Write(ReadOnlySpan<char> text, OutputWriter output)
    {
        var written = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsSpecial(text[index]))
                continue;
            output.Write(text[written..index]);
            output.Write(Entity(text[index]));
            written = index + 1;
        }

        output.Write(text[written..]);
    }

    /// <summary>The same as a text; the text itself if nothing needs escaping.</summary>
    public static string Escape(string text)
    {
        if (!HasSpecial(text))
            return text;

        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsSpecial(c))
                escaped.Append(Entity(c));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static bool HasSpecial(string text)
    {
        foreach (var c in text)
        {
            if (IsSpecial(c))
                return true;
        }

        return false;
    }

    // Nearly all letters come behind these.
    private static bool IsSpecial(char c) => c <= '>' && c is '<' or '>' or '&' or '"' or '\'';

    private static string Entity(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}

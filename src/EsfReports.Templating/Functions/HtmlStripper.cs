using System.Text;

namespace EsfReports.Templating.Functions;

/// <summary>Takes tags out of text, in one pass whatever the text is.</summary>
internal static class HtmlStripper
{
    public static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var position = 0;
        for (var open = html.IndexOf('<'); open >= 0; open = html.IndexOf('<', position))
        {
            text.Append(html, position, open - position);
            position = open;
            var end = EndOfMarkup(html, open);
            if (end < 0)
                break;
            if (end == open + 1)
                text.Append('<');
            position = end;
        }

        return text.Append(html, position, html.Length - position).ToString();
    }

    /// <summary>The offset behind the tag, comment or script that begins here; -1 if it is not closed: then the rest is text.</summary>
    private static int EndOfMarkup(string html, int open)
    {
        var rest = html.AsSpan(open);
        if (rest.StartsWith("<!--"))
            return Behind(html, "-->", open);
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
            return Behind(html, "</script>", open);
        if (rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
            return Behind(html, "</style>", open);
        return IsTag(html, open + 1) ? EndOfTag(html, open + 1) : open + 1;
    }

    /// <summary>A lone less-than sign is text.</summary>
    private static bool IsTag(string html, int index) => index < html.Length && (char.IsLetter(html[index]) || html[index] is '/' or '!' or '?');

    /// <summary>Behind the <c>></c> that is not in a quoted attribute; of a quote that is not closed, the first one.</summary>
    private static int EndOfTag(string html, int start)
    {
        var quote = '\0';
        for (var index = start; index < html.Length; index++)
        {
            var c = html[index];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && index > start && html[index - 1] == '=')
                quote = c;
            else if (c == '>')
                return index + 1;
        }

        return Behind(html, ">", start);
    }

    private static int Behind(string html, string mark, int start)
    {
        var index = html.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? -1 : index + mark.Length;
    }
}

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
            var end = EndOfMarkup(html, open);
            if (end < 0)
            {
                position = open;
                break;
            }

            position = end;
        }

        return text.Append(html, position, html.Length - position).ToString();
    }

    /// <summary>The offset behind the tag, comment or script that begins here; -1 if it is not closed.</summary>
    private static int EndOfMarkup(string html, int open)
    {
        var rest = html.AsSpan(open);
        if (rest.StartsWith("<!--"))
            return Behind(html, "-->", open);
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
            return Behind(html, "</script>", open) is >= 0 and var script ? script : Behind(html, ">", open);
        if (rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
            return Behind(html, "</style>", open) is >= 0 and var style ? style : Behind(html, ">", open);
        return Behind(html, ">", open);
    }

    private static int Behind(string html, string mark, int start)
    {
        var index = html.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? -1 : index + mark.Length;
    }
}

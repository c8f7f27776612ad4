using System.Net;
using System.Text;

namespace EsfReports.Reports;

/// <summary>Turns text into HTML and back.</summary>
internal static class Markup
{
    /// <summary>The text as HTML, also within a quoted attribute.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;

        var html = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(letter),
            };
        }

        return html.ToString();
    }

    /// <summary>The text of HTML that our own functions wrote: tags go, references become letters.</summary>
    public static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        var isInTag = false;
        foreach (var letter in html)
        {
            if (letter is '<' or '>')
                isInTag = letter == '<';
            else if (!isInTag)
                text.Append(letter);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}

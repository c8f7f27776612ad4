using System.Net;
using EsfReports.Templating.Evaluation;

namespace EsfReports.Templating.Functions;

/// <summary>The functions of <c>html</c>. Where output is escaped anyway, they give HTML that is not escaped once more.</summary>
internal static class HtmlFunctions
{
    public static ScriptObject Create() => new FunctionGroup("html")
        .Add("strip", "text:text", "The text without tags, comments, scripts and styles.", static call => call.Text(0) is { } text ? HtmlStripper.Strip(text) : null)
        .Add("escape", "text:text", "The text with the special characters of HTML, and those of Latin-1, as entities.", Escape)
        .Add("newline_to_br", "text:text", "The text with <br /> before each line end.", NewlineToBr)
        .Add("url_encode", "text:text", "The text as a part of a URL, everything special in percent codes.", static call => call.Text(0) is { } text ? Uri.EscapeDataString(text) : null)
        .Add("url_escape", "text:text", "The text as a URL, with the characters that structure it kept.", UrlEscape)
        .Add("raw", "text:text", "The text as HTML: it is written without escaping.", static call => call.Text(0) is { } text ? new HtmlText(text) : null)
        .Build();

    private static object? Escape(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        call.ChargeText(text.Length);
        var escaped = WebUtility.HtmlEncode(text);
        return call.State.Switches.EscapeHtml ? new HtmlText(escaped) : escaped;
    }

    private static object? NewlineToBr(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        call.ChargeText(text.Length * 2L);
        var escapes = call.State.Switches.EscapeHtml;
        var html = (escapes && call[0] is not HtmlText ? HtmlEscaper.Escape(text) : text)
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal);
        return escapes ? new HtmlText(html) : html;
    }

    private static string? UrlEscape(FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;

        // What RFC 3986, 2.2 reserves stays.
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && ":/?#[]@!$&'()*+,;=%".Contains((char)rune.Value))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}

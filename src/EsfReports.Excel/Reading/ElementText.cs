using System.Text;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>The text of an element as one string, with white space as a browser would show it and blocks on lines of their own.</summary>
internal static class ElementText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The text; the very string of the document if there is nothing to change in it.</summary>
    public static string Of(StyledElement element)
    {
        if (element.Children is [StyledText only] && !KeepsWhiteSpace(element))
            return Collapse(only.Text);
        if (element.Children.IsEmpty)
            return string.Empty;

        var text = new StringBuilder();
        Append(text, element);
        return TrimEnd(text).ToString();
    }

    private static string Collapse(string text)
    {
        if (!NeedsCollapsing(text))
            return text;

        var result = new StringBuilder(text.Length);
        AppendCollapsed(result, text);
        return TrimEnd(result).ToString();
    }

    private static bool NeedsCollapsing(string text)
    {
        if (text.Length == 0)
            return false;
        if (IsWhiteSpace(text[0]) || IsWhiteSpace(text[^1]))
            return true;
        return text.AsSpan().IndexOfAny("\t\n\r\f\u00AD") >= 0 || text.Contains("  ", StringComparison.Ordinal);
    }

    private static void Append(StringBuilder text, StyledElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is StyledText { Text: var content })
                AppendText(text, content, KeepsWhiteSpace(element));
            else if (child is StyledElement inner)
                AppendElement(text, inner);
        }
    }

    private static void AppendElement(StringBuilder text, StyledElement element)
    {
        // Generated content is decoration, and an Excel cell has no place for a drawing.
        if (element.Name.StartsWith("::", StringComparison.Ordinal) || element.Name is "svg" or "script" or "template")
            return;
        if (element.Name == "br")
        {
            TrimEnd(text).Append('\n');
            return;
        }

        var isBlock = IsBlock(element.Name);
        if (isBlock)
            StartLine(text);
        Append(text, element);
        if (isBlock)
            StartLine(text);
    }

    private static void AppendText(StringBuilder text, string content, bool keepsWhiteSpace)
    {
        if (keepsWhiteSpace)
            text.Append(content.Replace("\r\n", "\n", StringComparison.Ordinal));
        else
            AppendCollapsed(text, content);
    }

    // No-break spaces stay: only the white space of HTML collapses.
    private static void AppendCollapsed(StringBuilder text, string content)
    {
        foreach (var character in content)
        {
            if (character == SoftHyphen)
                continue;
            if (!IsWhiteSpace(character))
                text.Append(character);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void StartLine(StringBuilder text)
    {
        TrimEnd(text);
        if (text.Length > 0)
            text.Append('\n');
    }

    private static StringBuilder TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && IsWhiteSpace(text[^1]))
            text.Length--;
        return text;
    }

    private static bool KeepsWhiteSpace(StyledElement element) =>
        element.Style.Text.WhiteSpace is WhiteSpace.Pre or WhiteSpace.PreWrap;

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsBlock(string name) =>
        name is "p" or "div" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "blockquote" or "pre" or "section" or "article"
            or "header" or "footer" or "figure" or "figcaption" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "tr" or "hr";
}

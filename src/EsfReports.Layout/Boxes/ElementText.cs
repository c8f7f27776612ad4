using System.Text;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>The text of an element as one line: for bookmarks, named strings and descriptions of links.</summary>
internal static class ElementText
{
    /// <summary>All text below an element, white space collapsed, pictures as their alternative text.</summary>
    public static string Of(StyledElement element)
    {
        // Most headings are one text.
        if (element.Name != "img" && element.Children is [StyledText only] && IsPlain(only.Text))
            return only.Text;

        var text = new StringBuilder();
        Append(text, element);
        return Collapse(text);
    }

    /// <summary>Whether there is nothing in a text to collapse or to leave out.</summary>
    private static bool IsPlain(string text)
    {
        var isAfterSpace = true;
        foreach (var unit in text)
        {
            if (unit is '\t' or '\n' or '\r' or '\f' or '\u00AD' || (isAfterSpace && unit == ' '))
                return false;
            isAfterSpace = unit == ' ';
        }

        return !isAfterSpace;
    }

    private static void Append(StringBuilder text, StyledElement element)
    {
        if (element.Name == "img")
            text.Append(' ').Append(element.Attributes["alt"]).Append(' ');
        else if (element.Name == "br")
            text.Append(' ');

        foreach (var child in element.Children)
        {
            if (child is StyledText run)
                text.Append(run.Text.Replace("\u00AD", null, StringComparison.Ordinal));
            else if (child is StyledElement inner && !inner.Name.StartsWith("::", StringComparison.Ordinal) && inner.Style.Flow.RunningName is null)
                Append(text, inner);
        }
    }

    private static string Collapse(StringBuilder text)
    {
        var collapsed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (' ' or '\t' or '\n' or '\r' or '\f'))
                collapsed.Append(text[index]);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}

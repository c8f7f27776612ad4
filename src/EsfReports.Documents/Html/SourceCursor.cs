using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>
/// Follows the nodes of a parsed document through its source, because the parser knows where elements begin but not where text does.
/// </summary>
/// <remarks>
/// Text begins where the tag before it ends. Where the parser moved things (text in tables, misnested tags) the place is that of the
/// nearest tag: good enough to open the right line.
/// </remarks>
internal sealed class SourceCursor(string html, Func<int, SourceLocation> locate)
{
    private int _at;
    private int _start;

    /// <summary>The place of the node that was entered last.</summary>
    public SourceLocation Location => locate(Offset);

    /// <summary>Its offset.</summary>
    public int Offset => Math.Min(_start, html.Length);

    /// <summary>Goes to the tag of an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="index">Where the parser says that it begins; negative if it does not say.</param>
    public void EnterElement(string name, int index)
    {
        if (index < 0 && IsTagAt(_at, name))
            index = _at;
        _start = index < 0 ? _at : index;
        if (index >= 0)
            _at = index;
    }

    /// <summary>Goes behind the start tag, if the element has one.</summary>
    public void LeaveTag()
    {
        if (_at != _start || _at >= html.Length || html[_at] != '<')
            return;
        var quote = '\0';
        for (_at++; _at < html.Length; _at++)
        {
            var character = html[_at];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'')
                quote = character;
            else if (character == '>')
                break;
        }

        _at = Math.Min(_at + 1, html.Length);
    }

    /// <summary>Goes to a piece of text, and behind it.</summary>
    public void EnterText(string text)
    {
        _start = _at;
        _ = text;
        var next = html.IndexOf('<', Math.Min(_at, html.Length));
        _at = next < 0 ? html.Length : next;
    }

    /// <summary>Goes behind a comment.</summary>
    public void SkipComment()
    {
        if (!html.AsSpan(Math.Min(_at, html.Length)).StartsWith("<!--"))
            return;
        var end = html.IndexOf("-->", _at, StringComparison.Ordinal);
        _at = end < 0 ? html.Length : end + 3;
    }

    /// <summary>Goes behind the end tag, if there is one here.</summary>
    public void LeaveElement(string name)
    {
        // Raw text such as a style sheet may hold '<', so that the end tag lies further on.
        if (name is "style" or "script" or "title" && html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end)
            _at = end;
        if (!html.AsSpan(_at).StartsWith("</") || !html.AsSpan(_at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return;
        var close = html.IndexOf('>', _at);
        _at = close < 0 ? html.Length : close + 1;
    }

    private bool IsTagAt(int index, string name) =>
        index + name.Length + 1 < html.Length && html[index] == '<' && html.AsSpan(index + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private int SkipSpaces(int index)
    {
        while (index < html.Length && html[index] is ' ' or '\t' or '\r' or '\n' or '\f')
            index++;
        return index;
    }
}

using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Reads HTML into the tree that the rest of the project works on.</summary>
/// <remarks>
/// Valid HTML gives the tree that the standard says, with the tags that may be left out filled in. Invalid HTML is not repaired by the
/// standard's long rules for old web pages but reported, and read in the plainest way: nothing of its text is lost.
/// </remarks>
internal sealed class HtmlTreeReader
{
    private readonly string _html;
    private readonly HtmlTagReader _tags;
    private readonly HtmlTreeBuilder _builder;
    private readonly DocumentContext _context;
    private int _at;

    private HtmlTreeReader(string html, DocumentContext context)
    {
        _html = html;
        _context = context;
        _tags = new HtmlTagReader(html, context.Caches.Tags);
        _builder = new HtmlTreeBuilder(context);
    }

    /// <summary>The root element, always <c>html</c> with a <c>body</c>; null, and a message, if elements are nested too deep.</summary>
    public static SourceElement? Read(string html, DocumentContext context)
    {
        var reader = new HtmlTreeReader(html, context);
        while (reader._at < html.Length && !reader._builder.IsTooDeep)
            reader.ReadNext();
        return reader._builder.Finish();
    }

    private SourceLocation Place(int offset) => _context.Locate(offset);

    private void ReadNext()
    {
        if (_html[_at] != '<')
            ReadText(_at);
        else if (_tags.IsTagAt(_at))
            ReadTag();
        else if (_at + 1 < _html.Length && _html[_at + 1] is '!' or '?')
            SkipDeclaration();
        else
            ReadStrayBracket();
    }

    private void ReadTag()
    {
        var start = _at;
        if (_html[_at + 1] == '/')
        {
            ReadEnd(start);
            return;
        }

        var tag = _tags.ReadStart(_at, _builder.IsInSvg);
        _at = tag.End;
        if (tag.End == _html.Length && _html[^1] != '>')
            _context.ReportOnce("tag", DocumentDiagnostics.UnfinishedTag(Place(start), tag.Element.Name));
        var element = _builder.Start(tag);
        if (element is { IsSvg: false } && tag.Element.Is(ElementTraits.RawText))
            ReadRawText(element.Name, tag.Start);
    }

    private void ReadEnd(int start)
    {
        if (_builder.Innermost is { } innermost && _tags.IsPlainEnd(start, innermost))
        {
            _at = start + innermost.Length + "</>".Length;
            _builder.EndInnermost();
            return;
        }

        var name = _tags.ReadEnd(start, _builder.IsInSvg, out _at);
        _builder.End(name, start);
    }

    // HTML, 13.1.2.6: nothing but the end tag ends it.
    private void ReadRawText(string name, int start)
    {
        var end = _at;
        do
        {
            end = _html.IndexOf("</", end, StringComparison.Ordinal);
            if (end < 0)
            {
                _context.ReportOnce(name, DocumentDiagnostics.Unclosed(Place(start), name));
                end = _html.Length;
            }
        }
        while (end < _html.Length && !_html.AsSpan(end + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase) && (end += 2) > 0);

        if (end > _at)
        {
            var text = _html[_at..end];
            _builder.RawText(name is "title" or "textarea" ? HtmlTagReader.Decode(text) : text, _at);
        }

        _at = end;
    }

    private void ReadText(int start)
    {
        var end = _html.IndexOf('<', _at);
        end = end < 0 ? _html.Length : end;
        _at = end;
        if (_context.Caches.Blanks.Find(_html.AsSpan(start, end - start)) is { } blank)
        {
            _builder.Blank(blank, start);
            return;
        }

        var text = _html[start..end];
        var decoded = HtmlTagReader.Decode(text);
        if (text.Contains('&', StringComparison.Ordinal))
            CheckReferences(decoded, start);
        _builder.Text(decoded, start);
    }

    // What still looks like a reference was not resolved; text that means to show one is rare enough for a warning.
    private void CheckReferences(string decoded, int offset)
    {
        var at = decoded.IndexOf('&', StringComparison.Ordinal);
        var end = at < 0 ? -1 : decoded.IndexOf(';', at);
        if (at < 0 || end < at + 3 || end > at + 33 || !decoded.AsSpan(at + 1, end - at - 1).ContainsOnlyLetters())
            return;
        var name = decoded[at..(end + 1)];
        var written = _html.IndexOf(name, offset, StringComparison.Ordinal);
        if (written >= 0 && written < _at)
            _context.ReportOnce(name, DocumentDiagnostics.UnknownReference(Place(written), name));
    }

    private void ReadStrayBracket()
    {
        _context.ReportOnce("<", DocumentDiagnostics.StrayBracket(Place(_at)));
        _builder.Text("<", _at);
        _at++;
    }

    private void SkipDeclaration()
    {
        var rest = _html.AsSpan(_at);
        if (rest.StartsWith("<!--"))
            SkipTo("-->", 4);
        else if (rest.StartsWith("<![CDATA[") && _builder.IsInSvg)
            ReadCdata();
        else
            SkipTo(">", 2);
    }

    private void ReadCdata()
    {
        var start = _at + "<![CDATA[".Length;
        SkipTo("]]>", "<![CDATA[".Length);
        _builder.Text(_html[start..Math.Max(start, _at - 3)], start);
    }

    private void SkipTo(string end, int from)
    {
        var found = _html.IndexOf(end, Math.Min(_at + from, _html.Length), StringComparison.Ordinal);
        if (found < 0 && end != ">")
            _context.ReportOnce(end, DocumentDiagnostics.UnfinishedComment(Place(_at)));
        _at = found < 0 ? _html.Length : found + end.Length;
    }
}

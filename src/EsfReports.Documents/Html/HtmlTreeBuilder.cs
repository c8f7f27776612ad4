using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>Puts elements and text into their places: fills in tags that were left out, and reports what is not nested rightly.</summary>
internal sealed class HtmlTreeBuilder(DocumentContext context)
{
    /// <summary>Elements around an element, at most.</summary>
    public const int MaximumDepth = 256;

    private readonly List<SourceElement> _open = [];
    private SourceElement? _root;
    private SourceElement? _head;
    private SourceElement? _body;

    /// <summary>True if what comes next is SVG.</summary>
    public bool IsInSvg => _open.Count > 0 && Current.IsSvg;

    /// <summary>True once elements are nested deeper than is read.</summary>
    public bool IsTooDeep { get; private set; }

    private SourceElement Current => _open[^1];

    /// <summary>A start tag; the element that it begins, null if it was not needed.</summary>
    public SourceElement? Start(HtmlTag tag)
    {
        if (tag.Name is "html" or "head" or "body" && !IsInSvg)
            return StartOfDocument(tag);
        if (!IsInSvg)
            Prepare(tag);
        return Open(tag.Name, tag.Attributes, IsInSvg || tag.Name == "svg", tag);
    }

    /// <summary>An end tag.</summary>
    public void End(HtmlTag tag)
    {
        if (tag.Name is "html" or "body" or "head" && !IsInSvg)
        {
            if (tag.Name == "head" && _body is null)
                CloseDownTo(_open.FindIndex(one => one == _head), tag, isEnd: true);
            return;
        }

        var index = IndexOfOpen(tag.Name);
        if (index < 0)
            context.ReportOnce("/" + tag.Name, DocumentDiagnostics.UnexpectedEnd(Place(tag.Start), tag.Name));
        else
            CloseDownTo(index, tag, isEnd: true);
    }

    /// <summary>Text with its references resolved.</summary>
    public void Text(string text, int offset)
    {
        var isBlank = string.IsNullOrWhiteSpace(text) && text.AsSpan().IndexOfAnyExcept(" \t\n\f") < 0;
        if (isBlank && (_body is null || HtmlRules.IsTableStructure(Current.Name)))
            return;
        if (!IsInSvg)
            EnsureBody(offset);
        if (!isBlank && HtmlRules.IsTableStructure(Current.Name))
            WrapInCell(offset, "text");
        if (Current.Name == "pre" && Current.ChildCount == 0 && text.StartsWith('\n'))
            text = text[1..];
        if (text.Length > 0)
            Current.Add(new SourceText(text, Place(offset), offset));
    }

    /// <summary>The content of an element that is text up to its end tag.</summary>
    public void RawText(string text, int offset) => Current.Add(new SourceText(text, Place(offset), offset));

    /// <summary>The tree; null if it is too deep.</summary>
    public SourceElement? Finish()
    {
        if (IsTooDeep)
            return null;
        foreach (var element in _open.Where(one => !HtmlRules.HasOptionalEnd(one.Name)))
            context.ReportOnce(element.Name, DocumentDiagnostics.Unclosed(element.Origin, element.Name));
        _open.Clear();
        EnsureRoot(0);
        _body ??= new SourceElement("body", false, AttributeList.Empty, _root, _root!.Origin);
        return _root;
    }

    private SourceLocation Place(int offset) => context.Locate(offset);

    private SourceElement? StartOfDocument(HtmlTag tag)
    {
        var isSecond = tag.Name switch { "html" => _root is not null, "head" => _head is not null || _body is not null, _ => _body is not null };
        if (isSecond)
        {
            context.ReportOnce(tag.Name, DocumentDiagnostics.SecondElement(Place(tag.Start), tag.Name));
            return null;
        }

        if (tag.Name != "html")
            EnsureRoot(tag.Start);
        if (tag.Name == "body")
            _open.RemoveRange(1, _open.Count - 1);
        var element = Open(tag.Name, tag.Attributes, false, tag);
        _root ??= element;
        _head = tag.Name == "head" ? element : _head;
        _body = tag.Name == "body" ? element : _body;
        return element;
    }

    private void EnsureRoot(int offset)
    {
        if (_root is null)
            _open.Add(_root = new SourceElement("html", false, AttributeList.Empty, null, Place(offset)));
    }

    private void EnsureBody(int offset)
    {
        EnsureRoot(offset);
        if (_body is not null)
            return;
        _open.RemoveRange(1, _open.Count - 1);
        _open.Add(_body = new SourceElement("body", false, AttributeList.Empty, _root, Place(offset)));
    }

    // What a start tag implies before it: the body, ends of elements, rows and sections of tables.
    private void Prepare(HtmlTag tag)
    {
        if (_body is null && HtmlRules.IsOfHead(tag.Name))
        {
            EnsureRoot(tag.Start);
            if (_head is null)
                _open.Add(_head = new SourceElement("head", false, AttributeList.Empty, _root, Place(tag.Start)));
            return;
        }

        EnsureBody(tag.Start);
        if (HtmlRules.EndedBy(tag.Name) is { } ended)
            EndImplied(tag, ended.Ended, ended.Stop);
        if (tag.Name == "a" && _open.Exists(one => one.Name == "a"))
            context.ReportOnce("a in a", DocumentDiagnostics.NestedLink(Place(tag.Start)));
        if (HtmlRules.IsTablePart(tag.Name) && tag.Name != "table")
            EnsureTableParts(tag);
        else if (HtmlRules.IsTableStructure(Current.Name) && tag.Name is not ("script" or "template" or "style"))
            WrapInCell(tag.Start, $"<{tag.Name}>");
    }

    private void EndImplied(HtmlTag tag, Func<string, bool> ended, Func<string, bool> stop)
    {
        var outermost = -1;
        for (var index = _open.Count - 1; index > 0 && !stop(_open[index].Name); index--)
        {
            if (ended(_open[index].Name))
                outermost = index;
            else if (!HtmlRules.HasOptionalEnd(_open[index].Name) && tag.Name is "li" or "dt" or "dd" && IsContainer(_open[index].Name))
                break;
        }

        if (outermost >= 0)
            CloseDownTo(outermost, tag, isEnd: false);
    }

    // HTML, 13.2.6.4.7: the search for an open item stops at a container, but not at p or div.
    private static bool IsContainer(string name) => name is "section" or "article" or "aside" or "nav" or "blockquote" or "figure" or "header" or "footer" or "main";

    private void EnsureTableParts(HtmlTag tag)
    {
        if (tag.Name is "tr" or "td" or "th" && Current.Name == "table")
            OpenImplied("tbody", tag.Start);
        if (tag.Name is "td" or "th" && Current.Name is "thead" or "tbody" or "tfoot")
            OpenImplied("tr", tag.Start);
        if (tag.Name == "col" && Current.Name == "table")
            OpenImplied("colgroup", tag.Start);

        var isInPlace = tag.Name switch
        {
            "td" or "th" => Current.Name == "tr",
            "tr" => Current.Name is "thead" or "tbody" or "tfoot",
            "col" => Current.Name == "colgroup",
            _ => Current.Name == "table",
        };
        if (!isInPlace)
            context.ReportOnce(tag.Name, DocumentDiagnostics.OutsideOfTable(Place(tag.Start), tag.Name));
    }

    private void WrapInCell(int offset, string what)
    {
        context.ReportOnce("in table " + what, DocumentDiagnostics.ContentInTable(Place(offset), what));
        if (Current.Name == "colgroup")
            _open.RemoveAt(_open.Count - 1);
        if (Current.Name == "table")
            OpenImplied("tbody", offset);
        if (Current.Name != "tr")
            OpenImplied("tr", offset);
        OpenImplied("td", offset);
    }

    private void OpenImplied(string name, int offset) =>
        _open.Add(new SourceElement(name, false, AttributeList.Empty, Current, Place(offset)));

    private SourceElement Open(string name, AttributeList attributes, bool isSvg, HtmlTag tag)
    {
        var element = new SourceElement(name, isSvg, attributes, _open.Count == 0 ? null : Current, Place(tag.Start));
        if (isSvg ? tag.IsSelfClosing : HtmlRules.IsVoid(name))
            return element;
        if (tag.IsSelfClosing)
            context.ReportOnce(name + "/", DocumentDiagnostics.SelfClosing(element.Origin, name));
        _open.Add(element);
        if (_open.Count <= MaximumDepth)
            return element;
        IsTooDeep = true;
        context.Diagnostics.Add(DocumentDiagnostics.TooDeep(element.Origin, MaximumDepth));
        return element;
    }

    // An end tag in a cell does not end what stands around the table.
    private int IndexOfOpen(string name)
    {
        for (var index = _open.Count - 1; index > 0; index--)
        {
            if (_open[index].Name == name)
                return index;
            if (HtmlRules.IsScope(_open[index].Name) && !HtmlRules.IsTablePart(name))
                return -1;
        }

        return -1;
    }

    private void CloseDownTo(int index, HtmlTag tag, bool isEnd)
    {
        if (index < 0)
            return;
        for (var at = _open.Count - 1; at > index; at--)
        {
            if (!HtmlRules.HasOptionalEnd(_open[at].Name))
                context.ReportOnce(_open[at].Name, DocumentDiagnostics.NotClosedBefore(_open[at].Origin, _open[at].Name, isEnd ? $"</{tag.Name}>" : $"<{tag.Name}>", Place(tag.Start)));
        }

        _open.RemoveRange(index, _open.Count - index);
    }
}

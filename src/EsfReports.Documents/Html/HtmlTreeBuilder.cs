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
        if (!IsInSvg)
        {
            if (tag.Element.Is(ElementTraits.Document))
                return StartOfDocument(tag);
            Prepare(tag);
        }

        return Open(tag);
    }

    /// <summary>The name of the innermost element, whose end tag ends nothing else; null if that is the document's own.</summary>
    public string? Innermost => _open.Count > 1 && !Current.Tag.Is(ElementTraits.Document) ? Current.Name : null;

    /// <summary>The end tag of <see cref="Innermost"/>.</summary>
    public void EndInnermost() => _open.RemoveAt(_open.Count - 1);

    /// <summary>An end tag.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="start">Where it begins.</param>
    public void End(string name, int start)
    {
        if (name is "html" or "body" or "head" && !IsInSvg)
        {
            if (name == "head" && _body is null)
                CloseDownTo(_open.FindIndex(one => one == _head), "</head>", start);
            return;
        }

        var index = IndexOfOpen(name);
        if (index < 0)
            context.ReportOnce("/" + name, DocumentDiagnostics.UnexpectedEnd(Place(start), name));
        else
            CloseDownTo(index, $"</{name}>", start);
    }

    /// <summary>Text with its references resolved.</summary>
    public void Text(string text, int offset)
    {
        if (text.AsSpan().IndexOfAnyExcept(" \t\n\f") < 0)
        {
            Blank(text, offset);
            return;
        }

        if (!IsInSvg)
            EnsureBody(offset);
        if (Current.Tag.Is(ElementTraits.TableStructure))
            WrapInCell(offset, "text");
        Add(text, offset);
    }

    /// <summary>White space, which has no meaning before the body and between the parts of a table.</summary>
    public void Blank(string text, int offset)
    {
        if (_body is not null && !Current.Tag.Is(ElementTraits.TableStructure))
            Add(text, offset);
    }

    private void Add(string text, int offset)
    {
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
        foreach (var element in _open.Where(one => !one.Tag.Is(ElementTraits.OptionalEnd)))
            context.ReportOnce(element.Name, DocumentDiagnostics.Unclosed(element.Origin, element.Name));
        _open.Clear();
        EnsureRoot(0);
        _body ??= new SourceElement(Implied("body"), _root, _root!.Origin);
        return _root;
    }

    private SourceLocation Place(int offset) => context.Locate(offset);

    private static ElementTag Implied(string name) => new(name, isSvg: false, AttributeList.Empty);

    private SourceElement? StartOfDocument(HtmlTag tag)
    {
        var name = tag.Element.Name;
        var isSecond = name switch { "html" => _root is not null, "head" => _head is not null || _body is not null, _ => _body is not null };
        if (isSecond)
        {
            context.ReportOnce(name, DocumentDiagnostics.SecondElement(Place(tag.Start), name));
            return null;
        }

        if (name != "html")
            EnsureRoot(tag.Start);
        if (name == "body")
            _open.RemoveRange(1, _open.Count - 1);
        var element = Open(tag);
        _root ??= element;
        _head = name == "head" ? element : _head;
        _body = name == "body" ? element : _body;
        return element;
    }

    private void EnsureRoot(int offset)
    {
        if (_root is null)
            _open.Add(_root = new SourceElement(Implied("html"), null, Place(offset)));
    }

    private void EnsureBody(int offset)
    {
        EnsureRoot(offset);
        if (_body is not null)
            return;
        _open.RemoveRange(1, _open.Count - 1);
        _open.Add(_body = new SourceElement(Implied("body"), _root, Place(offset)));
    }

    // What a start tag implies before it: the body, ends of elements, rows and sections of tables.
    private void Prepare(HtmlTag tag)
    {
        var element = tag.Element;
        if (_body is null && element.Is(ElementTraits.OfHead))
        {
            EnsureRoot(tag.Start);
            if (_head is null)
                _open.Add(_head = new SourceElement(Implied("head"), _root, Place(tag.Start)));
            return;
        }

        EnsureBody(tag.Start);
        EndImplied(tag);
        if (element.Is(ElementTraits.Link) && _open.Exists(one => one.Name == "a"))
            context.ReportOnce("a in a", DocumentDiagnostics.NestedLink(Place(tag.Start)));
        if (element.Is(ElementTraits.TablePart & ~ElementTraits.Table))
            EnsureTableParts(element.Name, tag.Start);
        else if (Current.Tag.Is(ElementTraits.TableStructure) && element.Name is not ("script" or "template" or "style"))
            WrapInCell(tag.Start, $"<{element.Name}>");
    }

    private void EndImplied(HtmlTag tag)
    {
        var (ended, stop) = HtmlRules.EndedBy(tag.Element.Traits);
        if (ended == ElementTraits.None)
            return;
        var stopsAtContainer = tag.Element.Is(ElementTraits.Item | ElementTraits.Description);
        var outermost = -1;
        for (var index = _open.Count - 1; index > 0 && !_open[index].Tag.Is(stop); index--)
        {
            var open = _open[index].Tag;
            if (open.Is(ended))
                outermost = index;
            else if (stopsAtContainer && !open.Is(ElementTraits.OptionalEnd) && IsContainer(open.Name))
                break;
        }

        if (outermost >= 0)
            CloseDownTo(outermost, $"<{tag.Element.Name}>", tag.Start);
    }

    // HTML, 13.2.6.4.7: the search for an open item stops at a container, but not at p or div.
    private static bool IsContainer(string name) => name is "section" or "article" or "aside" or "nav" or "blockquote" or "figure" or "header" or "footer" or "main";

    private void EnsureTableParts(string name, int start)
    {
        if (name is "tr" or "td" or "th" && Current.Name == "table")
            OpenImplied("tbody", start);
        if (name is "td" or "th" && Current.Name is "thead" or "tbody" or "tfoot")
            OpenImplied("tr", start);
        if (name == "col" && Current.Name == "table")
            OpenImplied("colgroup", start);

        var isInPlace = name switch
        {
            "td" or "th" => Current.Name == "tr",
            "tr" => Current.Name is "thead" or "tbody" or "tfoot",
            "col" => Current.Name == "colgroup",
            _ => Current.Name == "table",
        };
        if (!isInPlace)
            context.ReportOnce(name, DocumentDiagnostics.OutsideOfTable(Place(start), name));
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

    private void OpenImplied(string name, int offset) => _open.Add(new SourceElement(Implied(name), Current, Place(offset)));

    private SourceElement Open(HtmlTag tag)
    {
        var element = new SourceElement(tag.Element, _open.Count == 0 ? null : Current, Place(tag.Start));
        if (element.IsSvg ? tag.Element.IsSelfClosing : tag.Element.Is(ElementTraits.Void))
            return element;
        if (tag.Element.IsSelfClosing)
            context.ReportOnce(element.Name + "/", DocumentDiagnostics.SelfClosing(element.Origin, element.Name));
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
        var isTablePart = (HtmlRules.TraitsOf(name) & ElementTraits.TablePart) != 0;
        for (var index = _open.Count - 1; index > 0; index--)
        {
            if (_open[index].Name == name)
                return index;
            if (_open[index].Tag.Is(ElementTraits.Scope) && !isTablePart)
                return -1;
        }

        return -1;
    }

    // Ends an element and those in it, because of a tag.
    private void CloseDownTo(int index, string tag, int start)
    {
        if (index < 0)
            return;
        for (var at = _open.Count - 1; at > index; at--)
        {
            var open = _open[at];
            if (!open.Tag.Is(ElementTraits.OptionalEnd))
                context.ReportOnce(open.Name, DocumentDiagnostics.NotClosedBefore(open.Origin, open.Name, tag, Place(start)));
        }

        _open.RemoveRange(index, _open.Count - index);
    }
}

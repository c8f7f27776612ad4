using EsfReports.Documents.Cascade;

namespace EsfReports.Documents.Html;

/// <summary>Finds the styles of elements, with what their attributes say. One document, one thread.</summary>
internal sealed class ElementStyler(StyleCascade cascade, DocumentContext context)
{
    private readonly StyleScratch _scratch = new();

    /// <summary>The styles of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">Those of the element around it; null for the root.</param>
    public StyleNode Style(SourceElement element, StyleNode? parent)
    {
        var node = cascade.Tree.Find(element, parent)?.For(element) ?? Add(element, parent);
        Tell(node, element);
        return node;
    }

    /// <summary>The styles of an element that inherits from another element than the one around it.</summary>
    public StyleNode StyleApart(SourceElement element, StyleNode? parent)
    {
        var node = Make(element, Request(element, parent), isLocal: true);
        Tell(node, element);
        return node;
    }

    /// <summary>True if the style of an element hangs on more than its tag and the names and classes around it.</summary>
    public bool DependsOnTree(SourceElement element) => cascade.Tree.DependsOnTree(element);

    /// <summary>The style and content of a pseudo-element; null if it is not made.</summary>
    /// <param name="known">What the node of the element says of it.</param>
    /// <param name="element">The element.</param>
    public StyleResult? PseudoElement(StyleResult? known, SourceElement element)
    {
        var result = known?.For(element);
        if (result is { Diagnostics.IsEmpty: false })
            context.AddShared(result.Diagnostics);
        return result;
    }

    private void Tell(StyleNode node, SourceElement element)
    {
        if (!node.Result.Diagnostics.IsEmpty)
            context.AddShared(node.Result.Diagnostics);
        if (node.Result.Content is { IsEmpty: false } && !element.IsSvg)
            context.ReportOnce(element.Name, DocumentDiagnostics.ContentOfElement(element.Origin, element.Name));
    }

    private StyleNode Add(SourceElement element, StyleNode? parent)
    {
        var request = Request(element, parent);
        var isKept = request is not ({ Inline.IsShared: false } or { Hint.IsShared: false }) && cascade.Tree.Knows(element);
        var node = Make(element, request, isLocal: !isKept || parent is { IsLocal: true });
        if (isKept && node.CanBeShared)
            cascade.Tree.Add(element, parent, node);
        return node;
    }

    private StyleNode Make(SourceElement element, in StyleRequest request, bool isLocal)
    {
        var result = cascade.Style(request, _scratch).For(element);
        var content = new StyleRequest(element, result.Style);
        return new StyleNode(result)
        {
            Before = cascade.PseudoStyle("before", content, _scratch),
            After = cascade.PseudoStyle("after", content, _scratch),
            Marker = result.Style.Flow.Display == Display.ListItem ? cascade.PseudoStyle("marker", content, _scratch) : null,
            IsLocal = isLocal || result.Style.IsOwn,
        };
    }

    private StyleRequest Request(SourceElement element, StyleNode? parent)
    {
        var hint = element.Tag.CountsDown ? PresentationHints.OfReversed(element) : element.Tag.Hint;
        return new StyleRequest(element, parent?.Style, Declarations(hint, element), Declarations(element.Tag.Style, element), element.Tag.Language);
    }

    private DeclarationBlock? Declarations(string? text, SourceElement element) =>
        text is null ? null : context.Caches.InlineStyles.Read(text, element.Origin, element.IsSvg, context.Diagnostics);
}

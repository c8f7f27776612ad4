using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Html;

/// <summary>Builds the styled tree: styles, generated content, images and drawings; what cannot be shown is reported and left out.</summary>
internal sealed class StyledTreeBuilder(ElementStyler styler, DocumentContext context)
{
    private readonly AttributeRules _attributes = new(context);

    // The children that are done of all elements that are not, those of the innermost last.
    private readonly List<StyledNode> _nodes = [];

    /// <summary>The tree below an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">The styles of its parent.</param>
    public StyledElement? Build(SourceElement element, StyleNode parent)
    {
        if (!IsShown(element))
            return null;
        var node = styler.Style(element, parent);
        var style = node.Style;
        if (style.Flow.Display == Display.None)
            return null;

        var attributes = _attributes.Apply(element);
        var name = element.Tag.IsKnown ? element.Name : "span";
        if (element.IsSvg)
            return new StyledElement(name, attributes, style, [], element.Origin) { Drawing = SvgReader.Read(element, node, styler, context) };
        var children = element.Name == "img" ? [] : Children(element, node);
        var styled = new StyledElement(name, attributes, style, children, element.Origin);
        return element.Name == "img" ? WithImage(styled) : styled;
    }

    private bool IsShown(SourceElement element)
    {
        if (element.Tag.IsKnown)
            return true;
        if (ElementTable.Refused.TryGetValue(element.Name, out var hint))
        {
            context.ReportOnce(element.Name, DocumentDiagnostics.RefusedElement(element.Origin, element.Name, hint));
            return false;
        }

        context.ReportOnce(element.Name, DocumentDiagnostics.UnknownElement(element.Origin, element.Name, ElementTable.Advice(element.Name)));
        return true;
    }

    private ImmutableArray<StyledNode> Children(SourceElement element, StyleNode node)
    {
        var first = _nodes.Count;
        if (node.Style.Flow.Display == Display.ListItem)
            AddMarker(element, node);
        AddGenerated("before", node.Before, element);
        foreach (var child in element.Children)
        {
            if (child is SourceText text)
                _nodes.Add(new StyledText(text.Text, text.Origin));
            else if (Build((SourceElement)child, node) is { } built)
                _nodes.Add(built);
        }

        AddGenerated("after", node.After, element);
        ImmutableArray<StyledNode> children = [.. CollectionsMarshal.AsSpan(_nodes)[first..]];
        _nodes.RemoveRange(first, _nodes.Count - first);
        return children;
    }

    private void AddMarker(SourceElement element, StyleNode node)
    {
        if (styler.PseudoElement(node.Marker, element) is not { } marker)
            return;

        // Empty content leaves the marker to the list style; 'none' asks for a marker that shows nothing.
        ImmutableArray<ContentPart> content = marker.Content switch
        {
            null => [],
            { IsEmpty: true } => [new ContentPart.Literal(string.Empty)],
            { } parts => parts,
        };
        _nodes.Add(new StyledElement("::marker", AttributeList.Empty, marker.Style, [], element.Origin) { Content = content });
    }

    private void AddGenerated(string name, StyleResult? known, SourceElement element)
    {
        if (styler.PseudoElement(known, element) is not { Content: { IsEmpty: false } content } pseudo || pseudo.Style.Flow.Display == Display.None)
            return;
        _nodes.Add(new StyledElement("::" + name, AttributeList.Empty, pseudo.Style, [], element.Origin) { Content = content });
    }

    private StyledElement WithImage(StyledElement image)
    {
        var url = image.Attributes["src"] ?? string.Empty;
        var loaded = context.Caches.Resources.LoadImage(url, context.Path);
        if (loaded.Problem is not null)
            context.ReportOnce(url, DocumentDiagnostics.ImageProblem(image.Origin, loaded.Problem));
        context.AddShared(loaded.Diagnostics);
        return image with { Bitmap = loaded.Bitmap, Drawing = loaded.Drawing };
    }
}

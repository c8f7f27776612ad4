using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>Turns an <c>svg</c> element into a drawing (SVG 2, the static part of it).</summary>
internal sealed class SvgReader
{
    // References that lead to references: enough for real drawings, and it ends what leads in a circle.
    private const int MaximumReferences = 16;
    private const int MaximumNodes = 100_000;

    private readonly ElementStyler _styler;
    private readonly DocumentContext _context;
    private readonly Dictionary<string, SourceElement> _ids = new(StringComparer.Ordinal);
    private readonly SvgPaintServers _paints;
    private readonly SvgClips _clips;
    private readonly List<SourceElement> _references = [];
    private int _nodes;

    private SvgReader(SourceElement svg, ElementStyler styler, DocumentContext context)
    {
        _styler = styler;
        _context = context;
        CollectIds(svg);
        _paints = new SvgPaintServers(_ids, styler, context);
        _clips = new SvgClips(_ids, styler, context);
    }

    /// <summary>The drawing of an element.</summary>
    /// <param name="svg">The outermost <c>svg</c> element.</param>
    /// <param name="node">Its styles.</param>
    /// <param name="styler">Gives the styles of what is in it.</param>
    /// <param name="context">The document or file that it stands in.</param>
    public static SvgDrawing Read(SourceElement svg, StyleNode node, ElementStyler styler, DocumentContext context)
    {
        if (node.IsLocal)
            return ReadNew(svg, node, styler, context);
        var hash = DrawingContent.HashOf(svg);
        if (node.Drawings.Find(svg, hash) is { } known)
            return known;
        var findings = context.Findings;
        var drawing = ReadNew(svg, node, styler, context);
        if (context.Findings == findings && node.Drawings.IsWorthKeeping(hash) && !DependsOnTree(svg, styler))
            node.Drawings.Add(svg, hash, drawing);
        return drawing;
    }

    private static SvgDrawing ReadNew(SourceElement svg, StyleNode node, ElementStyler styler, DocumentContext context)
    {
        var reader = new SvgReader(svg, styler, context);
        context.ReportTag(svg);
        return new SvgDrawing(
            Points(svg, "width", context), Points(svg, "height", context), SvgAttributes.ViewBox(svg, context),
            reader.Children(svg, node), TextOf(svg, "title"), TextOf(svg, "desc"));
    }

    // Whether the styles within may differ between elements that hold the same and are styled alike.
    private static bool DependsOnTree(SourceElement element, ElementStyler styler)
    {
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner && (styler.DependsOnTree(inner) || DependsOnTree(inner, styler)))
                return true;
        }

        return false;
    }

    private void CollectIds(SourceElement element)
    {
        if (element.Id is { } id)
            _ids.TryAdd(id, element);
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner)
                CollectIds(inner);
        }
    }

    private static double? Points(SourceElement svg, string name, DocumentContext context) =>
        svg.Attributes[name] is null or [.., '%'] or "auto" ? null : SvgAttributes.Length(svg, name, context) * 0.75;

    private static string? TextOf(SourceElement svg, string name)
    {
        var text = svg.FirstChild(name)?.TextContent.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private ImmutableArray<SvgNode> Children(SourceElement element, StyleNode node)
    {
        var nodes = ImmutableArray.CreateBuilder<SvgNode>();
        foreach (var child in element.Children)
        {
            if (child is SourceElement inner)
                nodes.AddRange(Nodes(inner, node));
        }

        return nodes.ToImmutable();
    }

    private ImmutableArray<SvgNode> Nodes(SourceElement element, StyleNode parent, bool isReferenced = false)
    {
        if (!SvgTable.Elements.ContainsKey(element.Name))
        {
            _context.ReportOnce("svg " + element.Name, SvgDiagnostics.UnknownElement(element.Origin, element.Name, SvgTable.Advice(element.Name)));
            return [];
        }

        _context.ReportTag(element);
        if (element.Name is "defs" or "title" or "desc" or "metadata" or "symbol" or "clipPath" or "linearGradient" or "stop")
            return [];
        if (++_nodes > MaximumNodes)
        {
            _context.ReportOnce("svg size", SvgDiagnostics.TooManyNodes(element.Origin, MaximumNodes));
            return [];
        }

        var node = isReferenced ? _styler.StyleApart(element, parent) : _styler.Style(element, parent);
        return node.Style.Flow.Display == Display.None ? [] : Shown(element, node);
    }

    private ImmutableArray<SvgNode> Shown(SourceElement element, StyleNode node)
    {
        var style = node.Style;
        var transform = SvgAttributes.Transform(element, _context);
        if (element.Name == "a")
            _context.ReportOnce("svg a", SvgDiagnostics.LinkInDrawing(element.Origin));
        switch (element.Name)
        {
            case "g" or "a":
                return [Group(Children(element, node), element, style, transform)];
            case "svg":
                return [Group(Children(element, node), element, style, Viewport(element, element, transform))];
            case "use":
                return Use(element, node, transform);
            case "text":
                return Clipped(SvgTextReader.Read(element, node, transform, _styler, _paints, _context), element, style);
            default:
                return Shape(element, style, transform);
        }
    }

    private ImmutableArray<SvgNode> Shape(SourceElement element, ComputedStyle style, Transform transform)
    {
        if (SvgShapes.Read(element, _context) is not { Verbs.IsEmpty: false } data || style.Text.IsHidden)
            return [];
        var path = new SvgPath(
            data, _paints.Fill(style, data, element.Origin), style.Svg.FillsEvenOdd, _paints.Stroke(style, data, element.Origin), transform, style.Box.Opacity, element.Origin);
        return path.Fill is null && path.Stroke is null ? [] : Clipped([path], element, style, data);
    }

    private ImmutableArray<SvgNode> Clipped(ImmutableArray<SvgNode> nodes, SourceElement element, ComputedStyle style, PathData? data = null)
    {
        if (style.Svg.ClipPathId is null || nodes.IsEmpty)
            return nodes;

        // The clip path stands in the user space of the element, behind its transform.
        var transform = nodes[0].Transform;
        var inner = nodes.Select(node => node with { Transform = Transform.Identity });
        var clip = _clips.Find(style, element, data);
        return [new SvgGroup([.. inner], clip?.Data, transform, 1, element.Origin) { ClipsEvenOdd = clip?.IsEvenOdd ?? false }];
    }

    private SvgGroup Group(ImmutableArray<SvgNode> children, SourceElement element, ComputedStyle style, Transform transform)
    {
        var clip = _clips.Find(style, element, null);
        return new SvgGroup(children, clip?.Data, transform, style.Box.Opacity, element.Origin) { ClipsEvenOdd = clip?.IsEvenOdd ?? false };
    }

    private ImmutableArray<SvgNode> Use(SourceElement use, StyleNode node, Transform transform)
    {
        var address = use.Attributes["href"] ?? use.Attributes["xlink:href"] ?? string.Empty;
        if (address is not ['#', _, ..] || !_ids.TryGetValue(address[1..], out var target))
        {
            _context.Diagnostics.Add(SvgDiagnostics.MissingReference(use.Origin, "use", address));
            return [];
        }

        if (_references.Contains(target) || _references.Count >= MaximumReferences || IsInside(use, target))
        {
            _context.ReportOnce("use " + address, SvgDiagnostics.CyclicUse(use.Origin, address));
            return [];
        }

        var moved = transform.Multiply(new Transform(1, 0, 0, 1, SvgAttributes.Length(use, "x", _context), SvgAttributes.Length(use, "y", _context)));
        _references.Add(target);
        ImmutableArray<SvgNode> nodes = target.Name is "symbol"
            ? [Group(Children(target, _styler.StyleApart(target, node)), target, node.Style, Viewport(target, use, Transform.Identity))]
            : Nodes(target, node, isReferenced: true);
        _references.RemoveAt(_references.Count - 1);
        return [Group(nodes, use, node.Style, moved)];
    }

    private static bool IsInside(SourceElement element, SourceElement ancestor)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    // SVG 2, 8.2: the view box is fitted into the width and height, in the middle, as xMidYMid meet says.
    private Transform Viewport(SourceElement element, SourceElement sized, Transform outer)
    {
        var transform = element == sized && element.Name == "svg"
            ? outer.Multiply(new Transform(1, 0, 0, 1, SvgAttributes.Length(element, "x", _context), SvgAttributes.Length(element, "y", _context)))
            : outer;
        if (SvgAttributes.ViewBox(element, _context) is not { } box)
            return transform;
        var width = sized.Attributes["width"] is null ? box.Width : SvgAttributes.Length(sized, "width", _context);
        var height = sized.Attributes["height"] is null ? box.Height : SvgAttributes.Length(sized, "height", _context);
        var scale = Math.Min(width / box.Width, height / box.Height);
        return transform.Multiply(new Transform(
            scale, 0, 0, scale,
            ((width - (box.Width * scale)) / 2) - (box.X * scale), ((height - (box.Height * scale)) / 2) - (box.Y * scale)));
    }
}

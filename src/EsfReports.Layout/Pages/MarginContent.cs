using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Builds what stands in margin boxes: generated content as lines, running elements as blocks.</summary>
internal sealed class MarginContent
{
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyDictionary<string, int> _targets;
    private readonly BoxLayout _layout;
    private readonly Dictionary<RunningContent, Box> _running = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MarginBox, Dictionary<string, MarginPiece>> _pieces = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SourceLocation> _reported = [];
    private readonly HashSet<MarginBox> _checked = new(ReferenceEqualityComparer.Instance);

    /// <param name="layout">Lays out the boxes of the document.</param>
    /// <param name="targets">Page numbers of ids.</param>
    /// <param name="diagnostics">What there is to say.</param>
    public MarginContent(BoxLayout layout, IReadOnlyDictionary<string, int> targets, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _targets = targets;
        _layout = layout;
    }

    /// <summary>Whether something at a place is to be said: only the first time.</summary>
    public bool Reports(SourceLocation origin) => _reported.Add(origin);

    /// <summary>Builds the content of one box on one page.</summary>
    public MarginPiece Build(MarginBox box, MarginValues values)
    {
        CheckOnce(box);
        if (FindRunning(box, values) is { } running)
            return new MarginPiece(box, [Running(running, values)], _layout);

        var nodes = Nodes(box, values);
        if (OnlyText(nodes) is not { } text)
            return Piece(box, nodes);

        // Most boxes say the same on every page. Boxes are told apart by identity: to compare their styles would cost more than to build them.
        if (!_pieces.TryGetValue(box, out var pieces))
            _pieces[box] = pieces = new Dictionary<string, MarginPiece>(StringComparer.Ordinal);
        if (!pieces.TryGetValue(text, out var piece))
            pieces[text] = piece = Piece(box, nodes);
        return piece;
    }

    /// <summary>The text of a box that holds nothing else; null if it does.</summary>
    private static string? OnlyText(ImmutableArray<InlineNode> nodes)
    {
        var text = string.Empty;
        foreach (var node in nodes)
        {
            if (node is not InlineText own)
                return null;
            text += own.Text;
        }

        return text;
    }

    private void CheckOnce(MarginBox box)
    {
        if (!_checked.Add(box))
            return;
        if (box.Content.Length > 1 && box.Content.Any(part => part is ContentPart.RunningElement))
            _diagnostics.Add(LayoutDiagnostics.ContentBesideElement(box));
        foreach (var part in box.Content)
        {
            if (Unknown(part) is { } what)
                _diagnostics.Add(LayoutDiagnostics.NotInMarginBox(box, what));
        }
    }

    private static string? Unknown(ContentPart part) => part switch
    {
        ContentPart.Counter { Name: not (PageValues.PageCounter or PageValues.PagesCounter) } counter => $"counter({counter.Name})",
        ContentPart.Counters counters => $"counters({counters.Name})",
        ContentPart.ElementText => "content()",
        _ => null,
    };

    private MarginPiece Piece(MarginBox box, ImmutableArray<InlineNode> nodes) =>
        new(box, nodes.IsEmpty ? [] : [new LinesBox(nodes, box.Style, SourceLocation.None)], _layout);

    private static RunningContent? FindRunning(MarginBox box, MarginValues values)
    {
        foreach (var part in box.Content)
        {
            if (part is ContentPart.RunningElement running && values.Elements.Find(running.Name, running.Position) is { } content)
                return content;
        }

        return null;
    }

    private Box Running(RunningContent content, MarginValues values)
    {
        if (!content.DependsOnPage && _running.TryGetValue(content, out var known))
            return known;

        var pages = new PageValues(values.Page, values.Pages, _targets);
        var builder = new BoxBuilder(pages, _diagnostics, new CounterScopes(content.Counters));
        var element = content.Element with { Style = content.Element.Style with { Flow = content.Element.Style.Flow with { RunningName = null } } };
        return _running[content] = builder.Build(element, new BuildScope(null, ArtifactKind.Layout, string.Empty));
    }

    private ImmutableArray<InlineNode> Nodes(MarginBox box, MarginValues values)
    {
        var nodes = ImmutableArray.CreateBuilder<InlineNode>(box.Content.Length);
        foreach (var part in box.Content)
        {
            if (Node(part, box, values) is { } node)
                nodes.Add(node);
        }

        return nodes.ToImmutable();
    }

    private InlineNode? Node(ContentPart part, MarginBox box, MarginValues values)
    {
        var tag = ContentTag.ArtifactOf(ArtifactKind.Layout);
        switch (part)
        {
            case ContentPart.Leader leader:
                return new InlineLeader(leader.Pattern, box.Style.Text, SourceLocation.None);
            case ContentPart.Image image:
                var size = image.Bitmap is not null ? NaturalSize.Of(image.Bitmap) : image.Drawing is not null ? NaturalSize.Of(image.Drawing) : default;
                return new InlineBoxNode(new GraphicBox(ContentBuilder.Anonymous(box.Style), size, tag, SourceLocation.None) { Bitmap = image.Bitmap, Drawing = image.Drawing });
            default:
                return Text(part, values) is { Length: > 0 } text ? new InlineText(text, box.Style.Text, default, tag, SourceLocation.None) : null;
        }
    }

    private string? Text(ContentPart part, MarginValues values) => part switch
    {
        ContentPart.Literal literal => literal.Text,
        ContentPart.NamedString named => values.Strings.Find(named.Name, named.Position),
        ContentPart.Counter { Name: PageValues.PageCounter } counter => CounterText.Of(values.Page, counter.Style),
        ContentPart.Counter { Name: PageValues.PagesCounter } counter => CounterText.Of(values.Pages, counter.Style),
        ContentPart.TargetPage target => CounterText.Of(_targets.GetValueOrDefault(target.Id), target.Style),
        _ => null,
    };
}

/// <summary>The content of a margin box, to be measured and painted.</summary>
internal sealed class MarginPiece(MarginBox box, ImmutableArray<Box> content, BoxLayout layout)
{
    private (double Width, Galley Galley)? _laidOut;

    public SourceLocation Origin => content.IsEmpty ? SourceLocation.None : content[0].Origin;

    /// <summary>Narrowest and widest width with margins, borders and padding.</summary>
    public IntrinsicWidths Widths(double available, bool maxOnly)
    {
        var style = box.Style.Box;
        var insets = BoxMetrics.InsetsOf(style, available);
        var margin = BoxMetrics.MarginsOf(style, available);
        var widths = BoxMetrics.ContentWidth(style, available, insets) is { } width ? new IntrinsicWidths(width, width) : layout.Intrinsic.Widest(content.AsSpan(), maxOnly);
        return widths.Plus(insets.Left + insets.Right + margin.Left + margin.Right);
    }

    /// <summary>Height at a width, with margins, borders and padding.</summary>
    public double Height(double width)
    {
        var insets = BoxMetrics.InsetsOf(box.Style.Box, width);
        var margin = BoxMetrics.MarginsOf(box.Style.Box, width);
        return Galley(width - insets.Left - insets.Right - margin.Left - margin.Right).Height + insets.Top + insets.Bottom + margin.Top + margin.Bottom;
    }

    /// <summary>Paints the box into its place; the content stands at the top, in the middle or at the bottom.</summary>
    public void Paint(PageCanvas canvas, Rectangle bounds)
    {
        var style = box.Style.Box;
        var insets = BoxMetrics.InsetsOf(style, bounds.Width);
        var margin = BoxMetrics.MarginsOf(style, bounds.Width);
        var border = new Rectangle(
            bounds.X + margin.Left, bounds.Y + margin.Top, bounds.Width - margin.Left - margin.Right, bounds.Height - margin.Top - margin.Bottom);
        BoxPainter.Paint(style, border, BoxEdges.All, canvas);

        var galley = Galley(border.Width - insets.Left - insets.Right);
        var space = border.Height - insets.Top - insets.Bottom - galley.Height;
        var offset = style.VerticalAlign.Keyword switch
        {
            VerticalAlignKeyword.Top => 0,
            VerticalAlignKeyword.Bottom => space,
            _ => space / 2,
        };
        GalleyPainter.Paint(galley, canvas, border.X + insets.Left, border.Y + insets.Top + offset);
    }

    private Galley Galley(double width)
    {
        width = Math.Max(0, width);
        if (_laidOut is { } known && known.Width == width)
            return known.Galley;

        var flow = new FlowBuilder();
        layout.AddAll(content.AsSpan(), flow, new Area(0, width));
        var galley = flow.ToGalley();
        _laidOut = (width, galley);
        return galley;
    }
}

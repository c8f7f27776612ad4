using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Builds the box tree and the structure tree of a document, or of an element in a margin box, in one walk.</summary>
internal sealed class BoxBuilder
{
    private readonly CounterScopes _counters;
    private readonly TableBuilder _tables;
    private readonly ListMarkers _markers;

    /// <param name="pages">What generated content knows of pages.</param>
    /// <param name="diagnostics">What there is to say.</param>
    /// <param name="counters">Counters at the start; null for none.</param>
    public BoxBuilder(PageValues pages, DiagnosticBag diagnostics, CounterScopes? counters = null)
    {
        Diagnostics = diagnostics;
        _counters = counters ?? new CounterScopes();
        Generated = new GeneratedContent(_counters, pages, diagnostics);
        _tables = new TableBuilder(this);
        _markers = new ListMarkers(_counters, Generated);
    }

    public DiagnosticBag Diagnostics { get; }

    public GeneratedContent Generated { get; }

    /// <summary>Builds a whole document.</summary>
    public BoxTree Build(StyledDocument document)
    {
        var root = new StructureElement(StructureRole.Document, document.Body.Origin);
        var scope = new BuildScope(root, ArtifactKind.Layout, document.Metadata.Language);
        return new BoxTree(Build(document.Body, scope), root, Generated.AskedTargets, Generated.HasFixedTargets);
    }

    /// <summary>Builds a block-level box, or an inline block, of an element.</summary>
    public Box Build(StyledElement element, BuildScope outer)
    {
        Enter(element);
        var inner = StructureBuilder.Enter(element, outer);
        var box = IsGraphic(element) ? Graphic(element, outer) : Container(element, inner, MarksOf(element, inner.OpenedIn(outer)));
        StructureBuilder.Leave(inner, outer);
        Leave();
        return box;
    }

    /// <summary>Builds what stands in an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="scope">Where it stands in the structure tree.</param>
    /// <param name="first">What its first line begins with; null for nothing.</param>
    public ImmutableArray<Box> Children(StyledElement element, BuildScope scope, InlineText? first = null)
    {
        if (first is null && ContentBuilder.OnlyText(element, scope) is { } lines)
            return [lines];

        var content = new ContentBuilder(this, element, scope);
        if (first is not null)
            content.AddNode(first);
        content.AddChildren(element, scope);
        return content.Finish();
    }

    /// <summary>Changes counters as an element asks for.</summary>
    public void ApplyCounters(StyledElement element)
    {
        ListCounters.Apply(element, _counters);
        foreach (var change in element.Style.Flow.Counters)
        {
            if (change.Kind == CounterChangeKind.Reset)
                _counters.Reset(change.Name, change.Value);
            else if (change.Kind == CounterChangeKind.Set)
                _counters.Set(change.Name, change.Value);
            else
                _counters.Increment(change.Name, change.Value);
        }
    }

    /// <summary>Walks into an element; end it with <see cref="Leave"/>.</summary>
    public void Enter(StyledElement element)
    {
        _counters.Enter();
        ApplyCounters(element);
    }

    /// <summary>Walks out of an element.</summary>
    public void Leave() => _counters.Leave();

    /// <summary>What a running element shows in margin boxes.</summary>
    public RunningContent Running(StyledElement element) => new(element, _counters.Capture(), PageValues.DependOn(element));

    /// <summary>Marks of an element: where it stands, and what it sets.</summary>
    /// <param name="element">The element.</param>
    /// <param name="structure">Its own structure element; null if it has none.</param>
    /// <param name="withId">Whether its id is marked too.</param>
    public ImmutableArray<Mark> MarksOf(StyledElement element, StructureElement? structure, bool withId = true)
    {
        var flow = element.Style.Flow;
        if (element.Id is null && flow.BookmarkLevel is null && flow.StringSets.IsEmpty && flow.Counters.IsEmpty)
            return [];

        // Few elements have one, and hardly any has two.
        var marks = new ItemGatherer<Mark>(0);
        foreach (var change in flow.Counters)
        {
            if (change.Name == PageValues.PageCounter && change.Kind != CounterChangeKind.Increment)
                marks.Add(new Mark.PageNumber(change.Value));
        }

        if (withId && element.Id is { Length: > 0 } id)
            marks.Add(new Mark.Anchor(id));
        foreach (var set in flow.StringSets)
            marks.Add(new Mark.NamedString(set.Name, Generated.AllText(set.Value, element)));
        if (flow.BookmarkLevel is { } level && BookmarkLabel(element) is { Length: > 0 } label)
            marks.Add(new Mark.Bookmark(level, label, structure));
        return marks.Take();
    }

    /// <summary>Whether an element is a picture.</summary>
    public static bool IsGraphic(StyledElement element) => element.Drawing is not null || element.Bitmap is not null;

    private string BookmarkLabel(StyledElement element) => element.Style.Flow.BookmarkLabel.IsEmpty
        ? ElementText.Of(element)
        : Generated.AllText(element.Style.Flow.BookmarkLabel, element);

    private Box Container(StyledElement element, BuildScope scope, ImmutableArray<Mark> marks)
    {
        var display = element.Style.Flow.Display;
        if (display == Display.Table)
            return _tables.Build(element, scope, marks);
        if (display is Display.Flex or Display.InlineFlex or Display.Grid)
            return new ContainerBox(element.Style, display == Display.Grid ? ContainerKind.Grid : ContainerKind.Flex, Items(element, scope), element.Origin) { Marks = marks, Link = LinkOf(element, scope) };
        if (element.Style.Columns.Count > 1)
            return Columns(element, scope, marks);
        return ListItems.IsItem(element) ? ListItem(element, scope, marks) : new BlockBox(element.Style, Children(element, scope), element.Origin) { Marks = marks, Link = LinkOf(element, scope) };
    }

    private ContainerBox Columns(StyledElement element, BuildScope scope, ImmutableArray<Mark> marks)
    {
        var before = Generated.PageNumbers;
        var children = Children(element, scope);
        return new ContainerBox(element.Style, ContainerKind.Columns, children, element.Origin)
        {
            Marks = marks,
            Link = LinkOf(element, scope),
            IsSameInAllRounds = Generated.PageNumbers == before,
        };
    }

    private BlockBox ListItem(StyledElement element, BuildScope scope, ImmutableArray<Mark> marks)
    {
        var label = StructureBuilder.Enter(StructureRole.Label, element, scope);
        var marker = _markers.Of(element, label.Tag);
        if (marker is not null)
        {
            StructureBuilder.Use(label);
            StructureBuilder.Leave(label, scope);
        }

        var isInList = scope.Element?.Role == StructureRole.ListItem;
        var body = isInList ? StructureBuilder.Enter(StructureRole.ListBody, element, scope) : scope;
        var isInside = marker is not null && element.Style.Text.ListStylePosition == ListStylePosition.Inside;
        var children = Children(element, body, isInside ? marker!.Text : null);
        StructureBuilder.Leave(body, scope);
        return new BlockBox(element.Style, children, element.Origin)
        {
            Marks = marks,
            Marker = isInside ? null : marker,
        };
    }

    /// <summary>Children of a flex or grid container: each element, and each run of text, is an item (CSS Flexbox 1, 4).</summary>
    private ImmutableArray<Box> Items(StyledElement element, BuildScope scope)
    {
        var content = new ContentBuilder(this, element, scope) { ItemsOnly = true };
        content.AddChildren(element, scope);
        return content.Finish();
    }

    /// <summary>The link that a block-level <c>a</c> element is; null for all others.</summary>
    private static InlineLink? LinkOf(StyledElement element, BuildScope scope) => element.Name == "a" ? Links.Of(element, scope) : null;

    private GraphicBox Graphic(StyledElement element, BuildScope outer)
    {
        var scope = Figures.Enter(element, outer, Diagnostics);
        StructureBuilder.Use(scope);
        StructureBuilder.Leave(scope, outer);
        var size = element.Bitmap is { } bitmap ? NaturalSize.Of(bitmap) : NaturalSize.Of(element.Drawing!);
        return new GraphicBox(element.Style, size, scope.Tag, element.Origin)
        {
            Bitmap = element.Bitmap,
            Drawing = element.Drawing,
            Marks = MarksOf(element, scope.OpenedIn(outer)),
        };
    }
}

/// <summary>A document as boxes.</summary>
/// <param name="Root">The box of <c>body</c>.</param>
/// <param name="Structure">Root of the structure tree.</param>
/// <param name="AskedTargets">Ids whose page numbers are shown.</param>
/// <param name="HasFixedTargets">Whether some of the numbers are part of the boxes, so that other numbers ask for other boxes.</param>
internal sealed record BoxTree(Box Root, StructureElement Structure, HashSet<string> AskedTargets, bool HasFixedTargets)
{
    /// <summary>Whether numbers of pages are shown in the text, so that another round may be needed.</summary>
    public bool AsksForPages => AskedTargets.Count > 0;
}

using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// Builds the content of a block container: blocks, and anonymous blocks of lines around runs of inline content (CSS 2.2, 9.2.1.1).
/// </summary>
/// <remarks>On the stack: nearly every element has one.</remarks>
/// <param name="builder">Builds boxes of elements.</param>
/// <param name="block">The container.</param>
/// <param name="outer">Where the container stands in the structure tree.</param>
internal ref struct ContentBuilder(BoxBuilder builder, StyledElement block, BuildScope outer)
{
    private ItemGatherer<Box> _boxes = new(LikelyBoxes(block));
    private InlineRun? _run;
    private List<Mark>? _marks;
    private BuildScope? _paragraph;

    /// <summary>The lines of an element that holds one text, as most cells do; null for all others.</summary>
    public static LinesBox? OnlyText(StyledElement element, BuildScope scope)
    {
        if (element.Children is not [StyledText text] || !element.Content.IsEmpty || scope.NeedsParagraph || BlankText.IsBlank(text.Text))
            return null;

        StructureBuilder.Use(scope);
        return new LinesBox([new InlineText(text.Text, element.Style.Text, default, scope.Tag, text.Origin)], element.Style, text.Origin);
    }

    // Most blocks hold blocks, or one text that needs no run.
    private InlineRun Run => _run ??= new InlineRun();

    private bool HasInline => _run is { HasContent: true };

    /// <summary>Whether elements are items rather than parts of lines.</summary>
    public bool ItemsOnly { get; init; }

    /// <summary>Adds what an element holds.</summary>
    public void AddChildren(StyledElement element, BuildScope scope)
    {
        if (!element.Content.IsEmpty)
            AddGenerated(element, scope);
        foreach (var child in element.Children)
        {
            if (child is StyledText text)
                AddText(text, element, scope);
            else if (child is StyledElement inner)
                Add(inner, element, scope);
        }
    }

    /// <summary>Adds inline content that is made already.</summary>
    public void AddNode(InlineNode node) => Run.Add(node);

    /// <summary>Ends the last run.</summary>
    public ImmutableArray<Box> Finish()
    {
        FinishRun();
        if (_marks is not null)
            _boxes.Add(new BlockBox(Anonymous(block.Style), [], block.Origin) { Marks = [.. _marks] });
        return _boxes.Take();
    }

    /// <summary>The style of an anonymous box: inherited values, and initial ones for the rest.</summary>
    public static ComputedStyle Anonymous(ComputedStyle parent) => ComputedStyle.Initial with { Text = parent.Text };

    private void AddText(StyledText text, StyledElement parent, BuildScope scope)
    {
        // Where white space is kept, it is text like any other.
        if (InlineRun.IsBlank(text.Text, parent.Style.Text))
        {
            // A space in an element of a line, such as <code> </code>, or between boxes without content can be painted as part of it.
            if (parent != block || HasInline)
                StructureBuilder.Use(scope);
            if (HasInline)
                Run.AddText(text.Text, parent.Style.Text, scope.Tag, text.Origin);
            return;
        }

        var inLine = InLine(scope, text);
        StructureBuilder.Use(inLine);
        Run.AddText(text.Text, parent.Style.Text, inLine.Tag, text.Origin);
    }

    private void Add(StyledElement element, StyledElement parent, BuildScope scope)
    {
        if (element.Style.Flow.RunningName is { } name)
        {
            builder.Enter(element);
            AddMark(new Mark.RunningElement(name, builder.Running(element)));
            builder.Leave();
            return;
        }

        switch (element)
        {
            case { Name: "::marker" }:
                break;
            case { Name: "br" }:
                Run.Add(new InlineLineBreak(element.Origin));
                break;
            case { Name: "wbr" }:
                Run.Add(new InlineBreakOpportunity(element.Origin));
                break;
            case { Style.Flow.Display: Display.None or Display.TableColumn or Display.TableColumnGroup }:
                break;
            case { Style.Flow.Display: Display.Inline } when !ItemsOnly || parent != block:
                AddInline(element, scope);
                break;
            case { Style.Flow.Display: Display.InlineBlock or Display.InlineFlex } when !ItemsOnly || parent != block:
                Run.Add(new InlineBoxNode(builder.Build(element, InLine(scope, element))));
                break;
            default:
                AddBlock(element, scope);
                break;
        }
    }

    private void AddBlock(StyledElement element, BuildScope scope)
    {
        // A block in an inline element ends the paragraph around it.
        var isInParagraph = _paragraph is { } paragraph && paragraph.Element == scope.Element;
        FinishRun();
        AddBox(builder.Build(element, isInParagraph ? outer : scope));
    }

    private void AddInline(StyledElement element, BuildScope scope)
    {
        if (BoxBuilder.IsGraphic(element))
        {
            Run.Add(new InlineBoxNode(builder.Build(element, InLine(scope, element))));
            return;
        }

        builder.Enter(element);
        AddInlineBox(element, scope);
        builder.Leave();
    }

    private void AddInlineBox(StyledElement element, BuildScope scope)
    {
        var around = InLine(scope, element);
        var inner = StructureBuilder.Enter(element, around);
        foreach (var mark in builder.MarksOf(element, inner.OpenedIn(around), withId: false))
            AddMark(mark);
        var link = element.Name == "a" ? Links.Of(element, inner) : null;
        var hasBox = link is not null || element.Id is not null || NeedsBox(element.Style.Box);
        if (hasBox)
            Run.Open(new InlineBoxStart(element.Style, inner.Tag, link, element.Id, element.Origin));
        AddChildren(element, inner);
        if (hasBox)
            Run.Close();
        StructureBuilder.Leave(inner, around);

        // The paragraph was ended by a block in this element, before the element was part of it.
        if (scope.NeedsParagraph && _paragraph?.Element != around.Element)
            StructureBuilder.Leave(around, scope);
    }

    private void AddGenerated(StyledElement element, BuildScope scope)
    {
        var inLine = InLine(scope, element);
        foreach (var part in element.Content)
            AddPart(part, element, inLine);
    }

    private void AddPart(ContentPart part, StyledElement element, BuildScope scope)
    {
        if (part is ContentPart.Leader leader)
        {
            Run.Add(new InlineLeader(leader.Pattern, element.Style.Text, element.Origin));
        }
        else if (part is ContentPart.Image image)
        {
            // Pictures in generated content are decoration: there is no way to give them a text.
            var size = image.Bitmap is not null ? NaturalSize.Of(image.Bitmap) : image.Drawing is not null ? NaturalSize.Of(image.Drawing) : default;
            var tag = ContentTag.ArtifactOf(ArtifactKind.Layout);
            Run.Add(new InlineBoxNode(new GraphicBox(Anonymous(element.Style), size, tag, element.Origin) { Bitmap = image.Bitmap, Drawing = image.Drawing }));
        }
        else if (part is ContentPart.TargetPage target && builder.Generated.PageNumber(target, element, scope.Tag) is { } number)
        {
            StructureBuilder.Use(scope);
            Run.Add(number);
        }
        else if (builder.Generated.Text(part, element) is { Length: > 0 } text)
        {
            StructureBuilder.Use(scope);
            if (HasInline || !InlineRun.IsBlank(text, element.Style.Text))
                Run.AddText(text, element.Style.Text, scope.Tag, element.Origin);
        }
    }

    private static bool NeedsBox(BoxStyle style) =>
        BoxFrame.HasDecoration(style)
        || style.VerticalAlign.Keyword != VerticalAlignKeyword.Baseline
        || !AreNone(style.Padding)
        || !AreNone(style.Margin);

    private static bool AreNone(Sides<Length> sides) =>
        sides.Top == default && sides.Right == default && sides.Bottom == default && sides.Left == default;

    // An automatic margin is one.
    private static bool AreNone(Sides<Length?> sides) =>
        IsNone(sides.Top) && IsNone(sides.Right) && IsNone(sides.Bottom) && IsNone(sides.Left);

    private static bool IsNone(Length? length) => length is { } known && known == default;

    /// <summary>The scope of inline content: a paragraph of its own where text cannot stand directly.</summary>
    private BuildScope InLine(BuildScope scope, StyledNode origin)
    {
        if (!scope.NeedsParagraph)
            return scope;

        _paragraph ??= StructureBuilder.Enter(StructureRole.Paragraph, origin, scope);
        return _paragraph.Value;
    }

    private void FinishRun()
    {
        var nodes = _run is null ? [] : _run.Take();
        if (_paragraph is { } paragraph)
            StructureBuilder.Leave(paragraph, outer);
        _paragraph = null;
        if (!nodes.IsEmpty)
            AddBox(new LinesBox(nodes, block.Style, nodes[0].Origin));
    }

    private void AddMark(Mark mark) => (_marks ??= []).Add(mark);

    private void AddBox(Box box)
    {
        if (_marks is not null)
        {
            box = new BlockBox(Anonymous(block.Style), [box], box.Origin) { Marks = [.. _marks] };
            _marks = null;
        }

        _boxes.Add(box);
    }

    // Most blocks hold elements with white space between them, or text alone.
    private static int LikelyBoxes(StyledElement block)
    {
        var elements = 0;
        foreach (var child in block.Children)
            elements += child is StyledElement ? 1 : 0;
        return Math.Max(1, elements);
    }
}

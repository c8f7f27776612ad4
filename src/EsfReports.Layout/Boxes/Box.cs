using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// A node of the box tree (CSS 2.2, 9.2): what is laid out, with anonymous boxes made, text in runs, counters and generated content
/// worked out. Without any place or size, and immutable but for what the layout at work notes of it.
/// </summary>
internal abstract class Box(ComputedStyle style, SourceLocation origin)
{
    public ComputedStyle Style { get; } = style;

    public SourceLocation Origin { get; } = origin;

    /// <summary>Ids, named strings and bookmarks that stand where the box begins.</summary>
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>The link that the box is, or null.</summary>
    public InlineLink? Link { get; init; }

    /// <summary>Whether its layout is the same in every round: it is one of the tree's boxes, and nothing in it shows a page number.</summary>
    public bool IsSameInAllRounds { get; init; }

    /// <summary>The widths of its content, as last measured; null before. Only <see cref="IntrinsicSizes"/> reads and writes it.</summary>
    public MeasuredWidths? Measured { get; set; }

    /// <summary>The break before the box, with that of its first child (CSS Fragmentation 3, 3.1: it propagates).</summary>
    public virtual BreakBetween BreakBefore => Style.Flow.BreakBefore;

    /// <summary>The break after the box, with that of its last child.</summary>
    public virtual BreakBetween BreakAfter => Style.Flow.BreakAfter;
}

/// <summary>A block that holds blocks: normal flow.</summary>
internal sealed class BlockBox : Box
{
    public BlockBox(ComputedStyle style, ImmutableArray<Box> children, SourceLocation origin)
        : base(style, origin)
    {
        Children = children;
        BreakBefore = children.IsEmpty ? base.BreakBefore : BreakValues.Merge(children[0].BreakBefore, base.BreakBefore);
        BreakAfter = children.IsEmpty ? base.BreakAfter : BreakValues.Merge(base.BreakAfter, children[^1].BreakAfter);
    }

    public ImmutableArray<Box> Children { get; }

    /// <summary>Marker that stands outside of the block; null if there is none.</summary>
    public ListMarker? Marker { get; init; }

    public override BreakBetween BreakBefore { get; }

    public override BreakBetween BreakAfter { get; }
}

/// <summary>A list item's marker outside of its block.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Source">What the style of the text was made of.</param>
/// <param name="Style">Of the item.</param>
internal sealed record ListMarker(InlineText Text, TextStyle Source, ComputedStyle Style)
{
    /// <summary>Whether another one shows the same in the same style.</summary>
    public bool LooksLike(ListMarker other) =>
        Text.Text == other.Text.Text && ReferenceEquals(Source, other.Source) && ReferenceEquals(Style, other.Style);
}

/// <summary>An anonymous block of lines; it has no margins, borders or padding.</summary>
/// <param name="nodes">Content; boxes within lines are <see cref="InlineBoxNode"/>s that get their size with the width of the lines.</param>
/// <param name="block">Style of the block around the lines.</param>
internal sealed class LinesBox(ImmutableArray<InlineNode> nodes, ComputedStyle block, SourceLocation origin) : Box(block, origin)
{
    public ImmutableArray<InlineNode> Nodes { get; } = nodes;

    /// <summary>The text of the block if it holds nothing else, in the style of the block; else null.</summary>
    public InlineText? PlainText { get; } =
        nodes is [InlineText text] && ReferenceEquals(text.Style, block.Text) && text.VerticalAlign == default ? text : null;

    /// <summary>Whether pictures or inline blocks stand in the lines.</summary>
    public bool HasBoxes { get; } = HasBox(nodes);

    /// <summary>Whether the lines show numbers of pages.</summary>
    public bool HasPageNumbers { get; } = HasPageNumber(nodes);

    /// <summary>The text as last prepared for lines; null before. Only <see cref="LineFlow"/> reads and writes it.</summary>
    public PreparedText? Prepared { get; set; }

    /// <summary>The text as it is shared with boxes that say the same; null before. Only <see cref="SharedTexts"/> reads and writes it.</summary>
    public SharedWords? Words { get; set; }

    // It is the block around the lines that breaks before and after.
    public override BreakBetween BreakBefore => BreakBetween.Auto;

    public override BreakBetween BreakAfter => BreakBetween.Auto;

    private static bool HasBox(ImmutableArray<InlineNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is InlineBoxNode)
                return true;
        }

        return false;
    }

    private static bool HasPageNumber(ImmutableArray<InlineNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is InlinePageNumber)
                return true;
        }

        return false;
    }
}

/// <summary>A picture or inline block in a line, not laid out yet.</summary>
internal sealed record InlineBoxNode(Box Box) : InlineNode(Box.Origin);

/// <summary>The number of the page that an element stands on (<c>target-counter()</c>); written anew in each round of layout.</summary>
/// <param name="Target">Id of the element.</param>
/// <param name="Counter">How the number is written.</param>
/// <param name="Text">Style of the text.</param>
/// <param name="Tag">What the text belongs to.</param>
/// <param name="Origin">Where it stands.</param>
internal sealed record InlinePageNumber(string Target, CounterStyle Counter, TextStyle Text, ContentTag Tag, SourceLocation Origin) : InlineNode(Origin);

/// <summary>A picture: bitmap or drawing.</summary>
internal sealed class GraphicBox(ComputedStyle style, NaturalSize size, ContentTag tag, SourceLocation origin) : Box(style, origin)
{
    public NaturalSize Size { get; } = size;

    public ContentTag Tag { get; } = tag;

    public BitmapImage? Bitmap { get; init; }

    public SvgDrawing? Drawing { get; init; }
}

/// <summary>A container that lays out its children in a way of its own: flex, grid or columns.</summary>
internal sealed class ContainerBox(ComputedStyle style, ContainerKind kind, ImmutableArray<Box> items, SourceLocation origin) : Box(style, origin)
{
    public ContainerKind Kind { get; } = kind;

    public ImmutableArray<Box> Items { get; } = items;
}

/// <summary>Ways of layout besides normal flow and tables.</summary>
internal enum ContainerKind { Flex, Grid, Columns }

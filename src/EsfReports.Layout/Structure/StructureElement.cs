using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>
/// A node of the structure tree (ISO 32000-1, 14.7.2). Children are in document order; what is painted refers to its element by
/// <see cref="ContentTag"/>. Compared by identity.
/// </summary>
public sealed class StructureElement(StructureRole role, SourceLocation origin)
{
    // A report of a page or two has so many, nested in so many places.
    private const int UsualElements = 160;
    private const int UsualOpen = 32;

    // Null where there is none: a table has as many elements as cells, and most of them say nothing but what they are.
    private List<StructureElement>? _children;
    private Sayings? _sayings;

    public StructureRole Role { get; } = role;

    public SourceLocation Origin { get; } = origin;

    /// <summary>In document order.</summary>
    public IReadOnlyList<StructureElement> Children => (IReadOnlyList<StructureElement>?)_children ?? [];

    /// <summary>Null at the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>BCP 47 tag, only where it differs from the parent's; else null.</summary>
    public string? Language { get => _sayings?.Language; init => Say(value is not null)?.Language = value; }

    /// <summary>Alternative text of a figure or link; null if there is none.</summary>
    public string? Alternative { get => _sayings?.Alternative; init => Say(value is not null)?.Alternative = value; }

    /// <summary>Text that stands in for the content; null if the content is text itself.</summary>
    public string? ActualText { get => _sayings?.ActualText; init => Say(value is not null)?.ActualText = value; }

    /// <summary>Expansion of an abbreviation; null if it is none.</summary>
    public string? Expansion { get => _sayings?.Expansion; init => Say(value is not null)?.Expansion = value; }

    /// <summary>Title of the element; null if there is none.</summary>
    public string? Title { get => _sayings?.Title; init => Say(value is not null)?.Title = value; }

    /// <summary>Id within the document, for header cells and notes; null if nothing refers to it.</summary>
    public string? Id { get => _sayings?.Id; init => Say(value is not null)?.Id = value; }

    /// <summary>Header cell: what it is the head of; null for other elements.</summary>
    public HeaderScope? Scope { get => _sayings?.Scope; init => Say(value is not null)?.Scope = value; }

    /// <summary>Data cell: ids of its header cells.</summary>
    public IReadOnlyList<string> Headers { get => _sayings?.Headers ?? []; init => Say(value.Count > 0)?.Headers = value; }

    public int ColumnSpan { get => _sayings?.ColumnSpan ?? 1; init => Say(value != 1)?.ColumnSpan = value; }

    public int RowSpan { get => _sayings?.RowSpan ?? 1; init => Say(value != 1)?.RowSpan = value; }

    /// <summary>How the items of a list are numbered (ISO 32000-1, table 347); null for other elements.</summary>
    public ListNumbering? Numbering { get => _sayings?.Numbering; init => Say(value is not null)?.Numbering = value; }

    /// <summary>Summary of a table; null if there is none.</summary>
    public string? Summary { get => _sayings?.Summary; init => Say(value is not null)?.Summary = value; }

    /// <summary>A block rather than part of a line; tells the writer the <c>Placement</c> of figures, links and the like.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether something painted belongs to it.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Whether other elements stand in it.</summary>
    internal bool HasChildren => _children is not null;

    /// <summary>The item of the list that it goes into; null for all but terms and what is said of them.</summary>
    internal StructureElement? Item { get; init; }

    /// <summary>Place in document order, from 0 at the root; negative until <see cref="InDocumentOrder"/> was asked of the root.</summary>
    public int Order { get; private set; } = -1;

    /// <summary>This element and all below it, parents before children, each with its <see cref="Order"/>.</summary>
    /// <remarks>Without recursion: documents may be nested deeper than the stack allows. The same tree always gets the same order.</remarks>
    public ImmutableArray<StructureElement> InDocumentOrder()
    {
        var elements = new ItemGatherer<StructureElement>(UsualElements);
        var open = new Stack<StructureElement>(UsualOpen);
        open.Push(this);
        while (open.TryPop(out var element))
        {
            element.Order = elements.Count;
            elements.Add(element);
            if (element._children is not { } children)
                continue;
            for (var i = children.Count - 1; i >= 0; i--)
                open.Push(children[i]);
        }

        return elements.Take();
    }

    /// <summary>Adds the next child.</summary>
    public void Add(StructureElement child)
    {
        child.Parent = this;
        (_children ??= []).Add(child);
    }

    private Sayings? Say(bool isSaid) => isSaid ? _sayings ??= new Sayings() : _sayings;

    /// <summary>What few elements say of themselves.</summary>
    private sealed class Sayings
    {
        public string? Language { get; set; }

        public string? Alternative { get; set; }

        public string? ActualText { get; set; }

        public string? Expansion { get; set; }

        public string? Title { get; set; }

        public string? Id { get; set; }

        public HeaderScope? Scope { get; set; }

        public IReadOnlyList<string> Headers { get; set; } = [];

        public ListNumbering? Numbering { get; set; }

        public string? Summary { get; set; }

        public int ColumnSpan { get; set; } = 1;

        public int RowSpan { get; set; } = 1;
    }
}

/// <summary>Standard structure types (ISO 32000-1, 14.8.4) that we write.</summary>
public enum StructureRole : byte
{
    Document, Part, Article, Section, Division, BlockQuotation, Caption, TableOfContents, TableOfContentsItem, Index,
    Paragraph, Heading1, Heading2, Heading3, Heading4, Heading5, Heading6,
    List, ListItem, Label, ListBody,
    Table, TableHead, TableBody, TableFoot, TableRow, HeaderCell, DataCell,
    Span, Quotation, Note, Reference, Code, Link, Figure, Formula, NonStructural,
}

/// <summary>Which cells a header cell is the head of.</summary>
public enum HeaderScope { Row, Column, Both }

/// <summary>Values of the <c>ListNumbering</c> attribute.</summary>
public enum ListNumbering { None, Disc, Circle, Square, Decimal, UpperRoman, LowerRoman, UpperAlpha, LowerAlpha }

/// <summary>Kinds of artifacts (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Rules, backgrounds, borders.</summary>
    Layout,

    /// <summary>Decoration of the whole page.</summary>
    Background,

    /// <summary>Running head (<c>Pagination</c>, subtype <c>Header</c>).</summary>
    RunningHeader,

    /// <summary>Running foot (<c>Pagination</c>, subtype <c>Footer</c>).</summary>
    RunningFooter,

    /// <summary>Crop marks and the like.</summary>
    Page,
}

/// <summary>What a painted item belongs to: an element of the structure tree or an artifact.</summary>
/// <param name="Element">Null for an artifact.</param>
/// <param name="Artifact">Which kind, if <paramref name="Element"/> is null.</param>
public readonly record struct ContentTag(StructureElement? Element, ArtifactKind Artifact = ArtifactKind.Layout)
{
    /// <summary>Content of an element.</summary>
    public static ContentTag Of(StructureElement element) => new(element);

    /// <summary>Nothing that is read aloud.</summary>
    public static ContentTag ArtifactOf(ArtifactKind kind) => new(null, kind);
}

using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>
/// A node of the structure tree (ISO 32000-1, 14.7.2). Children are in document order; what is painted refers to its element by
/// <see cref="ContentTag"/>. Compared by identity.
/// </summary>
public sealed class StructureElement(StructureRole role, SourceLocation origin)
{
    private readonly List<StructureElement> _children = [];

    public StructureRole Role { get; } = role;

    public SourceLocation Origin { get; } = origin;

    /// <summary>In document order.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Null at the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>BCP 47 tag, only where it differs from the parent's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Alternative text of a figure or link; null if there is none.</summary>
    public string? Alternative { get; init; }

    /// <summary>Text that stands in for the content; null if the content is text itself.</summary>
    public string? ActualText { get; init; }

    /// <summary>Expansion of an abbreviation; null if it is none.</summary>
    public string? Expansion { get; init; }

    /// <summary>Title of the element; null if there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Id within the document, for header cells and notes; null if nothing refers to it.</summary>
    public string? Id { get; init; }

    /// <summary>Header cell: what it is the head of; null for other elements.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>Data cell: ids of its header cells.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>How the items of a list are numbered (ISO 32000-1, table 347); null for other elements.</summary>
    public ListNumbering? Numbering { get; init; }

    /// <summary>Summary of a table; null if there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>A block rather than part of a line; tells the writer the <c>Placement</c> of figures, links and the like.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Adds the next child.</summary>
    public void Add(StructureElement child)
    {
        child.Parent = this;
        _children.Add(child);
    }
}

/// <summary>Standard structure types (ISO 32000-1, 14.8.4) that we write.</summary>
public enum StructureRole
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

using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>A laid-out document: all that an output needs, and nothing of styles or boxes.</summary>
/// <param name="Metadata">Title, language and the like.</param>
/// <param name="Pages">The pages in order.</param>
/// <param name="Structure">Root of the structure tree (role <see cref="StructureRole.Document"/>).</param>
/// <param name="Bookmarks">The outline, as a flat list with levels, in document order.</param>
/// <param name="Destinations">Where ids stand: targets of links.</param>
public sealed record PagedDocument(
    DocumentMetadata Metadata,
    ImmutableArray<Page> Pages,
    StructureElement Structure,
    ImmutableArray<Bookmark> Bookmarks,
    IReadOnlyDictionary<string, Destination> Destinations);

/// <summary>One page. Coordinates are in points from the top left corner of the trimmed page, y downwards.</summary>
/// <param name="Width">Width of the trimmed page.</param>
/// <param name="Height">Height of the trimmed page.</param>
/// <param name="Label">Printed page number, for viewers.</param>
/// <param name="Items">What is painted, in painting order.</param>
/// <param name="Links">Clickable areas, in reading order.</param>
/// <param name="Bleed">Paper that is cut off around the page.</param>
/// <param name="HasCropMarks">Whether crop marks are drawn outside the page.</param>
public sealed record Page(
    double Width,
    double Height,
    string Label,
    ImmutableArray<PageItem> Items,
    ImmutableArray<LinkArea> Links,
    double Bleed = 0,
    bool HasCropMarks = false)
{
    /// <summary>How much of the height within the margins is taken, 0 to 1; more if something is taller than the page.</summary>
    public double Fill { get; init; }
}

/// <summary>A place in the document.</summary>
public readonly record struct Destination(int PageIndex, double X, double Y);

/// <summary>An entry of the outline.</summary>
/// <param name="Level">1 for the top.</param>
/// <param name="Label">What it says.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Element">What it leads to; null if that is no element of the structure.</param>
public sealed record Bookmark(int Level, string Label, Destination Target, StructureElement? Element = null);

/// <summary>The area of a link on a page; a link over two lines has two areas with the same element.</summary>
/// <param name="Bounds">The area.</param>
/// <param name="Target">An address (http, https, mailto) or <c>#id</c>.</param>
/// <param name="Description">Text for screen readers (<c>/Contents</c>); never empty.</param>
/// <param name="Element">The link's structure element; null if the link stands in an artifact.</param>
public sealed record LinkArea(Rectangle Bounds, string Target, string Description, StructureElement? Element);

/// <summary>A rectangle on a page.</summary>
public readonly record struct Rectangle(double X, double Y, double Width, double Height);

using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>An element with its computed style. Elements with <c>display: none</c> are not in the tree.</summary>
/// <remarks>
/// Generated content is in the tree too, as elements named <c>::before</c>, <c>::after</c> and <c>::marker</c>
/// (CSS Pseudo-Elements 4) whose <see cref="Content"/> says what they show.
/// </remarks>
public sealed record StyledElement(
    string Name,
    AttributeList Attributes,
    ComputedStyle Style,
    ImmutableArray<StyledNode> Children,
    SourceLocation Origin) : StyledNode(Origin)
{
    /// <summary>The <c>id</c> attribute: target of links; null if there is none.</summary>
    public string? Id => Attributes["id"];

    /// <summary>What a pseudo-element shows; empty for all others.</summary>
    public ImmutableArray<ContentPart> Content { get; init; } = [];

    /// <summary>The drawing of an <c>svg</c> element or of an <c>img</c> with an SVG file; null for all others.</summary>
    public SvgDrawing? Drawing { get; init; }

    /// <summary>The bitmap of an <c>img</c> element; null for all others.</summary>
    public BitmapImage? Bitmap { get; init; }
}

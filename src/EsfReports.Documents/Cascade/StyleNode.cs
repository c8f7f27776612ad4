using EsfReports.Documents.Html;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Cascade;

/// <summary>
/// The styles of an element and of its pseudo-elements, in its place among the elements around it. Elements of one node look the same to
/// the style sheets, and so do those around them; the nodes of a document's elements are a tree like the elements.
/// </summary>
/// <param name="result">The element's own style.</param>
internal sealed class StyleNode(StyleResult result)
{
    // Asked of every element, so that it is noted where its node is looked at anyway.
    private readonly bool _hasValuesOfElement = !result.OfElement.IsEmpty;
    private KnownDrawings? _drawings;
    private StyleBranches? _branches;

    public StyleResult Result { get; } = result;

    public ComputedStyle Style { get; } = result.Style;

    /// <summary>The pseudo-element before the content; null if no rule asks for it.</summary>
    public StyleResult? Before { get; init; }

    /// <summary>The pseudo-element behind the content; null if no rule asks for it.</summary>
    public StyleResult? After { get; init; }

    /// <summary>The marker of a list item; null if no rule asks for it.</summary>
    public StyleResult? Marker { get; init; }

    /// <summary>The nodes of the elements in elements of this node.</summary>
    public StyleBranches Branches => _branches ?? Interlocked.CompareExchange(ref _branches, new StyleBranches(), null) ?? _branches;

    /// <summary>What elements of SVG with these styles draw.</summary>
    public KnownDrawings Drawings => _drawings ??= new KnownDrawings();

    /// <summary>True if it belongs to one document: other documents never meet it.</summary>
    public bool IsLocal { get; init; }

    /// <summary>True if it can serve other elements: they may have other values from their attributes, but no pseudo-elements that could inherit those.</summary>
    public bool CanBeShared => !_hasValuesOfElement || (Before is null && After is null && Marker is null);

    /// <summary>The node of another element like its own: a local one if values come from the attributes.</summary>
    public StyleNode For(SourceElement element) => _hasValuesOfElement ? new StyleNode(Result.For(element)) { IsLocal = true } : this;
}

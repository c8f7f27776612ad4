using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// What an inline formatting context is made of (CSS 2.2, 9.4.2), flat and in document order: generated content is text already,
/// counters are worked out, and boxes inside lines are brackets around what they hold.
/// </summary>
public abstract record InlineNode(SourceLocation Origin);

/// <summary>Text as in the source: white space, case and normalisation are worked on by the inline layout.</summary>
public sealed record InlineText(string Text, TextStyle Style, VerticalAlign VerticalAlign, ContentTag Tag, SourceLocation Origin) : InlineNode(Origin);

/// <summary>Start of an inline box: its left margin, border and padding; the style's background, borders and vertical alignment hold until its end.</summary>
/// <param name="Style">Style of the element.</param>
/// <param name="Tag">Backgrounds and borders are artifacts; this is what the box's own content belongs to.</param>
/// <param name="Link">Target of an <c>a</c> element; null for all others.</param>
/// <param name="Id">The element's id, so that links can lead here; null if it has none.</param>
public sealed record InlineBoxStart(ComputedStyle Style, ContentTag Tag, InlineLink? Link, string? Id, SourceLocation Origin) : InlineNode(Origin);

/// <summary>End of the innermost inline box that is open.</summary>
public sealed record InlineBoxEnd(SourceLocation Origin) : InlineNode(Origin);

/// <summary>A box that the line treats as one big glyph: image, drawing, inline-block. Laid out already.</summary>
/// <param name="Width">With margins.</param>
/// <param name="Height">With margins.</param>
/// <param name="Baseline">From the top of the margin box down to its baseline.</param>
/// <param name="Payload">What the block layout wants back with the place of the box.</param>
public sealed record InlineAtomic(double Width, double Height, double Baseline, VerticalAlign VerticalAlign, TextStyle Style, object Payload, SourceLocation Origin) : InlineNode(Origin);

/// <summary><c>br</c>: the line ends here.</summary>
public sealed record InlineLineBreak(SourceLocation Origin) : InlineNode(Origin);

/// <summary><c>wbr</c>: the line may end here.</summary>
public sealed record InlineBreakOpportunity(SourceLocation Origin) : InlineNode(Origin);

/// <summary><c>leader()</c>: fills what is left of the line with a pattern, aligned from line to line.</summary>
public sealed record InlineLeader(string Pattern, TextStyle Style, SourceLocation Origin) : InlineNode(Origin);

/// <summary>Target and description of a link.</summary>
public sealed record InlineLink(string Target, string Description, StructureElement? Element);

/// <summary>A laid-out line. Coordinates of its items are from its top left corner.</summary>
/// <param name="Height">Of the line box (CSS 2.2, 10.8).</param>
/// <param name="Baseline">From the top of the line down to the baseline of the block's own font.</param>
/// <param name="ContentWidth">From the start of the line box to the end of what stands in it, hanging spaces not counted.</param>
/// <param name="Items">In reading order; decorations stand before what they decorate.</param>
/// <param name="Origin">Of the first content of the line.</param>
public sealed record LineBox(double Height, double Baseline, double ContentWidth, ImmutableArray<LineItem> Items, SourceLocation Origin)
{
    /// <summary>By how many points the content is wider than the line; 0 if it fits.</summary>
    public double Overflow { get; init; }
}

/// <summary>Something placed on a line.</summary>
public abstract record LineItem(double X, double Y);

/// <summary>Glyphs on a baseline.</summary>
/// <param name="Run">The glyphs.</param>
/// <param name="Color">Their colour.</param>
/// <param name="Tag">What they belong to.</param>
public sealed record LineText(double X, double Y, GlyphRun Run, Color Color, ContentTag Tag) : LineItem(X, Y)
{
    /// <summary>The glyphs on a page.</summary>
    /// <param name="x">Left edge of the line.</param>
    /// <param name="y">Top of the line.</param>
    /// <param name="tag">What they belong to there; null if they say so themselves.</param>
    public TextItem At(double x, double y, ContentTag? tag = null) => new(X + x, Y + y, Run, Color, tag ?? Tag);
}

/// <summary>Something else painted: <see cref="PageItem"/> coordinates are from the line's top left corner; X and Y are 0.</summary>
public sealed record LinePaint(PageItem Item) : LineItem(0, 0);

/// <summary>The margin box of an <see cref="InlineAtomic"/>.</summary>
public sealed record LineAtomic(double X, double Y, object Payload) : LineItem(X, Y);

/// <summary>The part of a link that is on this line.</summary>
public sealed record LineLink(double X, double Y, double Width, double Height, InlineLink Link) : LineItem(X, Y);

/// <summary>Where an element with an id begins.</summary>
public sealed record LineAnchor(double X, double Y, string Id) : LineItem(X, Y);

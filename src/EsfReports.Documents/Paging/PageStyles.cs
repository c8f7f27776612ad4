using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>The <c>@page</c> rules of a document.</summary>
public sealed class PageStyles(Func<PageSelector, PageStyle> resolve)
{
    /// <summary>The style of a page: the cascade of all rules that select it (CSS Paged Media 3, 3).</summary>
    public PageStyle Resolve(PageSelector page) => resolve(page);
}

/// <summary>What decides which <c>@page</c> rules hold for a page.</summary>
/// <param name="Name">Name of the page; null if it has none.</param>
/// <param name="IsFirst">First of the document.</param>
/// <param name="IsRight">Odd pages are right pages.</param>
/// <param name="IsBlank">Made only to reach a left or right page.</param>
public readonly record struct PageSelector(string? Name, bool IsFirst, bool IsRight, bool IsBlank);

/// <summary>A page's size, margins and margin boxes; lengths in points.</summary>
/// <param name="Width">Width of the trimmed page.</param>
/// <param name="Height">Height of the trimmed page.</param>
/// <param name="Margin">Between the edge and the content.</param>
/// <param name="MarginBoxes">Content of the margins; boxes that show nothing are left out.</param>
/// <param name="Bleed">Paper that is cut off around the page; 0 if none.</param>
/// <param name="HasCropMarks">Whether <c>marks: crop</c> is asked for.</param>
public sealed record PageStyle(
    double Width, double Height, Sides<double> Margin, ImmutableArray<MarginBox> MarginBoxes, double Bleed = 0, bool HasCropMarks = false)
{
    /// <summary>Where the most specific rule for the page stands.</summary>
    public SourceLocation Origin { get; init; } = SourceLocation.None;
}

/// <summary>A margin box with something in it.</summary>
public sealed record MarginBox(MarginBoxPosition Position, ImmutableArray<ContentPart> Content, ComputedStyle Style)
{
    /// <summary>Where the most specific rule for the box stands.</summary>
    public SourceLocation Origin { get; init; } = SourceLocation.None;
}

/// <summary>The sixteen boxes of CSS Paged Media 3, 4.2, clockwise.</summary>
public enum MarginBoxPosition
{
    TopLeftCorner, TopLeft, TopCenter, TopRight, TopRightCorner,
    RightTop, RightMiddle, RightBottom,
    BottomRightCorner, BottomRight, BottomCenter, BottomLeft, BottomLeftCorner,
    LeftBottom, LeftMiddle, LeftTop,
}

using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Documents;

/// <summary>An SVG drawing of the subset with styles, units, <c>use</c> and shapes worked out: paths, text and groups.</summary>
/// <param name="Width">Natural width in points; null if the drawing does not say.</param>
/// <param name="Height">Natural height in points; null if the drawing does not say.</param>
/// <param name="ViewBox">The part of user space that is shown; null if user space is in CSS pixels.</param>
/// <param name="Content">What is drawn, in painting order.</param>
/// <param name="Title">The <c>title</c> element; null if there is none.</param>
/// <param name="Description">The <c>desc</c> element; null if there is none.</param>
public sealed record SvgDrawing(
    double? Width, double? Height, SvgViewBox? ViewBox, ImmutableArray<SvgNode> Content, string? Title, string? Description);

/// <summary>A rectangle of user space.</summary>
public readonly record struct SvgViewBox(double X, double Y, double Width, double Height);

/// <summary>An affine map: x' = A x + C y + E, y' = B x + D y + F.</summary>
public readonly record struct Transform(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Moves nothing.</summary>
    public static Transform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The map that does <paramref name="inner"/> first and this one after it.</summary>
    public Transform Multiply(Transform inner) => new(
        (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

    /// <summary>Where a point goes.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}

/// <summary>Something drawn. Lengths are in user units; <paramref name="Transform"/> leads to those of the parent.</summary>
public abstract record SvgNode(Transform Transform, double Opacity, SourceLocation Origin);

/// <summary>A group, with the path that clips it, if any.</summary>
public sealed record SvgGroup(
    ImmutableArray<SvgNode> Children, PathData? Clip, Transform Transform, double Opacity, SourceLocation Origin) : SvgNode(Transform, Opacity, Origin)
{
    /// <summary>True if the clip path is filled by the even-odd rule.</summary>
    public bool ClipsEvenOdd { get; init; }
}

/// <summary>A path; rectangles, circles, lines and the like are paths too.</summary>
public sealed record SvgPath(
    PathData Data, SvgPaint? Fill, bool FillsEvenOdd, SvgStroke? Stroke, Transform Transform, double Opacity, SourceLocation Origin) : SvgNode(Transform, Opacity, Origin);

/// <summary>A line of text that starts, centres or ends at a point on its baseline. The lengths of its style are in user units too.</summary>
public sealed record SvgText(
    string Text, double X, double Y, SvgTextAnchor Anchor, TextStyle Style, SvgPaint? Fill, Transform Transform, double Opacity, SourceLocation Origin) : SvgNode(Transform, Opacity, Origin)
{
    /// <summary>
    /// True if the text follows the <see cref="SvgText"/> before it on the same line, as a bold <c>tspan</c> does: it begins where that one
    /// ends, moved by the difference of their <see cref="X"/> and <see cref="Y"/>, and both are anchored together (SVG 2, 11.5).
    /// </summary>
    public bool ContinuesChunk { get; init; }
}

/// <summary>Values of <c>text-anchor</c>.</summary>
public enum SvgTextAnchor { Start, Middle, End }

/// <summary>A colour or a linear gradient.</summary>
public abstract record SvgPaint
{
    private SvgPaint()
    {
    }

    /// <summary>One colour; its alpha holds <c>fill-opacity</c> or <c>stroke-opacity</c>.</summary>
    public sealed record Solid(Color Color) : SvgPaint;

    /// <summary>A linear gradient in the user space of the shape.</summary>
    public sealed record LinearGradient(double X1, double Y1, double X2, double Y2, ImmutableArray<GradientStop> Stops) : SvgPaint;
}

/// <summary>A colour at a place between 0 and 1.</summary>
public readonly record struct GradientStop(double Offset, Color Color);

/// <summary>How an outline is drawn.</summary>
public sealed record SvgStroke(
    SvgPaint Paint, double Width, LineCap Cap, LineJoin Join, double MiterLimit, ImmutableArray<double> Dashes, double DashOffset);

/// <summary>Values of <c>stroke-linecap</c>.</summary>
public enum LineCap { Butt, Round, Square }

/// <summary>Values of <c>stroke-linejoin</c>.</summary>
public enum LineJoin { Miter, Round, Bevel }

using System.Collections.Immutable;

namespace EsfReports.Documents.Svg;

/// <summary>The computed properties that only SVG has (SVG 2, 13). Lengths are in user units, which are CSS pixels.</summary>
internal sealed record SvgStyle
{
    /// <summary>Initial values.</summary>
    public static SvgStyle Initial { get; } = new();

    public SvgPaintValue Fill { get; init; } = new(Color.Black, null);

    public double FillOpacity { get; init; } = 1;

    public bool FillsEvenOdd { get; init; }

    public SvgPaintValue Stroke { get; init; } = SvgPaintValue.None;

    public double StrokeOpacity { get; init; } = 1;

    public double StrokeWidth { get; init; } = 1;

    public LineCap LineCap { get; init; }

    public LineJoin LineJoin { get; init; }

    public double MiterLimit { get; init; } = 4;

    public ImmutableArray<double> Dashes { get; init; } = [];

    public double DashOffset { get; init; }

    public SvgTextAnchor TextAnchor { get; init; }

    /// <summary>Whether the clip path is drawn by the even-odd rule; inherited.</summary>
    public bool ClipsEvenOdd { get; init; }

    /// <summary>Not inherited.</summary>
    public Color StopColor { get; init; } = Color.Black;

    /// <summary>Not inherited.</summary>
    public double StopOpacity { get; init; } = 1;

    /// <summary>Id of the <c>clipPath</c>; null if nothing is clipped. Not inherited.</summary>
    public string? ClipPathId { get; init; }

    /// <summary>What a child starts with.</summary>
    public SvgStyle Inherit() => StopColor == Color.Black && StopOpacity == 1 && ClipPathId is null
        ? this
        : this with { StopColor = Color.Black, StopOpacity = 1, ClipPathId = null };
}

/// <summary>A <c>fill</c> or <c>stroke</c>: a colour, or the id of a gradient with the colour that stands in for it; both null is none.</summary>
internal readonly record struct SvgPaintValue(Color? Color, string? GradientId)
{
    /// <summary>Nothing is painted.</summary>
    public static SvgPaintValue None => default;
}

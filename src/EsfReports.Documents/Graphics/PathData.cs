using System.Collections.Immutable;

namespace EsfReports.Documents;

/// <summary>What a path segment does; all coordinates are absolute.</summary>
public enum PathVerb : byte
{
    /// <summary>One point.</summary>
    MoveTo,

    /// <summary>One point.</summary>
    LineTo,

    /// <summary>Three points: two control points and the end of a cubic Bézier curve.</summary>
    CurveTo,

    /// <summary>No point.</summary>
    Close,
}

/// <summary>A path as verbs and the coordinates that they use up, x before y. Quadratic curves and arcs are cubic curves already.</summary>
public sealed record PathData(ImmutableArray<PathVerb> Verbs, ImmutableArray<double> Coordinates)
{
    /// <summary>A rectangle.</summary>
    public static PathData Rectangle(double x, double y, double width, double height) => new(
        [PathVerb.MoveTo, PathVerb.LineTo, PathVerb.LineTo, PathVerb.LineTo, PathVerb.Close],
        [x, y, x + width, y, x + width, y + height, x, y + height]);
}

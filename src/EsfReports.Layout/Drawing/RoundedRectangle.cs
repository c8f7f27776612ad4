using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Radii of the corners in points; 0 is a right angle.</summary>
internal readonly record struct Corners(double TopLeft, double TopRight, double BottomRight, double BottomLeft)
{
    public bool AreSquare => TopLeft == 0 && TopRight == 0 && BottomRight == 0 && BottomLeft == 0;
}

/// <summary>Rectangles with round corners as paths (CSS Backgrounds 3, 5).</summary>
internal static class RoundedRectangle
{
    // Control points at this share of the radius give the best cubic approximation of a quarter of a circle.
    private const double Kappa = 0.5522847498;

    /// <summary>The radii of a box: percentages of its width, and all made smaller together if two neighbours overlap (5.5).</summary>
    public static Corners CornersOf(Sides<Length> radius, Rectangle box, BoxEdges edges)
    {
        if (radius == default)
            return default;

        var corners = new Corners(
            edges.HasTop ? Math.Max(0, radius.Top.Resolve(box.Width)) : 0,
            edges.HasTop ? Math.Max(0, radius.Right.Resolve(box.Width)) : 0,
            edges.HasBottom ? Math.Max(0, radius.Bottom.Resolve(box.Width)) : 0,
            edges.HasBottom ? Math.Max(0, radius.Left.Resolve(box.Width)) : 0);
        var scale = Math.Min(
            Math.Min(Share(box.Width, corners.TopLeft + corners.TopRight), Share(box.Width, corners.BottomLeft + corners.BottomRight)),
            Math.Min(Share(box.Height, corners.TopLeft + corners.BottomLeft), Share(box.Height, corners.TopRight + corners.BottomRight)));
        return scale >= 1 ? corners : new Corners(corners.TopLeft * scale, corners.TopRight * scale, corners.BottomRight * scale, corners.BottomLeft * scale);
    }

    /// <summary>The radii inside of borders of a width: what is left of them (5.2).</summary>
    public static Corners Inside(Corners corners, Sides<double> border) => new(
        Math.Max(0, corners.TopLeft - Math.Max(border.Top, border.Left)),
        Math.Max(0, corners.TopRight - Math.Max(border.Top, border.Right)),
        Math.Max(0, corners.BottomRight - Math.Max(border.Bottom, border.Right)),
        Math.Max(0, corners.BottomLeft - Math.Max(border.Bottom, border.Left)));

    /// <summary>The path of a rectangle.</summary>
    public static PathData Path(Rectangle box, Corners corners)
    {
        if (corners.AreSquare)
            return PathData.Rectangle(box.X, box.Y, box.Width, box.Height);

        var path = new PathBuilder();
        Append(path, box, corners);
        return path.ToPath();
    }

    /// <summary>The ring between two rectangles, to be filled by the even-odd rule.</summary>
    public static PathData Ring(Rectangle outer, Corners outerCorners, Rectangle inner, Corners innerCorners)
    {
        var path = new PathBuilder();
        Append(path, outer, outerCorners);
        Append(path, inner, innerCorners);
        return path.ToPath();
    }

    private static double Share(double space, double needed) => needed <= 0 ? 1 : space / needed;

    private static void Append(PathBuilder path, Rectangle box, Corners corners)
    {
        double left = box.X, top = box.Y, right = box.X + box.Width, bottom = box.Y + box.Height;
        path.MoveTo(left + corners.TopLeft, top);
        path.LineTo(right - corners.TopRight, top);
        Corner(path, right, top, corners.TopRight, -1, 0, 0, 1);
        path.LineTo(right, bottom - corners.BottomRight);
        Corner(path, right, bottom, corners.BottomRight, 0, -1, -1, 0);
        path.LineTo(left + corners.BottomLeft, bottom);
        Corner(path, left, bottom, corners.BottomLeft, 1, 0, 0, -1);
        path.LineTo(left, top + corners.TopLeft);
        Corner(path, left, top, corners.TopLeft, 0, 1, 1, 0);
        path.Close();
    }

    /// <summary>A quarter of a circle around a corner, from the side it comes from to the side it leaves by (unit vectors).</summary>
    private static void Corner(PathBuilder path, double x, double y, double radius, int fromX, int fromY, int toX, int toY)
    {
        if (radius <= 0)
            return;

        var near = radius * (1 - Kappa);
        path.CurveTo(
            x + (fromX * near), y + (fromY * near),
            x + (toX * near), y + (toY * near),
            x + (toX * radius), y + (toY * radius));
    }
}

/// <summary>Builds a path segment by segment.</summary>
internal sealed class PathBuilder
{
    private readonly ImmutableArray<PathVerb>.Builder _verbs = ImmutableArray.CreateBuilder<PathVerb>();
    private readonly ImmutableArray<double>.Builder _coordinates = ImmutableArray.CreateBuilder<double>();

    public void MoveTo(double x, double y) => Add(PathVerb.MoveTo, x, y);

    public void LineTo(double x, double y) => Add(PathVerb.LineTo, x, y);

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add(PathVerb.CurveTo, x1, y1, x2, y2, x, y);

    public void Close() => _verbs.Add(PathVerb.Close);

    public PathData ToPath() => new(_verbs.ToImmutable(), _coordinates.ToImmutable());

    private void Add(PathVerb verb, params ReadOnlySpan<double> coordinates)
    {
        _verbs.Add(verb);
        _coordinates.AddRange(coordinates);
    }
}

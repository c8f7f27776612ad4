using System.Runtime.InteropServices;

namespace EsfReports.Documents;

/// <summary>Puts a path together, segment by segment.</summary>
internal sealed class PathBuilder
{
    // Distance of the control points of a quarter circle from its ends, in radii; the error is below 0.03 %.
    private const double Kappa = 0.5522847498307936;

    private PathVerb[] _verbs;
    private double[] _coordinates;
    private int _verbCount;
    private int _coordinateCount;

    /// <summary>Starts an empty path.</summary>
    /// <param name="verbs">The likely number of segments.</param>
    /// <param name="coordinates">The likely number of coordinates.</param>
    public PathBuilder(int verbs = 8, int coordinates = 32)
    {
        _verbs = new PathVerb[verbs];
        _coordinates = new double[coordinates];
    }

    /// <summary>Where the path has come to.</summary>
    public (double X, double Y) Current { get; private set; }

    /// <summary>Where the subpath began.</summary>
    public (double X, double Y) Start { get; private set; }

    /// <summary>True if nothing was added.</summary>
    public bool IsEmpty => _verbCount == 0;

    public PathBuilder MoveTo(double x, double y)
    {
        Add(PathVerb.MoveTo, x, y);
        Start = (x, y);
        return this;
    }

    public PathBuilder LineTo(double x, double y)
    {
        Add(PathVerb.LineTo, x, y);
        return this;
    }

    public PathBuilder CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        Add(x1, y1);
        Add(x2, y2);
        Add(PathVerb.CurveTo, x, y);
        return this;
    }

    /// <summary>A quadratic curve as the cubic one that it is.</summary>
    public PathBuilder QuadraticTo(double cx, double cy, double x, double y)
    {
        var (x0, y0) = Current;
        return CurveTo(x0 + ((cx - x0) * 2 / 3), y0 + ((cy - y0) * 2 / 3), x + ((cx - x) * 2 / 3), y + ((cy - y) * 2 / 3), x, y);
    }

    public PathBuilder Close()
    {
        Add(PathVerb.Close);
        Current = Start;
        return this;
    }

    /// <summary>A rectangle, from its top left corner to the right.</summary>
    public PathBuilder Rectangle(double x, double y, double width, double height)
    {
        if (_verbCount + 5 > _verbs.Length)
            GrowVerbs();
        if (_coordinateCount + 8 > _coordinates.Length)
            GrowCoordinates();
        var verbs = _verbs.AsSpan(_verbCount, 5);
        verbs[..4].Fill(PathVerb.LineTo);
        (verbs[0], verbs[4]) = (PathVerb.MoveTo, PathVerb.Close);
        var points = _coordinates.AsSpan(_coordinateCount, 8);
        (points[0], points[2], points[4], points[6]) = (x, x + width, x + width, x);
        (points[1], points[3], points[5], points[7]) = (y, y, y + height, y + height);
        (_verbCount, _coordinateCount) = (_verbCount + 5, _coordinateCount + 8);
        Current = Start = (x, y);
        return this;
    }

    /// <summary>A whole ellipse.</summary>
    public PathBuilder Ellipse(double cx, double cy, double rx, double ry)
    {
        var (kx, ky) = (rx * Kappa, ry * Kappa);
        return MoveTo(cx + rx, cy)
            .CurveTo(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
            .CurveTo(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
            .CurveTo(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
            .CurveTo(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
            .Close();
    }

    /// <summary>A rectangle with round corners.</summary>
    public PathBuilder RoundedRectangle(double x, double y, double width, double height, double rx, double ry)
    {
        var (right, bottom) = (x + width, y + height);
        var (kx, ky) = (rx * (1 - Kappa), ry * (1 - Kappa));
        return MoveTo(x + rx, y)
            .LineTo(right - rx, y).CurveTo(right - kx, y, right, y + ky, right, y + ry)
            .LineTo(right, bottom - ry).CurveTo(right, bottom - ky, right - kx, bottom, right - rx, bottom)
            .LineTo(x + rx, bottom).CurveTo(x + kx, bottom, x, bottom - ky, x, bottom - ry)
            .LineTo(x, y + ry).CurveTo(x, y + ky, x + kx, y, x + rx, y)
            .Close();
    }

    /// <summary>Adds another path, moved by a map.</summary>
    public PathBuilder Append(PathData data, Transform transform)
    {
        foreach (var verb in data.Verbs)
            Add(verb);
        for (var index = 0; index < data.Coordinates.Length; index += 2)
        {
            var (x, y) = transform.Apply(data.Coordinates[index], data.Coordinates[index + 1]);
            Add(x, y);
        }

        return this;
    }

    /// <summary>The path; nothing may be added any more.</summary>
    public PathData Build()
    {
        Array.Resize(ref _verbs, _verbCount);
        Array.Resize(ref _coordinates, _coordinateCount);
        return new PathData(ImmutableCollectionsMarshal.AsImmutableArray(_verbs), ImmutableCollectionsMarshal.AsImmutableArray(_coordinates));
    }

    private void Add(PathVerb verb, double x, double y)
    {
        Add(verb);
        Add(x, y);
        Current = (x, y);
    }

    private void Add(PathVerb verb)
    {
        if (_verbCount == _verbs.Length)
            GrowVerbs();
        _verbs[_verbCount++] = verb;
    }

    private void Add(double x, double y)
    {
        if (_coordinateCount + 2 > _coordinates.Length)
            GrowCoordinates();
        _coordinates[_coordinateCount] = x;
        _coordinates[_coordinateCount + 1] = y;
        _coordinateCount += 2;
    }

    private void GrowVerbs() => Array.Resize(ref _verbs, Math.Max(16, _verbCount * 2));

    private void GrowCoordinates() => Array.Resize(ref _coordinates, Math.Max(32, _coordinateCount * 2));
}

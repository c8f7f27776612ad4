namespace EsfReports.Documents;

/// <summary>The box around a path without its stroke, which gradients and clips refer to (SVG 2, 8.10).</summary>
internal static class PathBounds
{
    /// <summary>The box; null if the path is empty.</summary>
    public static SvgViewBox? Of(PathData data)
    {
        if (data.Coordinates.IsEmpty)
            return null;
        var (minX, minY) = (double.MaxValue, double.MaxValue);
        var (maxX, maxY) = (double.MinValue, double.MinValue);
        void Include(double x, double y)
        {
            (minX, minY) = (Math.Min(minX, x), Math.Min(minY, y));
            (maxX, maxY) = (Math.Max(maxX, x), Math.Max(maxY, y));
        }

        var at = 0;
        var c = data.Coordinates;
        foreach (var verb in data.Verbs)
        {
            if (verb == PathVerb.Close)
                continue;
            if (verb == PathVerb.CurveTo)
            {
                foreach (var t in Extremes(c[at - 2], c[at], c[at + 2], c[at + 4]).Concat(Extremes(c[at - 1], c[at + 1], c[at + 3], c[at + 5])))
                    Include(Point(c[at - 2], c[at], c[at + 2], c[at + 4], t), Point(c[at - 1], c[at + 1], c[at + 3], c[at + 5], t));
                at += 4;
            }

            Include(c[at], c[at + 1]);
            at += 2;
        }

        return new SvgViewBox(minX, minY, maxX - minX, maxY - minY);
    }

    private static double Point(double p0, double p1, double p2, double p3, double t)
    {
        var s = 1 - t;
        return (s * s * s * p0) + (3 * s * s * t * p1) + (3 * s * t * t * p2) + (t * t * t * p3);
    }

    // Where the derivative of the curve is zero.
    private static IEnumerable<double> Extremes(double p0, double p1, double p2, double p3)
    {
        var a = -p0 + (3 * p1) - (3 * p2) + p3;
        var b = 2 * (p0 - (2 * p1) + p2);
        var c = p1 - p0;
        if (Math.Abs(a) < 1e-12)
            return Inside(Math.Abs(b) < 1e-12 ? [] : [-c / b]);
        var root = (b * b) - (4 * a * c);
        return root < 0 ? [] : Inside([(-b + Math.Sqrt(root)) / (2 * a), (-b - Math.Sqrt(root)) / (2 * a)]);
    }

    private static IEnumerable<double> Inside(IEnumerable<double> values) => values.Where(t => t is > 0 and < 1);
}

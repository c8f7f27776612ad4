namespace EsfReports.Documents.Svg;

/// <summary>Turns an elliptical arc into cubic curves (SVG 2, B.2.4), one for each quarter turn or less.</summary>
internal static class SvgArc
{
    /// <summary>Adds an arc from the current point.</summary>
    public static void Append(
        PathBuilder path, double rx, double ry, double rotation, bool isLarge, bool isClockwise, (double X, double Y) to)
    {
        var from = path.Current;
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (from == to)
            return;
        if (rx == 0 || ry == 0)
        {
            path.LineTo(to.X, to.Y);
            return;
        }

        var (sine, cosine) = Math.SinCos(rotation * Math.PI / 180);
        var (dx, dy) = ((from.X - to.X) / 2, (from.Y - to.Y) / 2);
        var (x1, y1) = ((cosine * dx) + (sine * dy), (cosine * dy) - (sine * dx));
        (rx, ry) = Enlarge(rx, ry, x1, y1);
        var (cx, cy) = Centre(rx, ry, x1, y1, isLarge == isClockwise);
        var map = new Transform(rx * cosine, rx * sine, -ry * sine, ry * cosine, (cosine * cx) - (sine * cy) + ((from.X + to.X) / 2), (sine * cx) + (cosine * cy) + ((from.Y + to.Y) / 2));

        var start = Math.Atan2((y1 - cy) / ry, (x1 - cx) / rx);
        var sweep = Math.Atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - start;
        if (isClockwise && sweep < 0)
            sweep += 2 * Math.PI;
        else if (!isClockwise && sweep > 0)
            sweep -= 2 * Math.PI;
        AppendQuarters(path, map, start, sweep, to);
    }

    // Radii that are too small to reach the end are scaled up (SVG 2, B.2.5).
    private static (double Rx, double Ry) Enlarge(double rx, double ry, double x, double y)
    {
        var size = (x * x / (rx * rx)) + (y * y / (ry * ry));
        return size <= 1 ? (rx, ry) : (rx * Math.Sqrt(size), ry * Math.Sqrt(size));
    }

    private static (double X, double Y) Centre(double rx, double ry, double x, double y, bool isNegative)
    {
        var (a, b) = (rx * rx * y * y, ry * ry * x * x);
        var factor = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - a - b) / (a + b)));
        factor = isNegative ? -factor : factor;
        return (factor * rx * y / ry, -factor * ry * x / rx);
    }

    private static void AppendQuarters(PathBuilder path, Transform map, double start, double sweep, (double X, double Y) to)
    {
        var count = Math.Max(1, (int)Math.Ceiling((Math.Abs(sweep) / (Math.PI / 2)) - 1e-9));
        var step = sweep / count;
        var k = 4.0 / 3 * Math.Tan(step / 4);
        for (var index = 0; index < count; index++)
        {
            var (s0, c0) = Math.SinCos(start + (index * step));
            var (s1, c1) = Math.SinCos(start + ((index + 1) * step));
            var (x1, y1) = map.Apply(c0 - (k * s0), s0 + (k * c0));
            var (x2, y2) = map.Apply(c1 + (k * s1), s1 - (k * c1));
            var (x, y) = index == count - 1 ? to : map.Apply(c1, s1);
            path.CurveTo(x1, y1, x2, y2, x, y);
        }
    }
}

namespace EsfReports.Documents.Svg;

/// <summary>Reads the <c>transform</c> attribute (CSS Transforms 1, 7.1).</summary>
internal static class SvgTransformParser
{
    /// <summary>Reads a list of transforms; the last one is done first.</summary>
    public static bool TryParse(string text, out Transform transform)
    {
        transform = Transform.Identity;
        var rest = text.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf('(');
            var close = rest.IndexOf(')');
            if (open < 0 || close < open || Read(rest[..open].Trim().ToString(), Numbers(rest[(open + 1)..close])) is not { } next)
                return false;
            transform = transform.Multiply(next);
            rest = rest[(close + 1)..].TrimStart(" ,\t\r\n");
        }

        return true;
    }

    private static double[] Numbers(ReadOnlySpan<char> text)
    {
        var reader = new SvgNumbers(text);
        var numbers = new List<double>();
        while (reader.TryNext(out var number))
            numbers.Add(number);
        return reader.IsAtEnd ? [.. numbers] : [];
    }

    private static Transform? Read(string name, double[] n) => (name, n.Length) switch
    {
        ("translate", 1) => new Transform(1, 0, 0, 1, n[0], 0),
        ("translate", 2) => new Transform(1, 0, 0, 1, n[0], n[1]),
        ("scale", 1) => new Transform(n[0], 0, 0, n[0], 0, 0),
        ("scale", 2) => new Transform(n[0], 0, 0, n[1], 0, 0),
        ("rotate", 1) => Rotation(n[0]),
        ("rotate", 3) => new Transform(1, 0, 0, 1, n[1], n[2]).Multiply(Rotation(n[0])).Multiply(new Transform(1, 0, 0, 1, -n[1], -n[2])),
        ("skewX", 1) => new Transform(1, 0, Math.Tan(Radians(n[0])), 1, 0, 0),
        ("skewY", 1) => new Transform(1, Math.Tan(Radians(n[0])), 0, 1, 0, 0),
        ("matrix", 6) => new Transform(n[0], n[1], n[2], n[3], n[4], n[5]),
        _ => null,
    };

    private static Transform Rotation(double degrees)
    {
        var (sine, cosine) = Math.SinCos(Radians(degrees));
        return new Transform(cosine, sine, -sine, cosine, 0, 0);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

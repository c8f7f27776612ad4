using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>An EU emblem as it was painted: a field with twelve shapes in the colour of its stars.</summary>
/// <param name="Field">The field.</param>
/// <param name="Stars">What lies on it in the colour of the stars.</param>
internal sealed record Emblem(PaintedShape Field, IReadOnlyList<PaintedShape> Stars)
{
    private const int StarCount = 12;

    // Of the height of the emblem: what coordinates rounded to thousandths of a unit can be off, and a little.
    private const double Tolerance = 0.004;

    /// <summary>Inner and outer radius of a star with five points (its edges lie on lines between points that are not neighbours).</summary>
    private static readonly double InnerRadius = (3 - Math.Sqrt(5)) / 2;

    private const int CornerCount = 10;

    // Sines and cosines of the hours and of the corners of a star.
    private static readonly (double Sine, double Cosine)[] Hours = Directions(StarCount);
    private static readonly (double Sine, double Cosine)[] Corners = Directions(CornerCount);

    /// <summary>The first emblem of a page; null if there is none in these colours.</summary>
    public static Emblem? Find(PaintedPage page, VisibilityRule rule)
    {
        foreach (var field in page.Shapes)
        {
            if (field.Fill == rule.EmblemColor && field.Bounds is { Width: > 0, Height: > 0 } box && StarsOn(box, page, rule) is { Count: StarCount } stars)
                return new Emblem(field, stars);
        }

        return null;
    }

    /// <summary>Where the field lies.</summary>
    public Rectangle Box { get; } = Field.Bounds;

    /// <summary>The first hour at which no star of the right size stands upright in its place; null if all do.</summary>
    /// <remarks>
    /// Regulation (EU) 2021/1060, Annex IX, 1.9: the stars stand like the hours on the face of a clock, on a circle whose radius is a third of
    /// the height; the points of each lie on a circle with a radius of an eighteenth of the height, one of them straight up.
    /// </remarks>
    public int? FindMisplacedStar()
    {
        for (var hour = 1; hour <= StarCount; hour++)
        {
            if (!HasStar(hour))
                return hour;
        }

        return null;
    }

    /// <summary>The ten corners of the star at an hour, clockwise from its point that stands up.</summary>
    public (double X, double Y)[] Vertices(int hour)
    {
        var (box, height) = (Box, Box.Height);
        var (sine, cosine) = Hours[hour % StarCount];
        var (x, y) = (box.X + (box.Width / 2) + (sine * height / 3), box.Y + (height / 2) - (cosine * height / 3));
        var vertices = new (double X, double Y)[CornerCount];
        for (var index = 0; index < vertices.Length; index++)
        {
            var radius = height / 18 * (index % 2 == 0 ? 1 : InnerRadius);
            var (across, up) = Corners[index];
            vertices[index] = (x + (across * radius), y - (up * radius));
        }

        return vertices;
    }

    private static (double Sine, double Cosine)[] Directions(int count)
    {
        var directions = new (double Sine, double Cosine)[count];
        for (var index = 0; index < count; index++)
            directions[index] = Math.SinCos(Math.Tau * index / count);
        return directions;
    }

    private bool HasStar(int hour)
    {
        // Drawings that people make go round like the clock, mostly from twelve: so the first star is mostly the one.
        var vertices = Vertices(hour);
        for (var step = 0; step < Stars.Count; step++)
        {
            if (Covers(Stars[(hour + step) % Stars.Count], vertices))
                return true;
        }

        return false;
    }

    private bool Covers(PaintedShape star, (double X, double Y)[] vertices)
    {
        if (star.PointCount < vertices.Length)
            return false;
        foreach (var vertex in vertices)
        {
            if (!star.HasPoint(vertex, Box.Height * Tolerance))
                return false;
        }

        return true;
    }

    private static List<PaintedShape> StarsOn(Rectangle field, PaintedPage page, VisibilityRule rule)
    {
        List<PaintedShape> stars = [];
        foreach (var shape in page.Shapes)
        {
            if (shape.Fill == rule.StarColor && IsOn(field, shape.Bounds))
                stars.Add(shape);
        }

        return stars;
    }

    private static bool IsOn(Rectangle field, Rectangle star) =>
        star.X >= field.X && star.Y >= field.Y && star.X + star.Width <= field.X + field.Width && star.Y + star.Height <= field.Y + field.Height;
}

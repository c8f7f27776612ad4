namespace EsfReports.Documents;

/// <summary>A computed length: a part in points and a part of whatever a percentage refers to; <c>calc()</c> ends here too.</summary>
/// <remarks>All font-relative and absolute units are worked out already (CSS Values 4, 6). "auto" is a null <see cref="Length"/>.</remarks>
/// <param name="Points">1/72 inch.</param>
/// <param name="Fraction">0.5 for 50 %.</param>
public readonly record struct Length(double Points, double Fraction = 0)
{
    /// <summary>
    /// No length is larger, and none is smaller than minus this: 35 metres, more than a hundred pages. CSS Values 4, 5.1 leaves the limit to
    /// us; with one, sums and products of lengths are always numbers, and a slip of the pen does not fill thousands of pages.
    /// </summary>
    public const double Most = 100_000;

    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>True if a percentage is part of it.</summary>
    public bool IsRelative => Fraction != 0;

    /// <summary>The used length in points, where 100 % is <paramref name="percentageBase"/>.</summary>
    public double Resolve(double percentageBase) => Fraction == 0 ? Points : Within(Points + (Fraction * percentageBase));

    /// <summary>A number within the limits of lengths; what is no number, such as infinity less infinity, is 0 (CSS Values 4, 10.9.1).</summary>
    public static double Within(double points) => double.IsNaN(points) ? 0 : Math.Clamp(points, -Most, Most);
}

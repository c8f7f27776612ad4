namespace EsfReports.Documents;

/// <summary>A computed length: a part in points and a part of whatever a percentage refers to; <c>calc()</c> ends here too.</summary>
/// <remarks>All font-relative and absolute units are worked out already (CSS Values 4, 6). "auto" is a null <see cref="Length"/>.</remarks>
/// <param name="Points">1/72 inch.</param>
/// <param name="Fraction">0.5 for 50 %.</param>
public readonly record struct Length(double Points, double Fraction = 0)
{
    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>True if a percentage is part of it.</summary>
    public bool IsRelative => Fraction != 0;

    /// <summary>The used length in points, where 100 % is <paramref name="percentageBase"/>.</summary>
    public double Resolve(double percentageBase) => Fraction == 0 ? Points : Points + (Fraction * percentageBase);
}

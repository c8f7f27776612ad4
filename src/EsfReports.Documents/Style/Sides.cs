namespace EsfReports.Documents;

/// <summary>A value for each side of a box.</summary>
public readonly record struct Sides<T>(T Top, T Right, T Bottom, T Left);

/// <summary>Makes <see cref="Sides{T}"/>.</summary>
public static class Sides
{
    /// <summary>The same value on all sides.</summary>
    public static Sides<T> All<T>(T value) => new(value, value, value, value);
}

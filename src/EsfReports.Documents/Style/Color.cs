namespace EsfReports.Documents;

/// <summary>An sRGB colour; <paramref name="Alpha"/> runs from 0 (nothing seen) to 255.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    /// <summary>#000000.</summary>
    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>Nothing is painted.</summary>
    public static Color Transparent { get; } = new(0, 0, 0, 0);

    /// <summary>True if painting with it changes nothing.</summary>
    public bool IsTransparent => Alpha == 0;
}

namespace EsfReports.Layout.Inline;

/// <summary>Spaces of a fixed width (Unicode 14, 6.2): a font that lacks them can set them all the same.</summary>
internal static class FixedSpaces
{
    /// <summary>Width in em; null if the code point is no such space.</summary>
    public static double? FindWidth(int codePoint) => codePoint switch
    {
        0x2000 or 0x2002 => 1 / 2.0,
        0x2001 or 0x2003 => 1,
        0x2004 => 1 / 3.0,
        0x2005 or 0x205F => 1 / 4.0,
        0x2006 => 1 / 6.0,
        // The figure space is as wide as a figure, which is half an em in nearly all fonts.
        0x2007 => 1 / 2.0,
        0x2008 => 1 / 4.0,
        0x2009 or 0x202F => 1 / 5.0,
        0x200A => 1 / 10.0,
        _ => null,
    };
}

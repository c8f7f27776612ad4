namespace EsfReports.Fonts.Subsetting;

/// <summary>How a glyph made of others is written (OpenType, "glyf", composite glyph description).</summary>
internal static class CompositeGlyph
{
    /// <summary>Number of contours and the four bounds, before every outline.</summary>
    public const int HeaderLength = 10;

    public const ushort MoreComponents = 0x20;
    public const ushort HasInstructions = 0x100;

    private const ushort WordArguments = 1;
    private const ushort HasScale = 8;
    private const ushort HasTwoScales = 0x40;
    private const ushort HasMatrix = 0x80;

    /// <summary>Bytes of one component: flags, glyph, arguments, transformation.</summary>
    public static int LengthOf(ushort flags)
    {
        var length = 4 + ((flags & WordArguments) != 0 ? 4 : 2);
        if ((flags & HasScale) != 0)
            return length + 2;
        if ((flags & HasTwoScales) != 0)
            return length + 4;
        return (flags & HasMatrix) != 0 ? length + 8 : length;
    }
}

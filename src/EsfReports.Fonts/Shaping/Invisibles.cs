namespace EsfReports.Fonts.Shaping;

/// <summary>Characters that show nothing whatever the font says (Unicode, Default_Ignorable_Code_Point).</summary>
internal static class Invisibles
{
    public const char SoftHyphen = '\u00AD';

    public static bool Contains(int codePoint) => codePoint switch
    {
        SoftHyphen or 0x034F or 0x061C or 0x180E or 0xFEFF => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };
}

namespace EsfReports.Fonts.Tables;

/// <summary>Puts the lengths of a font together from <c>head</c>, <c>hhea</c>, <c>OS/2</c> and <c>post</c>.</summary>
internal static class MetricsReader
{
    private const int UseTypographicMetrics = 1 << 7;

    public static FontMetrics Read(TableDirectory tables)
    {
        var head = tables.Required("head");
        var os2 = tables.View("OS/2");
        var post = tables.View("post");
        var (ascent, descent, lineGap) = Vertical(tables.Required("hhea"), os2);
        var unitsPerEm = head.UInt16(18);
        if (unitsPerEm is < 16 or > 16384)
            throw head.Broken($"says that the em has {unitsPerEm} units; 16 to 16384 are allowed");

        // The tables give the tops of both lines.
        var underline = post.Length >= 12 && post.Int16(10) > 0 ? post.Int16(10) : unitsPerEm / 20;
        var strikeout = HasBasics(os2) && os2.Int16(26) > 0 ? os2.Int16(26) : unitsPerEm / 20;
        return new FontMetrics
        {
            UnitsPerEm = unitsPerEm,
            Ascent = ascent,
            Descent = descent,
            LineGap = lineGap,
            CapHeight = HasHeights(os2) ? os2.Int16(88) : ascent * 7 / 10,
            XHeight = HasHeights(os2) ? os2.Int16(86) : unitsPerEm / 2,
            UnderlinePosition = (post.Length >= 12 ? post.Int16(8) : -unitsPerEm / 10) - (underline / 2),
            UnderlineThickness = underline,
            StrikeoutPosition = (HasBasics(os2) ? os2.Int16(28) : unitsPerEm / 4) - (strikeout / 2),
            StrikeoutThickness = strikeout,
            ItalicAngle = post.Length >= 8 ? post.Fixed(4) : 0,
            BoundsLeft = head.Int16(36),
            BoundsBottom = head.Int16(38),
            BoundsRight = head.Int16(40),
            BoundsTop = head.Int16(42),
            IsFixedPitch = post.Length >= 16 && post.UInt32(12) != 0,
        };
    }

    private static (int Ascent, int Descent, int LineGap) Vertical(TableView hhea, TableView os2)
    {
        if (HasBasics(os2) && (os2.UInt16(62) & UseTypographicMetrics) != 0)
            return (os2.Int16(68), os2.Int16(70), os2.Int16(72));

        var (ascent, descent) = (hhea.Int16(4), hhea.Int16(6));
        if (ascent == 0 && descent == 0 && HasBasics(os2))
            return (os2.UInt16(74), -os2.UInt16(76), 0);
        return (ascent, descent, hhea.Int16(8));
    }

    private static bool HasBasics(TableView os2) => os2.Length >= 78;

    private static bool HasHeights(TableView os2) => os2.Length >= 90 && os2.UInt16(0) >= 2;
}

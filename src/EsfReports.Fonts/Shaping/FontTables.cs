using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>What shaping needs of a font.</summary>
internal sealed record FontTables(
    int GlyphCount,
    CharacterMap Characters,
    ushort[] Advances,
    GlyphClasses Classes,
    LayoutTable Substitutions,
    LayoutTable Positionings,
    KernTable? Kern)
{
    public static FontTables Read(TableDirectory tables)
    {
        var budget = new LayoutBudget();
        var glyphCount = tables.Required("maxp").UInt16(4);
        if (glyphCount == 0)
            throw new FontFormatException("maxp", "says that there are no glyphs");

        var positionings = LayoutTable.Read(tables.Memory("GPOS"), "GPOS", budget);
        return new FontTables(
            glyphCount,
            CharacterMap.Read(tables.Required("cmap"), glyphCount),
            ReadAdvances(tables, glyphCount),
            GlyphClasses.Read(tables.View("GDEF"), budget),
            LayoutTable.Read(tables.Memory("GSUB"), "GSUB", budget),
            positionings,
            positionings.HasFeature("kern") ? null : KernTable.Read(tables.View("kern"), budget));
    }

    private static ushort[] ReadAdvances(TableDirectory tables, int glyphCount)
    {
        var metrics = tables.Required("hmtx");
        int count = tables.Required("hhea").UInt16(34);
        if (count == 0)
            throw new FontFormatException("hhea", "says that there are no advance widths");

        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
            advances[glyph] = glyph < count ? metrics.UInt16(4 * glyph) : advances[count - 1];
        return advances;
    }
}

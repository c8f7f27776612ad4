namespace EsfReports.Fonts.Subsetting;

/// <summary>Checks that every glyph's outline lies within the font, so that a subset can be made without surprises.</summary>
internal static class Outlines
{
    public static void Check(OpenTypeFont font)
    {
        if (font.IsCff)
            CompactFont.Read(font.Directory.Memory(CompactFont.Table)).Check(font.GlyphCount);
        else
            GlyphTable.Read(font.Directory, font.GlyphCount).Check();
    }
}

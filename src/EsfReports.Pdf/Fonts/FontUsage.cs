using EsfReports.Fonts;
using EsfReports.Layout;

namespace EsfReports.Pdf.Fonts;

/// <summary>The glyphs of one font that a document shows.</summary>
internal sealed class FontUsage(OpenTypeFont font)
{
    private readonly bool[] _seen = new bool[font.GlyphCount];

    public OpenTypeFont Font => font;

    /// <summary>The glyphs, each with the first text that it stands for.</summary>
    public GlyphTexts Texts { get; } = new();

    /// <summary>Takes in the glyphs of a run; those that the font does not have are left out.</summary>
    public void Add(GlyphRun run)
    {
        var seen = _seen.AsSpan();
        foreach (ref readonly var part in run.Parts.AsSpan())
        {
            foreach (ref readonly var glyph in part.Glyphs.AsSpan())
            {
                if (glyph.Glyph < seen.Length && !seen[glyph.Glyph])
                    Add(glyph.Glyph, ReadableText.Of(run.Text.AsSpan(part.TextIndex + glyph.TextIndex, glyph.TextLength)));
            }
        }
    }

    /// <summary>A glyph that stands for no text of its own is still to be looked at when it stands for some.</summary>
    private void Add(ushort glyph, string text)
    {
        _seen[glyph] = text.Length > 0;
        if (text.Length > 0)
            Texts.Set(glyph, text);
        else if (Texts.Find(glyph) is null)
            Texts.Set(glyph, " ");
    }
}

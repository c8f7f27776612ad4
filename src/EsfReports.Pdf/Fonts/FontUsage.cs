using EsfReports.Fonts;
using EsfReports.Layout;

namespace EsfReports.Pdf.Fonts;

/// <summary>The glyphs of one font that a document shows.</summary>
internal sealed class FontUsage(OpenTypeFont font)
{
    private readonly bool[] _seen = new bool[font.GlyphCount];
    private readonly List<GlyphRun> _runs = [];
    private ushort[] _glyphs = new ushort[128];
    private int _count;

    public OpenTypeFont Font => font;

    /// <summary>Each glyph once, in the order of first use; none that the font does not have.</summary>
    public ReadOnlySpan<ushort> Glyphs => _glyphs.AsSpan(0, _count);

    /// <summary>Takes in the glyphs of a run.</summary>
    public void Add(GlyphRun run)
    {
        _runs.Add(run);
        var seen = _seen.AsSpan();
        foreach (ref readonly var part in run.Parts.AsSpan())
        {
            foreach (ref readonly var glyph in part.Glyphs.AsSpan())
            {
                if (glyph.Glyph < seen.Length && !seen[glyph.Glyph])
                    Add(glyph.Glyph);
            }
        }
    }

    /// <summary>The glyphs, each with the first text that it stands for. Looked for when it is asked for: most glyphs stand for their characters.</summary>
    public GlyphTexts ReadTexts()
    {
        var texts = new GlyphTexts();
        var isRead = new bool[_seen.Length];
        foreach (var run in _runs)
        {
            foreach (ref readonly var part in run.Parts.AsSpan())
            {
                foreach (ref readonly var glyph in part.Glyphs.AsSpan())
                {
                    if (glyph.Glyph < isRead.Length && !isRead[glyph.Glyph])
                        isRead[glyph.Glyph] = Read(glyph.Glyph, run.Text.AsSpan(part.TextIndex + glyph.TextIndex, glyph.TextLength), texts);
                }
            }
        }

        return texts;
    }

    private void Add(ushort glyph)
    {
        if (_count == _glyphs.Length)
            Array.Resize(ref _glyphs, 2 * _count);
        _glyphs[_count++] = glyph;
        _seen[glyph] = true;
    }

    /// <summary>Whether the glyph stands for text of its own; if not, it is still to be looked at when it stands for some.</summary>
    private static bool Read(ushort glyph, ReadOnlySpan<char> own, GlyphTexts texts)
    {
        var text = ReadableText.Of(own);
        if (text.Length > 0)
            texts.Set(glyph, text);
        else if (texts.Find(glyph) is null)
            texts.Set(glyph, " ");
        return text.Length > 0;
    }
}

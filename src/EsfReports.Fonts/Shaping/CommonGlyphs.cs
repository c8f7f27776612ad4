using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>
/// The glyphs of Latin letters, figures and punctuation. Most contextual rules of a font are about others, such as accents that are
/// characters of their own; a run of common glyphs need not try them.
/// </summary>
internal sealed class CommonGlyphs
{
    /// <summary>In masks: the glyph is not a common one.</summary>
    public const ulong RareBit = 1UL << 63;

    private const int FirstPunctuation = 0x2010;
    private const int LastPunctuation = 0x203A;

    private readonly bool[] _isCommon;

    public CommonGlyphs(FontTables font)
    {
        _isCommon = new bool[font.GlyphCount];
        for (var code = (int)' '; code < CharacterMap.DirectCount; code++)
            _isCommon[font.Characters.GlyphOf(code)] = true;
        for (var code = FirstPunctuation; code <= LastPunctuation; code++)
            _isCommon[font.Characters.GlyphOf(code)] = true;
    }

    /// <summary>Masks of all glyphs, with the bit of those that are not common.</summary>
    public ulong[] NewMasks() => Array.ConvertAll(_isCommon, isCommon => isCommon ? 0 : RareBit);

    public bool Contains(ushort glyph) => glyph < _isCommon.Length && _isCommon[glyph];
}

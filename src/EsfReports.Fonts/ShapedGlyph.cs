namespace EsfReports.Fonts;

/// <summary>A glyph in a shaped run; lengths in font units.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Advance">To the next glyph, kerning included.</param>
/// <param name="OffsetX">Moves this glyph only, as for a mark.</param>
/// <param name="OffsetY">Upwards.</param>
/// <param name="TextIndex">First UTF-16 unit that it stands for.</param>
/// <param name="TextLength">How many units it stands for; 0 for the second glyph of one character.</param>
public readonly record struct ShapedGlyph(ushort Glyph, int Advance, int OffsetX, int OffsetY, int TextIndex, int TextLength);

namespace EsfReports.Layout;

/// <summary>A glyph with its advance; lengths in points.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Advance">To the next glyph: kerning, letter and word spacing and justification included.</param>
/// <param name="OffsetX">Moves this glyph only.</param>
/// <param name="OffsetY">Upwards.</param>
/// <param name="TextIndex">First unit of the run's text that it stands for.</param>
/// <param name="TextLength">How many units; 0 if a glyph before it stands for them.</param>
public readonly record struct PlacedGlyph(
    ushort Glyph, double Advance, double OffsetX, double OffsetY, int TextIndex, int TextLength);

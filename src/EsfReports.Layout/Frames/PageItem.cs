using System.Collections.Immutable;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout;

/// <summary>Something painted on a page.</summary>
/// <param name="Tag">What it belongs to.</param>
public abstract record PageItem(ContentTag Tag);

/// <summary>Glyphs on a baseline.</summary>
/// <param name="X">Start of the baseline.</param>
/// <param name="Y">The baseline, from the top of the page.</param>
/// <param name="Run">The glyphs.</param>
/// <param name="Color">Their colour.</param>
public sealed record TextItem(double X, double Y, GlyphRun Run, Color Color, ContentTag Tag) : PageItem(Tag);

/// <summary>A filled and/or stroked path.</summary>
/// <param name="Path">In page coordinates, or in those of the group around it.</param>
/// <param name="Fill">Null for none.</param>
/// <param name="FillsEvenOdd">The fill rule.</param>
/// <param name="Stroke">Null for none.</param>
public sealed record PathItem(PathData Path, SvgPaint? Fill, bool FillsEvenOdd, SvgStroke? Stroke, ContentTag Tag) : PageItem(Tag);

/// <summary>A bitmap that fills a rectangle.</summary>
public sealed record ImageItem(Rectangle Bounds, BitmapImage Bitmap, ContentTag Tag) : PageItem(Tag);

/// <summary>Items that are moved, clipped or faded together.</summary>
/// <param name="Items">The items, in the group's coordinates; their own tags count.</param>
/// <param name="Transform">From the group's coordinates to those around it.</param>
/// <param name="Clip">In the group's coordinates; null for none.</param>
/// <param name="Opacity">0 to 1.</param>
public sealed record GroupItem(ImmutableArray<PageItem> Items, Transform Transform, PathData? Clip, double Opacity, ContentTag Tag) : PageItem(Tag);

/// <summary>Shaped text in one font and size.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">In points.</param>
/// <param name="Glyphs">In visual order, which is also the order of the text.</param>
/// <param name="Text">The text that the glyphs stand for; indices of the glyphs refer to it.</param>
/// <param name="ActualText">What to read instead of the glyphs' own text, such as U+00AD for a hyphen at a line's end; null if the glyphs map back.</param>
public sealed record GlyphRun(
    OpenTypeFont Font, double Size, ImmutableArray<PlacedGlyph> Glyphs, string Text, string? ActualText = null)
{
    /// <summary>Sum of the advances, in points.</summary>
    public double Width
    {
        get
        {
            var width = 0.0;
            foreach (var glyph in Glyphs)
                width += glyph.Advance;
            return width;
        }
    }
}

/// <summary>A glyph with its advance; lengths in points.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Advance">To the next glyph: kerning, letter and word spacing and justification included.</param>
/// <param name="OffsetX">Moves this glyph only.</param>
/// <param name="OffsetY">Upwards.</param>
/// <param name="TextIndex">First unit of the run's text that it stands for.</param>
/// <param name="TextLength">How many units; 0 if a glyph before it stands for them.</param>
public readonly record struct PlacedGlyph(
    ushort Glyph, double Advance, double OffsetX, double OffsetY, int TextIndex, int TextLength);

using System.Collections.Immutable;
using EsfReports.Documents;

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

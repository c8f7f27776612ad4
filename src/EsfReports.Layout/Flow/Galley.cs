using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>
/// Content laid out to one width in one long strip, as printers' galleys were before they were cut into pages. Everything that
/// needs the width is done; where regions end is decided later, by <see cref="RegionFiller"/>.
/// </summary>
/// <param name="Items">Content, spaces and possible breaks, from top to bottom.</param>
/// <param name="Height">If nothing is cut.</param>
internal sealed record Galley(ImmutableArray<GalleyItem> Items, double Height)
{
    /// <summary>Nothing.</summary>
    public static Galley Empty { get; } = new([], 0);

    /// <summary>Name of the page that the first content asks for; null is auto.</summary>
    public string? FirstPageName { get; init; }

    /// <summary>Whether a page must end somewhere in it.</summary>
    public bool HasForcedBreak
    {
        get
        {
            foreach (var item in Items)
            {
                if (item.Kind == GalleyItemKind.Break && ((BreakItem)item).IsForcedIn(RegionKind.Page))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Of the first strip that has a baseline, from the top; null if none has.</summary>
    public double? FirstBaseline
    {
        get
        {
            var y = 0.0;
            foreach (var item in Items)
            {
                if (item.Kind == GalleyItemKind.Strip && ((Strip)item).Baseline is { } baseline)
                    return y + baseline;
                y += item.Advance;
            }

            return null;
        }
    }
}

/// <summary>A place in a galley where a region begins.</summary>
/// <param name="Index">Of the first item.</param>
/// <param name="Rest">What is left of that item if it is a strip that was cut; else null.</param>
/// <param name="Open">Boxes and repeated heads that are open here; null if none.</param>
/// <param name="DropsMargins">Whether spaces at the top vanish: true after an unforced break.</param>
internal readonly record struct GalleyCursor(int Index, Strip? Rest, OpenStack? Open, bool DropsMargins);

/// <summary>What is open at a place of a galley, innermost first. An immutable list, so that a candidate break keeps its own.</summary>
/// <param name="Item">An <see cref="OpenItem"/> or a <see cref="RepeatItem"/>.</param>
/// <param name="Outer">The rest; null if there is no more.</param>
internal sealed record OpenStack(GalleyItem Item, OpenStack? Outer);

/// <summary>The part of a galley that one region holds.</summary>
/// <param name="Galley">Of which it is a part.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Index after its last whole item.</param>
/// <param name="Head">First part of the strip at <paramref name="End"/> if that one is cut here; else null.</param>
/// <param name="Height">That it takes up, repeated heads and feet included.</param>
/// <param name="Next">Where the next region begins; null if all is placed.</param>
/// <param name="Region">Space that it was made for.</param>
internal sealed record GalleySlice(
    Galley Galley, GalleyCursor Start, int End, Strip? Head, double Height, GalleyCursor? Next, Region Region)
{
    /// <summary>The forced break that ends it; null if it ends for want of space or of content.</summary>
    public BreakItem? Forced { get; init; }

    /// <summary>A strip that is taller than the space there is; null if all fits.</summary>
    public Strip? Overflow { get; init; }

    /// <summary>Whether anything was placed.</summary>
    public bool HasContent { get; init; }

    /// <summary>Least height of a region that holds the same; not a number if the height decides where a strip is cut.</summary>
    public double SameFrom { get; init; } = double.NaN;

    /// <summary>Height from which on a region holds more.</summary>
    public double SameBelow { get; init; } = double.NaN;

    /// <summary>Whether a region of another height and of the same kind, both without a full height, certainly holds the same.</summary>
    public bool IsSameAt(double height) => SameFrom <= height + Region.Tolerance && SameBelow > height + Region.Tolerance;

    /// <summary>A whole galley, in as much space as it needs.</summary>
    public static GalleySlice Whole(Galley galley) =>
        new(galley, default, galley.Items.Length, null, galley.Height, null, Region.Endless) { HasContent = true };
}

/// <summary>Kinds of regions, which decide which breaks are forced.</summary>
internal enum RegionKind
{
    Page,
    Column,

    /// <summary>A part of a row: nothing forces a break.</summary>
    Cell,
}

/// <summary>Space to fill.</summary>
/// <param name="Available">Height that is left.</param>
/// <param name="Full">Height of an empty region: whether it is worth while to move on.</param>
/// <param name="Kind">What kind of region.</param>
internal readonly record struct Region(double Available, double Full, RegionKind Kind)
{
    /// <summary>Lengths are sums of many parts; what is less than this is rounding.</summary>
    public const double Tolerance = 0.01;

    /// <summary>A region without an end.</summary>
    public static Region Endless { get; } = new(double.PositiveInfinity, double.PositiveInfinity, RegionKind.Cell);
}

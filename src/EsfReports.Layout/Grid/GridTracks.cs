using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Decides how wide the columns of a grid are (CSS Grid 1, 11).</summary>
internal static class GridTracks
{
    /// <summary>The widths.</summary>
    /// <param name="tracks">What each column asks for.</param>
    /// <param name="items">Items in place.</param>
    /// <param name="available">Width of the grid without its gaps.</param>
    /// <param name="gap">Between two columns.</param>
    /// <param name="sizes">Measures items.</param>
    public static double[] Resolve(
        ImmutableArray<TrackSize> tracks, GridItem[] items, double available, double gap, IntrinsicSizes sizes)
    {
        var (bases, limits) = Initial(tracks, available);
        var isShared = new bool[tracks.Length];
        for (var index = 0; index < tracks.Length; index++)
            isShared[index] = IsFlexible(tracks[index]);
        if (FlexOnly(tracks, bases, isShared, items, available, sizes))
            return bases;

        foreach (var item in items)
        {
            if (item.ColumnSpan == 1)
                Grow(tracks[item.Column], ref bases[item.Column], ref limits[item.Column], sizes.Outer(item.Box));
        }

        foreach (var item in Spanning(items))
            GrowSpan(tracks, bases, limits, item, sizes.Outer(item.Box), gap);

        Maximize(bases, limits, available);
        if (isShared.AsSpan().Contains(true))
            Flex(tracks, bases, isShared, available);
        else
            StretchAuto(tracks, bases, available);
        return bases;
    }

    /// <summary>The items over several columns; those over fewer come first.</summary>
    private static List<GridItem> Spanning(GridItem[] items)
    {
        var spanning = new List<GridItem>();
        foreach (var item in items)
        {
            if (item.ColumnSpan == 1)
                continue;
            var place = spanning.Count;
            while (place > 0 && spanning[place - 1].ColumnSpan > item.ColumnSpan)
                place--;
            spanning.Insert(place, item);
        }

        return spanning;
    }

    /// <summary>
    /// Shares the width where all columns are flexible and each is wide enough for the widest that its items become: then their narrowest
    /// widths, which take long to find, say nothing.
    /// </summary>
    /// <returns>Whether that is so.</returns>
    private static bool FlexOnly(
        ImmutableArray<TrackSize> tracks, double[] bases, bool[] isShared, GridItem[] items, double available, IntrinsicSizes sizes)
    {
        for (var index = 0; index < tracks.Length; index++)
        {
            if (!isShared[index] || tracks[index].Min is not null)
                return false;
        }

        var fraction = Fraction(tracks, bases, isShared, available);
        foreach (var item in items)
        {
            if (item.ColumnSpan == 1 && sizes.Outer(item.Box, maxOnly: true).Max > fraction * tracks[item.Column].Factor)
                return false;
        }

        Share(tracks, bases, isShared, fraction);
        return true;
    }

    /// <summary>What several columns take together.</summary>
    public static double Sum(double[] widths)
    {
        var sum = 0.0;
        foreach (var width in widths)
            sum += width;
        return sum;
    }

    private static bool IsFlexible(TrackSize track) => track.Kind == TrackSizeKind.Fraction;

    private static (double[] Bases, double[] Limits) Initial(ImmutableArray<TrackSize> tracks, double available)
    {
        var bases = new double[tracks.Length];
        var limits = new double[tracks.Length];
        for (var index = 0; index < tracks.Length; index++)
        {
            var track = tracks[index];
            var length = track.Value.Resolve(available);
            bases[index] = Math.Max(0, track.Min?.Resolve(available) ?? (track.Kind == TrackSizeKind.Length ? length : 0));
            limits[index] = Math.Max(bases[index], track.Kind == TrackSizeKind.Length ? length : 0);
        }

        return (bases, limits);
    }

    private static void Grow(TrackSize track, ref double size, ref double limit, IntrinsicWidths widths)
    {
        if (track.Kind == TrackSizeKind.Length)
            return;

        // minmax(0, 1fr) does not ask the content.
        if (track.Min is null)
            size = Math.Max(size, track.Kind == TrackSizeKind.MaxContent ? widths.Max : widths.Min);
        var wanted = track.Kind == TrackSizeKind.MinContent ? widths.Min : widths.Max;
        limit = Math.Max(limit, Math.Max(size, IsFlexible(track) ? size : wanted));
    }

    /// <summary>What an item over several columns needs beyond what they have goes in equal parts to those that follow their content.</summary>
    private static void GrowSpan(ImmutableArray<TrackSize> tracks, double[] bases, double[] limits, GridItem item, IntrinsicWidths widths, double gap)
    {
        var span = Enumerable.Range(item.Column, item.ColumnSpan).ToList();
        var open = span.Where(index => tracks[index].Kind != TrackSizeKind.Length && tracks[index].Min is null).ToList();
        if (open.Count == 0 || span.Any(index => IsFlexible(tracks[index])))
            return;

        var gaps = gap * (item.ColumnSpan - 1);
        var moreMin = Math.Max(0, widths.Min - gaps - span.Sum(index => bases[index])) / open.Count;
        var moreMax = Math.Max(0, widths.Max - gaps - span.Sum(index => Math.Max(bases[index], limits[index]))) / open.Count;
        foreach (var index in open)
        {
            bases[index] += moreMin;
            limits[index] = Math.Max(bases[index], limits[index] + moreMax);
        }
    }

    /// <summary>Columns grow in equal parts up to what they want (11.6).</summary>
    private static void Maximize(double[] bases, double[] limits, double available)
    {
        for (var free = available - Sum(bases); free > Region.Tolerance; free = available - Sum(bases))
        {
            if (EqualPart(bases, limits, free) is not { } part)
                return;
            for (var index = 0; index < bases.Length; index++)
            {
                if (bases[index] < limits[index])
                    bases[index] = part >= limits[index] - bases[index] ? limits[index] : bases[index] + part;
            }
        }
    }

    /// <summary>By how much all columns that want more can grow at once; null if none does.</summary>
    private static double? EqualPart(double[] bases, double[] limits, double free)
    {
        var open = 0;
        var least = double.PositiveInfinity;
        for (var index = 0; index < bases.Length; index++)
        {
            if (bases[index] >= limits[index])
                continue;
            open++;
            least = Math.Min(least, limits[index] - bases[index]);
        }

        return open == 0 ? null : Math.Min(free / open, least);
    }

    /// <summary>Shares what is left by <c>fr</c>; a column whose content needs more than its share leaves the sharing (11.7).</summary>
    private static void Flex(ImmutableArray<TrackSize> tracks, double[] bases, bool[] isShared, double available)
    {
        // Each round ends the sharing or takes a column out of it.
        while (isShared.AsSpan().Contains(true))
        {
            var fraction = Fraction(tracks, bases, isShared, available);
            if (!LeaveTooSmall(tracks, bases, isShared, fraction))
            {
                Share(tracks, bases, isShared, fraction);
                return;
            }
        }
    }

    /// <summary>What one <c>fr</c> is.</summary>
    private static double Fraction(ImmutableArray<TrackSize> tracks, double[] bases, bool[] isShared, double available)
    {
        double taken = 0, factors = 0;
        for (var index = 0; index < bases.Length; index++)
        {
            if (isShared[index])
                factors += tracks[index].Factor;
            else
                taken += bases[index];
        }

        return Math.Max(0, available - taken) / Math.Max(1, factors);
    }

    /// <summary>Takes the columns out of the sharing that need more than their share; false if there is none.</summary>
    private static bool LeaveTooSmall(ImmutableArray<TrackSize> tracks, double[] bases, bool[] isShared, double fraction)
    {
        var leaves = false;
        for (var index = 0; index < bases.Length; index++)
        {
            if (!isShared[index] || bases[index] <= (fraction * tracks[index].Factor) + Region.Tolerance)
                continue;
            isShared[index] = false;
            leaves = true;
        }

        return leaves;
    }

    private static void Share(ImmutableArray<TrackSize> tracks, double[] bases, bool[] isShared, double fraction)
    {
        for (var index = 0; index < bases.Length; index++)
        {
            if (isShared[index])
                bases[index] = fraction * tracks[index].Factor;
        }
    }

    private static void StretchAuto(ImmutableArray<TrackSize> tracks, double[] bases, double available)
    {
        var free = available - Sum(bases);
        var autos = 0;
        foreach (var track in tracks)
            autos += track.Kind == TrackSizeKind.Auto ? 1 : 0;
        if (free <= 0 || autos == 0)
            return;

        for (var index = 0; index < bases.Length; index++)
        {
            if (tracks[index].Kind == TrackSizeKind.Auto)
                bases[index] += free / autos;
        }
    }
}

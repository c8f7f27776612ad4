using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>Finds the least height at which a galley fits in a number of columns (CSS Multicol 1, 7.1).</summary>
internal static class ColumnBalance
{
    // Half a point more or less is not seen; the columns end up as high as the tallest of them anyway.
    private const double Precision = 0.5;

    /// <summary>The columns at that height.</summary>
    public static ImmutableArray<GalleySlice> Of(Galley galley, GalleyCursor start, int count)
    {
        var total = Math.Max(1, RegionFiller.Fill(galley, start, new Region(double.PositiveInfinity, double.PositiveInfinity, RegionKind.Cell)).Height);
        var low = Math.Max(total / count, TallestStrip(galley, start));
        var high = total;
        var best = Fill(galley, start, count, At(high));
        var tooLow = ImmutableArray<GalleySlice>.Empty;
        while (high - low > Precision)
        {
            // Where lines are far apart, most heights change nothing.
            var middle = low + ((high - low) / 2);
            if (AreSameAt(middle, best))
            {
                high = middle;
                continue;
            }

            if (!tooLow.IsEmpty && AreSameAt(middle, tooLow))
            {
                low = middle;
                continue;
            }

            var columns = Fill(galley, start, count, At(middle));
            if (Fits(columns))
                (high, best) = (middle, columns);
            else
                (low, tooLow) = (middle, columns);
        }

        return best;
    }

    /// <summary>Fills up to a number of columns.</summary>
    public static ImmutableArray<GalleySlice> Fill(Galley galley, GalleyCursor start, int count, Region region)
    {
        var columns = ImmutableArray.CreateBuilder<GalleySlice>(count);
        for (GalleyCursor? cursor = start; cursor is { } from && columns.Count < count; cursor = columns[^1].Next)
            columns.Add(RegionFiller.Fill(galley, from, region));
        return columns.ToImmutable();
    }

    private static Region At(double height) => new(height, double.PositiveInfinity, RegionKind.Column);

    private static bool AreSameAt(double height, ImmutableArray<GalleySlice> columns)
    {
        foreach (var column in columns)
        {
            if (!column.IsSameAt(height))
                return false;
        }

        return true;
    }

    private static bool Fits(ImmutableArray<GalleySlice> columns)
    {
        foreach (var column in columns)
        {
            if (column.Overflow is not null)
                return false;
        }

        return columns[^1].Next is null;
    }

    private static double TallestStrip(Galley galley, GalleyCursor start)
    {
        var tallest = start.Rest?.Height ?? 0;
        for (var index = start.Index + (start.Rest is null ? 0 : 1); index < galley.Items.Length; index++)
        {
            if (galley.Items[index] is Strip strip)
                tallest = Math.Max(tallest, strip.Height);
        }

        return tallest;
    }
}

using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>Finds the least height at which a galley fits in a number of columns (CSS Multicol 1, 7.1).</summary>
/// <remarks>
/// Columns too low say by how much more height the first of them would hold more. Text fits after a step or two of that kind; where the
/// parts are large and many, the space between too low and high enough is halved instead.
/// </remarks>
internal static class ColumnBalance
{
    private const int MaxSteps = 6;

    // Half a point more or less is not seen; the columns end up as high as the tallest of them anyway.
    private const double Precision = 0.5;

    /// <summary>The columns at that height.</summary>
    public static ImmutableArray<GalleySlice> Of(Galley galley, GalleyCursor start, int count)
    {
        var total = Math.Max(1, HeightFrom(galley, start));
        var height = Math.Max(total / count, TallestStrip(galley, start));
        var columns = Fill(galley, start, count, At(height));
        for (var step = 1; step < MaxSteps && !Fits(columns) && HoldsMoreAt(columns) is var more && more < total; step++)
        {
            height = more;
            columns = Fill(galley, start, count, At(height));
        }

        return Fits(columns) ? columns : Halve(galley, start, count, (height, columns), total);
    }

    /// <summary>Fills up to a number of columns.</summary>
    public static ImmutableArray<GalleySlice> Fill(Galley galley, GalleyCursor start, int count, Region region)
    {
        var columns = ImmutableArray.CreateBuilder<GalleySlice>(count);
        for (GalleyCursor? cursor = start; cursor is { } from && columns.Count < count; cursor = columns[^1].Next)
            columns.Add(RegionFiller.Fill(galley, from, region));
        return columns.DrainToImmutable();
    }

    /// <summary>The columns between a height that is too low and one at which all stand in the first column.</summary>
    private static ImmutableArray<GalleySlice> Halve(
        Galley galley, GalleyCursor start, int count, (double Height, ImmutableArray<GalleySlice> Columns) tooLow, double high)
    {
        var best = ImmutableArray<GalleySlice>.Empty;
        while (high - tooLow.Height > Precision)
        {
            // Where lines are far apart, most heights change nothing.
            var middle = tooLow.Height + ((high - tooLow.Height) / 2);
            if (!best.IsEmpty && AreSameAt(middle, best))
            {
                high = middle;
                continue;
            }

            if (AreSameAt(middle, tooLow.Columns))
            {
                tooLow.Height = middle;
                continue;
            }

            var columns = Fill(galley, start, count, At(middle));
            if (Fits(columns))
                (high, best) = (middle, columns);
            else
                tooLow = (middle, columns);
        }

        return best.IsEmpty ? Fill(galley, start, count, At(high)) : best;
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

    /// <summary>The least height at which a column holds more; infinite or not a number if that cannot be told.</summary>
    private static double HoldsMoreAt(ImmutableArray<GalleySlice> columns)
    {
        var height = double.PositiveInfinity;
        foreach (var column in columns)
            height = double.IsNaN(column.SameFrom) ? double.NaN : Math.Min(height, column.SameBelow);
        return height;
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

    // What is known of a whole galley need not be summed up.
    private static double HeightFrom(Galley galley, GalleyCursor start) => start is { Index: 0, Rest: null }
        ? galley.Height
        : RegionFiller.Fill(galley, start, new Region(double.PositiveInfinity, double.PositiveInfinity, RegionKind.Cell)).Height;

    private static double TallestStrip(Galley galley, GalleyCursor start)
    {
        var tallest = start.Rest?.Height ?? 0;
        var items = galley.Items.AsSpan();
        for (var index = start.Index + (start.Rest is null ? 0 : 1); index < items.Length; index++)
        {
            if (items[index].Kind == GalleyItemKind.Strip)
                tallest = Math.Max(tallest, items[index].Advance);
        }

        return tallest;
    }
}

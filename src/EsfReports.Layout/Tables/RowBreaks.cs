using System.Collections.Immutable;

namespace EsfReports.Layout;

/// <summary>Cuts rows that no region can hold whole: between rows if possible, else through all cells of the first row.</summary>
internal static class RowBreaks
{
    /// <summary>Cuts a strip; null if nothing of it fits and nothing must.</summary>
    public static SplitStrip? Split(RowsStrip rows, Region region, bool must)
    {
        var whole = 0;
        while (whole < rows.Bands.Length - 1 && rows.BottomOf(whole) <= region.Available + Region.Tolerance)
            whole++;

        return whole > 0 ? Between(rows, whole, region, must) : Through(rows, region, must);
    }

    /// <summary>The first <paramref name="count"/> rows stay; cells that reach over the cut are cut.</summary>
    private static SplitStrip? Between(RowsStrip rows, int count, Region region, bool must)
    {
        var cut = rows.BottomOf(count - 1);
        var parts = new List<(RowCell? Head, RowCell? Tail)>();
        foreach (var cell in rows.Cells)
        {
            if (cell.LastRow < count)
                parts.Add((cell, null));
            else if (cell.Row >= count)
                parts.Add((null, cell with { Row = cell.Row - count }));
            else if (Cut(cell, cut - rows.TopOf(cell.Row), region, must) is { } halves)
                parts.Add((halves.Head with { RowSpan = count - cell.Row }, halves.Tail with { Row = 0, RowSpan = cell.LastRow - count + 1 }));
            else
                return null;
        }

        var heads = parts.Select(part => part.Head).OfType<RowCell>().ToImmutableArray();
        var tails = parts.Select(part => part.Tail).OfType<RowCell>().ToImmutableArray();
        var head = new RowsStrip(rows.Bands[..count], heads, rows.Spacing, rows.Origin);
        return new SplitStrip(head, new RowsStrip(Grown(rows.Bands[count..], tails, rows.Spacing), tails, rows.Spacing, rows.Origin));
    }

    /// <summary>All cells of the first row are cut at the same height.</summary>
    private static SplitStrip? Through(RowsStrip rows, Region region, bool must)
    {
        var heads = ImmutableArray.CreateBuilder<RowCell>();
        var tails = ImmutableArray.CreateBuilder<RowCell>();
        foreach (var cell in rows.Cells)
        {
            if (cell.Row > 0)
            {
                tails.Add(cell);
                continue;
            }

            if (Cut(cell, region.Available, region, must) is not { } halves)
                return null;
            heads.Add(halves.Head with { RowSpan = 1 });
            tails.Add(halves.Tail);
        }

        var height = heads.Count == 0 ? 0 : heads.Max(cell => cell.NeededHeight);
        var rest = tails.Where(cell => cell is { Row: 0, RowSpan: 1 }).Select(cell => cell.NeededHeight).DefaultIfEmpty(0).Max();
        var isDone = heads.All(cell => cell.Slice.Next is null) && rows.Bands.Length == 1;
        var headBand = rows.Bands[0] with { Height = height };
        if (isDone)
            return new SplitStrip(new RowsStrip([headBand], heads.ToImmutable(), rows.Spacing, rows.Origin), null);

        var tailBand = rows.Bands[0] with { Height = rest, IsFirst = false };
        var tailCells = tails.ToImmutable();
        return new SplitStrip(
            new RowsStrip([headBand], heads.ToImmutable(), rows.Spacing, rows.Origin),
            new RowsStrip(Grown([tailBand, .. rows.Bands[1..]], tailCells, rows.Spacing), tailCells, rows.Spacing, rows.Origin));
    }

    /// <summary>Cuts one cell at a height below the top of its row; null if it has content of which nothing fits.</summary>
    private static (RowCell Head, RowCell Tail)? Cut(RowCell cell, double height, Region region, bool must)
    {
        // Content that is cut fills its part from the top, whatever its vertical alignment.
        var slice = cell.Slice;
        var space = new Region(height - cell.Top - cell.TopInset, region.Full - cell.TopInset, RegionKind.Cell);
        var head = RegionFiller.Fill(slice.Galley, slice.Start, space);
        var fitsNothing = head.Overflow is not null || (!head.HasContent && head.Next is not null);
        if (fitsNothing && !must)
            return null;

        var next = head.Next ?? new GalleyCursor(slice.Galley.Items.Length, null, null, true);
        var tail = RegionFiller.Fill(slice.Galley, next, Region.Endless);
        return (
            cell with { Part = head, IsCut = true, ContentOffset = 0, BoxHeight = null, BottomMargin = 0 },
            cell with { Part = tail, IsContinued = true, Top = 0, ContentOffset = 0, BoxHeight = null, Marks = [] });
    }

    /// <summary>Rows after a cut, the last one grown so that cells that were cut fit.</summary>
    private static ImmutableArray<RowBand> Grown(ImmutableArray<RowBand> bands, ImmutableArray<RowCell> cells, double spacing)
    {
        var grown = bands.ToArray();
        foreach (var cell in cells)
        {
            if (!cell.IsContinued)
                continue;

            var has = Enumerable.Range(cell.Row, cell.RowSpan).Sum(row => grown[row].Height) + (spacing * (cell.RowSpan - 1));
            if (cell.NeededHeight > has)
                grown[cell.LastRow] = grown[cell.LastRow] with { Height = grown[cell.LastRow].Height + cell.NeededHeight - has };
        }

        return [.. grown];
    }
}

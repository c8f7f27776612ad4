using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out grids (CSS Grid 1): columns first, then rows as high as their items; pages break between rows.</summary>
internal sealed class GridFlow(BoxLayout layout)
{
    /// <summary>Narrowest and widest width of the content.</summary>
    public static IntrinsicWidths Intrinsic(ContainerBox box, IntrinsicSizes sizes)
    {
        var tracks = Tracks(box);
        var items = GridPlacing.Place(box, tracks.Length);
        var gap = box.Style.Flex.ColumnGap?.Points ?? 0;
        var narrow = GridTracks.Sum(GridTracks.Resolve(tracks, items, 0, gap, sizes));
        var wanted = new double[tracks.Length];
        foreach (var item in items)
        {
            var part = sizes.Outer(item.Box).Max / item.ColumnSpan;
            for (var column = item.Column; column < item.Column + item.ColumnSpan; column++)
                wanted[column] = Math.Max(wanted[column], part);
        }

        for (var column = 0; column < tracks.Length; column++)
        {
            if (tracks[column] is { Kind: TrackSizeKind.Length, Value.IsRelative: false } track)
                wanted[column] = track.Value.Points;
        }

        var gaps = gap * (tracks.Length - 1);
        return new IntrinsicWidths(narrow + gaps, Math.Max(narrow, GridTracks.Sum(wanted)) + gaps);
    }

    /// <summary>Adds the items.</summary>
    public void Add(ContainerBox box, FlowBuilder flow, Area area)
    {
        if (box.Items.IsEmpty)
            return;

        var tracks = Tracks(box);
        var items = GridPlacing.Place(box, tracks.Length);
        var gap = box.Style.Flex.ColumnGap?.Resolve(area.Width) ?? 0;
        var rowGap = box.Style.Flex.RowGap?.Resolve(area.Height ?? 0) ?? 0;
        var widths = GridTracks.Resolve(tracks, items, Math.Max(0, area.Width - (gap * (tracks.Length - 1))), gap, layout.Intrinsic);
        var columns = GridColumns.Of(widths, gap, area, box.Style.Flex.JustifyContent);

        var rows = new GridRows(layout, box, columns, rowGap);
        var isFirst = true;
        foreach (var joined in GridRows.Joined(items))
        {
            if (!isFirst)
            {
                flow.AddPossibleBreak(BreakCost.Free);
                flow.AddBottomMargin(rowGap);
            }

            flow.WantPage(area.Page);
            flow.Add(rows.ToStrip(joined));
            isFirst = false;
        }
    }

    private static ImmutableArray<TrackSize> Tracks(ContainerBox box)
    {
        var count = GridPlacing.ColumnCount(box);
        if (box.Style.Flex.GridColumns.Length == count)
            return box.Style.Flex.GridColumns;

        var tracks = box.Style.Flex.GridColumns.ToBuilder();
        while (tracks.Count < count)
            tracks.Add(TrackSize.Auto);
        return tracks.ToImmutable();
    }
}

/// <summary>Columns of a grid in place.</summary>
internal sealed record GridColumns(double[] Lefts, double[] Widths)
{
    /// <summary>Puts columns side by side; free space goes where <c>justify-content</c> says.</summary>
    public static GridColumns Of(double[] widths, double gap, Area area, ContentDistribution justify)
    {
        var free = area.Width - GridTracks.Sum(widths) - (gap * (widths.Length - 1));
        var distribution = Distribution.Of(justify, free, widths.Length);
        var lefts = new double[widths.Length];
        var x = area.X + distribution.Before;
        for (var index = 0; index < widths.Length; index++)
        {
            lefts[index] = x;
            x += widths[index] + gap + distribution.Between;
        }

        return new GridColumns(lefts, widths);
    }

    /// <summary>From the left edge of an item's first column to the right edge of its last one.</summary>
    public double Span(GridItem item)
    {
        var last = item.Column + item.ColumnSpan - 1;
        return Lefts[last] + Widths[last] - Lefts[item.Column];
    }
}

using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>A row of columns that one galley fills, one after the other.</summary>
internal sealed class ColumnsStrip : Strip
{
    private readonly Galley _galley;
    private readonly GalleyCursor _start;
    private readonly ColumnSet _set;
    private readonly ImmutableArray<GalleySlice> _columns;

    private ColumnsStrip(Galley galley, GalleyCursor start, ColumnSet set, ImmutableArray<GalleySlice> columns, SplitPolicy policy)
        : base(Math.Max(set.Height ?? 0, Tallest(columns)))
    {
        _galley = galley;
        _start = start;
        _set = set;
        _columns = columns;
        Policy = policy;
    }

    public override SourceLocation Origin => _set.Origin;

    public override SplitPolicy Policy { get; }

    public override double? Baseline => _columns[0].Galley.FirstBaseline;

    /// <summary>Adds a galley in columns: one strip, or more if forced breaks ask for more columns than there are.</summary>
    public static void AddTo(FlowBuilder flow, Galley galley, ColumnSet set, SplitPolicy policy)
    {
        GalleyCursor? cursor = default(GalleyCursor);
        while (cursor is { } start && start.Index < galley.Items.Length)
        {
            var columns = Balance(galley, start, set);
            cursor = columns[^1].Next;

            // What comes after is not part of this strip, so that cutting it cannot reach there.
            var own = cursor is null ? galley : galley with { Items = galley.Items[..columns[^1].End] };
            flow.Add(new ColumnsStrip(own, start, set, columns, policy));
        }
    }

    /// <inheritdoc/>
    public override SplitStrip? Split(Region region, bool must)
    {
        var columns = ColumnBalance.Fill(_galley, _start, _set.Count, new Region(region.Available, region.Full, RegionKind.Column));
        var fitsNothing = columns[0].Overflow is not null || !columns[0].HasContent;
        if (fitsNothing && !must)
            return null;

        var open = _set with { Height = null };
        var head = new ColumnsStrip(_galley, _start, open, columns, Policy);
        if (columns[^1].Next is not { } next)
            return new SplitStrip(head, null);
        return new SplitStrip(head, new ColumnsStrip(_galley, next, open, Balance(_galley, next, open), Policy));
    }

    /// <inheritdoc/>
    public override void Paint(PageCanvas canvas, double x, double y, StripPlace place)
    {
        for (var index = 0; index < _columns.Length; index++)
        {
            var left = x + _set.X + (index * (_set.Width + _set.Gap));
            if (index > 0 && _set.Rule.Width > 0)
                PaintRule(canvas, left - (_set.Gap / 2), y);
            GalleyPainter.Paint(_columns[index], canvas, left, y);
        }
    }

    private static double Tallest(ImmutableArray<GalleySlice> columns)
    {
        var tallest = 0.0;
        foreach (var column in columns)
            tallest = Math.Max(tallest, column.Height);
        return tallest;
    }

    private static ImmutableArray<GalleySlice> Balance(Galley galley, GalleyCursor start, ColumnSet set) =>
        set.Height is { } height
            ? ColumnBalance.Fill(galley, start, set.Count, new Region(height, height, RegionKind.Column))
            : ColumnBalance.Of(galley, start, set.Count);

    private void PaintRule(PageCanvas canvas, double x, double y)
    {
        var items = new List<PageItem>();
        BorderPainter.PaintLine(items, _set.Rule, x, y, x, y + Height);
        canvas.AddAll(items);
    }
}

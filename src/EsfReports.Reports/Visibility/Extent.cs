using System.Collections.Immutable;
using EsfReports.Documents;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>The smallest rectangle around points, as they come.</summary>
internal struct Extent()
{
    private double _left = double.PositiveInfinity;
    private double _top = double.PositiveInfinity;
    private double _right = double.NegativeInfinity;
    private double _bottom = double.NegativeInfinity;

    /// <summary>The rectangle; there must be a point.</summary>
    public readonly Rectangle Bounds => new(_left, _top, _right - _left, _bottom - _top);

    /// <summary>The rectangle around pairs of coordinates, moved by a transform; there must be a pair.</summary>
    public static Rectangle Around(ImmutableArray<double> coordinates, Transform transform)
    {
        var extent = new Extent();
        if (transform.B != 0 || transform.C != 0)
        {
            for (var index = 0; index + 1 < coordinates.Length; index += 2)
                extent.Add(transform.Apply(coordinates[index], coordinates[index + 1]));
            return extent.Bounds;
        }

        // Where nothing is turned, what is outermost stays so; a matrix code has thousands of points.
        extent.AddPairs(coordinates.AsSpan());
        var moved = new Extent();
        moved.Add(transform.Apply(extent._left, extent._top));
        moved.Add(transform.Apply(extent._right, extent._bottom));
        return moved.Bounds;
    }

    /// <summary>The rectangle around one that is moved by a transform.</summary>
    public static Rectangle Around(Rectangle box, Transform transform)
    {
        var extent = new Extent();
        extent.Add(transform.Apply(box.X, box.Y));
        extent.Add(transform.Apply(box.X + box.Width, box.Y));
        extent.Add(transform.Apply(box.X, box.Y + box.Height));
        extent.Add(transform.Apply(box.X + box.Width, box.Y + box.Height));
        return extent.Bounds;
    }

    public void Add(Rectangle box)
    {
        Add((box.X, box.Y));
        Add((box.X + box.Width, box.Y + box.Height));
    }

    private void AddPairs(ReadOnlySpan<double> coordinates)
    {
        var (left, top, right, bottom) = (_left, _top, _right, _bottom);
        for (var index = 0; index + 1 < coordinates.Length; index += 2)
        {
            var (x, y) = (coordinates[index], coordinates[index + 1]);
            left = x < left ? x : left;
            top = y < top ? y : top;
            right = x > right ? x : right;
            bottom = y > bottom ? y : bottom;
        }

        (_left, _top, _right, _bottom) = (left, top, right, bottom);
    }

    private void Add((double X, double Y) point)
    {
        _left = Math.Min(_left, point.X);
        _top = Math.Min(_top, point.Y);
        _right = Math.Max(_right, point.X);
        _bottom = Math.Max(_bottom, point.Y);
    }
}

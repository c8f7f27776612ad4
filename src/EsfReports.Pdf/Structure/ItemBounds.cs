using System.Runtime.CompilerServices;
using EsfReports.Layout;

namespace EsfReports.Pdf.Structure;

/// <summary>How much room items take, in their own coordinates.</summary>
internal static class ItemBounds
{
    public static (double Left, double Top, double Right, double Bottom) Of(PageItem item) => item switch
    {
        TextItem text => OfText(text),
        PathItem path => OfPath(path),
        ImageItem image => (
            image.Bounds.X, image.Bounds.Y, image.Bounds.X + image.Bounds.Width, image.Bounds.Y + image.Bounds.Height),
        _ => default,
    };

    private static (double Left, double Top, double Right, double Bottom) OfText(TextItem text)
    {
        var metrics = text.Run.Font.Metrics;
        var scale = text.Run.Size / metrics.UnitsPerEm;
        return (text.X, text.Y - (metrics.Ascent * scale), text.X + text.Run.Width, text.Y - (metrics.Descent * scale));
    }

    /// <summary>Control points count too: a box may be too large, never too small.</summary>
    private static (double Left, double Top, double Right, double Bottom) OfPath(PathItem path)
    {
        var half = (path.Stroke?.Width ?? 0) / 2;
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        var points = path.Path.Coordinates.AsSpan();
        for (var i = 0; i + 1 < points.Length; i += 2)
        {
            (left, right) = Widen(left, right, points[i]);
            (top, bottom) = Widen(top, bottom, points[i + 1]);
        }

        return (left - half, top - half, right + half, bottom + half);
    }

    // Two comparisons: a matrix code has thousands of coordinates.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Least, double Greatest) Widen(double least, double greatest, double value) =>
        (value < least ? value : least, value > greatest ? value : greatest);
}

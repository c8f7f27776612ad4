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
        for (var i = 0; i + 1 < path.Path.Coordinates.Length; i += 2)
        {
            var (x, y) = (path.Path.Coordinates[i], path.Path.Coordinates[i + 1]);
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }

        return (left - half, top - half, right + half, bottom + half);
    }
}

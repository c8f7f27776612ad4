using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>The size that a picture has of itself (CSS Images 3, 4.1); lengths in points, null where it has none.</summary>
/// <param name="Ratio">Width through height.</param>
internal readonly record struct NaturalSize(double? Width, double? Height, double? Ratio)
{
    // A pixel of a bitmap is a CSS pixel: 1/96 inch.
    private const double PointsPerPixel = 0.75;

    public static NaturalSize Of(BitmapImage bitmap) => new(
        bitmap.PixelWidth * PointsPerPixel,
        bitmap.PixelHeight * PointsPerPixel,
        bitmap.PixelHeight > 0 ? (double)bitmap.PixelWidth / bitmap.PixelHeight : null);

    public static NaturalSize Of(SvgDrawing drawing)
    {
        double? ratio = drawing is { Width: { } width, Height: { } height } && height > 0
            ? width / height
            : drawing.ViewBox is { Height: > 0 } box ? box.Width / box.Height : null;
        return new(drawing.Width, drawing.Height, ratio);
    }
}

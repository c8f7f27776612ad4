using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Places bitmaps (CSS Images 3, 4.5).</summary>
internal static class BitmapPainter
{
    /// <summary>A bitmap in a rectangle: stretched, whole within it, or covering it and cut off.</summary>
    public static PageItem Place(BitmapImage bitmap, Rectangle bounds, ObjectFit fit, ContentTag tag)
    {
        if (fit == ObjectFit.Fill || bitmap.PixelWidth <= 0 || bitmap.PixelHeight <= 0)
            return new ImageItem(bounds, bitmap, tag);

        double scaleX = bounds.Width / bitmap.PixelWidth, scaleY = bounds.Height / bitmap.PixelHeight;
        var scale = fit == ObjectFit.Cover ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        double width = bitmap.PixelWidth * scale, height = bitmap.PixelHeight * scale;
        var placed = new Rectangle(bounds.X + ((bounds.Width - width) / 2), bounds.Y + ((bounds.Height - height) / 2), width, height);
        var image = new ImageItem(placed, bitmap, tag);
        return fit == ObjectFit.Contain
            ? image
            : new GroupItem([image], Transform.Identity, PathData.Rectangle(bounds.X, bounds.Y, bounds.Width, bounds.Height), 1, tag);
    }
}

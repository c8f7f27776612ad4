using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Paints background images: placed or tiled in the padding box, clipped to the border box (CSS Backgrounds 3, 3).</summary>
internal static class BackgroundPainter
{
    // A tile of a hair's width over a page would be millions of items.
    private const int MaxTiles = 2000;

    private static readonly ContentTag Artifact = ContentTag.ArtifactOf(ArtifactKind.Layout);

    /// <summary>Adds the image.</summary>
    /// <param name="items">Where it is added.</param>
    /// <param name="image">Image, place and size.</param>
    /// <param name="area">The padding box, to which place and size refer.</param>
    /// <param name="clip">Outline of the border box.</param>
    public static void Paint(List<PageItem> items, BackgroundImage image, Rectangle area, PathData clip)
    {
        var (width, height) = TileSize(image, area);
        if (width <= 0 || height <= 0)
            return;

        var x = area.X + image.PositionX.Resolve(area.Width - width);
        var y = area.Y + image.PositionY.Resolve(area.Height - height);
        var group = new List<PageItem>();
        if (image.Repeats)
            AddTiles(group, image, area, new Rectangle(x, y, width, height));
        else
            AddTile(group, image, new Rectangle(x, y, width, height));
        items.Add(new GroupItem([.. group], Transform.Identity, clip, 1, Artifact));
    }

    private static void AddTiles(List<PageItem> items, BackgroundImage image, Rectangle area, Rectangle first)
    {
        var startX = first.X - (Math.Ceiling((first.X - area.X) / first.Width) * first.Width);
        var startY = first.Y - (Math.Ceiling((first.Y - area.Y) / first.Height) * first.Height);
        for (var y = startY; y < area.Y + area.Height; y += first.Height)
        {
            for (var x = startX; x < area.X + area.Width && items.Count < MaxTiles; x += first.Width)
                AddTile(items, image, first with { X = x, Y = y });
        }
    }

    private static void AddTile(List<PageItem> items, BackgroundImage image, Rectangle bounds)
    {
        if (image.Bitmap is { } bitmap)
            items.Add(new ImageItem(bounds, bitmap, Artifact));
        else if (image.Drawing is { } drawing)
            items.Add(DrawingPainter.Place(DrawingPainter.Shapes(drawing), drawing, bounds, ObjectFit.Contain, Artifact));
    }

    private static (double Width, double Height) TileSize(BackgroundImage image, Rectangle area)
    {
        var natural = image.Bitmap is { } bitmap ? NaturalSize.Of(bitmap) : NaturalSize.Of(image.Drawing!);
        var ratio = natural.Ratio ?? (area.Height > 0 ? area.Width / area.Height : 1);
        var width = image.Width?.Resolve(area.Width);
        var height = image.Height?.Resolve(area.Height);
        return (width, height) switch
        {
            ({ } w, { } h) => (w, h),
            ({ } w, null) => (w, w / ratio),
            (null, { } h) => (h * ratio, h),
            _ => (natural.Width ?? area.Width, natural.Height ?? (natural.Width ?? area.Width) / ratio),
        };
    }
}

using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Turns SVG drawings into page items: vectors stay vectors, text stays text.</summary>
internal static class DrawingPainter
{
    private const double PointsPerPixel = 0.75;

    /// <summary>What a drawing paints, in its own user space.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="tag">The figure that it is, or an artifact.</param>
    /// <param name="text">Shapes the text; null leaves text out, as in backgrounds, where nobody could read it.</param>
    public static ImmutableArray<PageItem> Items(SvgDrawing drawing, ContentTag tag, SvgTextPainter? text) => All(drawing.Content, tag, text);

    /// <summary>What a drawing paints without its text, as an artifact.</summary>
    public static ImmutableArray<PageItem> Shapes(SvgDrawing drawing) => Items(drawing, ContentTag.ArtifactOf(ArtifactKind.Layout), null);

    /// <summary>Puts a drawing into a rectangle (SVG 2, 8.2): as large as fits, in the middle; <c>cover</c> fills the rectangle instead.</summary>
    public static GroupItem Place(ImmutableArray<PageItem> items, SvgDrawing drawing, Rectangle bounds, ObjectFit fit, ContentTag tag)
    {
        var inner = new GroupItem(items, UserSpace(drawing, bounds, fit), null, 1, tag);
        var clip = PathData.Rectangle(0, 0, bounds.Width, bounds.Height);
        return new GroupItem([inner], Transform.Identity with { E = bounds.X, F = bounds.Y }, clip, 1, tag);
    }

    private static Transform UserSpace(SvgDrawing drawing, Rectangle bounds, ObjectFit fit)
    {
        var box = drawing.ViewBox ?? new SvgViewBox(
            0, 0, (drawing.Width ?? bounds.Width) / PointsPerPixel, (drawing.Height ?? bounds.Height) / PointsPerPixel);
        if (box.Width <= 0 || box.Height <= 0)
            return new Transform(PointsPerPixel, 0, 0, PointsPerPixel, 0, 0);

        double scaleX = bounds.Width / box.Width, scaleY = bounds.Height / box.Height;
        var scale = fit == ObjectFit.Cover ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        return new Transform(
            scale, 0, 0, scale,
            ((bounds.Width - (box.Width * scale)) / 2) - (box.X * scale),
            ((bounds.Height - (box.Height * scale)) / 2) - (box.Y * scale));
    }

    private static ImmutableArray<PageItem> All(ImmutableArray<SvgNode> nodes, ContentTag tag, SvgTextPainter? text)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>(nodes.Length);
        for (var index = 0; index < nodes.Length; index++)
        {
            if (nodes[index] is not SvgText)
                Add(items, nodes[index], tag, text);
            else if (text is not null)
                index += AddChunk(items, nodes.AsSpan()[index..], tag, text) - 1;
        }

        return items.DrainToImmutable();
    }

    /// <summary>Adds texts that follow one another on a line.</summary>
    /// <returns>How many there are.</returns>
    private static int AddChunk(ImmutableArray<PageItem>.Builder items, ReadOnlySpan<SvgNode> nodes, ContentTag tag, SvgTextPainter text)
    {
        var chunk = new List<SvgText> { (SvgText)nodes[0] };
        while (chunk.Count < nodes.Length && nodes[chunk.Count] is SvgText { ContinuesChunk: true } next)
            chunk.Add(next);

        var painted = text.Paint(chunk, tag);
        for (var index = 0; index < chunk.Count; index++)
            AddGrouped(items, painted[index], chunk[index], null, tag);
        return chunk.Count;
    }

    private static void Add(ImmutableArray<PageItem>.Builder items, SvgNode node, ContentTag tag, SvgTextPainter? text)
    {
        switch (node)
        {
            case SvgPath path:
                AddPath(items, new PathItem(path.Data, path.Fill, path.FillsEvenOdd, path.Stroke, tag), node, tag);
                break;
            case SvgGroup group:
                AddGrouped(items, All(group.Children, tag, text), node, group.Clip, tag);
                break;
        }
    }

    // Most of a drawing is paths that stand where they are.
    private static void AddPath(ImmutableArray<PageItem>.Builder items, PathItem path, SvgNode node, ContentTag tag)
    {
        if (IsPlain(node))
            items.Add(path);
        else
            AddGrouped(items, [path], node, null, tag);
    }

    private static bool IsPlain(SvgNode node) => node.Transform == Transform.Identity && node.Opacity >= 1;

    private static void AddGrouped(
        ImmutableArray<PageItem>.Builder items, ImmutableArray<PageItem> painted, SvgNode node, PathData? clip, ContentTag tag)
    {
        if (painted.IsEmpty)
            return;

        if (IsPlain(node) && clip is null)
            items.AddRange(painted);
        else
            items.Add(new GroupItem(painted, node.Transform, clip, node.Opacity, tag));
    }
}

using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Moves and retags page items; items themselves are values.</summary>
internal static class PageItems
{
    /// <summary>The item, moved.</summary>
    public static PageItem Move(PageItem item, double x, double y)
    {
        if (x == 0 && y == 0)
            return item;

        return item switch
        {
            TextItem text => text with { X = text.X + x, Y = text.Y + y },
            // A gradient is in the user space of its path, so both must move together.
            PathItem path when HasGradient(path) => new GroupItem([path], Transform.Identity with { E = x, F = y }, null, 1, path.Tag),
            PathItem path => path with { Path = Move(path.Path, x, y) },
            ImageItem image => image with { Bounds = image.Bounds with { X = image.Bounds.X + x, Y = image.Bounds.Y + y } },
            GroupItem group => group with { Transform = group.Transform with { E = group.Transform.E + x, F = group.Transform.F + y } },
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "Not a known page item."),
        };
    }

    /// <summary>The item and all in it as an artifact.</summary>
    public static PageItem AsArtifact(PageItem item, ArtifactKind kind)
    {
        var tag = ContentTag.ArtifactOf(kind);
        return item is GroupItem group
            ? group with { Items = [.. group.Items.Select(child => AsArtifact(child, kind))], Tag = tag }
            : item with { Tag = tag };
    }

    private static bool HasGradient(PathItem path) =>
        path.Fill is SvgPaint.LinearGradient || path.Stroke?.Paint is SvgPaint.LinearGradient;

    private static PathData Move(PathData path, double x, double y)
    {
        var moved = new double[path.Coordinates.Length];
        for (var index = 0; index < moved.Length; index += 2)
        {
            moved[index] = path.Coordinates[index] + x;
            moved[index + 1] = path.Coordinates[index + 1] + y;
        }

        return path with { Coordinates = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(moved) };
    }
}

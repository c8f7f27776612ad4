using EsfReports.Documents.Cascade;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>Works out clip paths that are made of shapes (CSS Masking 1, 3).</summary>
internal sealed class SvgClips(Dictionary<string, SourceElement> ids, ElementStyler styler, DocumentContext context)
{
    /// <summary>The clip path of an element in its user space; null if it has none.</summary>
    public (PathData Data, bool IsEvenOdd)? Find(ComputedStyle style, SourceElement element, PathData? shape)
    {
        if (style.Svg.ClipPathId is not { } id)
            return null;
        if (!ids.TryGetValue(id, out var clip) || clip.Name != "clipPath")
        {
            context.Diagnostics.Add(SvgDiagnostics.MissingReference(element.Origin, "clip-path", "#" + id));
            return null;
        }

        context.ReportTag(clip);
        var map = SvgAttributes.Transform(clip, context);
        if (clip.Attributes["clipPathUnits"] == "objectBoundingBox")
        {
            if (shape is null || PathBounds.Of(shape) is not { } box)
            {
                context.ReportOnce("clip " + id, SvgDiagnostics.RelativeClip(clip.Origin));
                return null;
            }

            map = new Transform(box.Width, 0, 0, box.Height, box.X, box.Y).Multiply(map);
        }

        return Shapes(clip, map, styler.StyleApart(clip, null));
    }

    // What is drawn is the union of the shapes; with the non-zero rule that is one path, as long as they turn the same way.
    private (PathData Data, bool IsEvenOdd) Shapes(SourceElement clip, Transform map, StyleNode parent)
    {
        var path = new PathBuilder();
        var isEvenOdd = false;
        foreach (var child in clip.Children.OfType<SourceElement>())
        {
            context.ReportTag(child);
            if (child.Name is not ("title" or "desc") && SvgShapes.Read(child, context) is { } data)
            {
                isEvenOdd |= styler.Style(child, parent).Style.Svg.ClipsEvenOdd;
                path.Append(data, map.Multiply(SvgAttributes.Transform(child, context)));
            }
            else if (!SvgTable.Elements.ContainsKey(child.Name) || child.Name is "text" or "use" or "g")
            {
                context.ReportOnce("clip " + child.Name, SvgDiagnostics.ClipContent(child.Origin, child.Name));
            }
        }

        return (path.Build(), isEvenOdd);
    }
}

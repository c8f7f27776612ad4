using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Pictures in the structure tree: figures with an alternative text, or artifacts (PDF/UA-1, 7.3).</summary>
internal static class Figures
{
    /// <summary>The figure that a picture is; an artifact if it says nothing.</summary>
    public static BuildScope Enter(StyledElement element, BuildScope outer, DiagnosticBag diagnostics)
    {
        if (outer.Element is null || StructureRoles.IsArtifact(element))
            return outer.AsArtifact();

        var alternative = Alternative(element);
        if (string.IsNullOrWhiteSpace(alternative))
        {
            // An empty alternative text says that the picture says nothing; for an image the reader of documents asked for one already.
            if (element.Name == "svg")
                diagnostics.Add(LayoutDiagnostics.DrawingWithoutAlternative(element.Origin));
            return outer.AsArtifact();
        }

        var figure = new StructureElement(StructureRole.Figure, element.Origin)
        {
            Alternative = alternative,
            IsBlock = element.Style.Flow.Display is not (Display.Inline or Display.InlineBlock),
        };
        return outer with { Element = figure };
    }

    private static string? Alternative(StyledElement element)
    {
        var label = element.Attributes["aria-label"];
        if (!string.IsNullOrWhiteSpace(label))
            return label;
        return element.Name == "img" ? element.Attributes["alt"] : element.Drawing?.Title ?? element.Drawing?.Description;
    }
}

using EsfReports.Diagnostics;

namespace EsfReports.Documents.Html;

/// <summary>What the style of <c>html</c> says of its box: a document begins with <c>body</c>, so that there is no such box.</summary>
internal static class RootBox
{
    /// <summary>The body with the background colour of <c>html</c>, which covers the page (CSS 2.2, 14.2); the rest is named.</summary>
    public static StyledElement Hand(ComputedStyle root, StyledElement body, SourceLocation origin, DiagnosticBag diagnostics)
    {
        var box = root.Box;
        if (ReferenceEquals(box, BoxStyle.Initial))
            return body;
        if (box.Margin != BoxStyle.Initial.Margin)
            diagnostics.Add(DocumentDiagnostics.BoxOfRoot(origin, "margin"));
        if (box.Padding != BoxStyle.Initial.Padding)
            diagnostics.Add(DocumentDiagnostics.BoxOfRoot(origin, "padding"));
        if (box.Border != BoxStyle.Initial.Border)
            diagnostics.Add(DocumentDiagnostics.BoxOfRoot(origin, "border"));
        if (box.BackgroundImage is not null)
            diagnostics.Add(DocumentDiagnostics.BoxOfRoot(origin, "background-image"));
        if (box.BackgroundColor.IsTransparent || !body.Style.Box.BackgroundColor.IsTransparent)
            return body;
        return body with { Style = body.Style with { Box = body.Style.Box with { BackgroundColor = box.BackgroundColor } } };
    }
}

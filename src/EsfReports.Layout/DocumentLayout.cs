using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out documents on pages. Pure: same document and fonts, same pages; one instance serves many threads.</summary>
/// <param name="fonts">Fonts for documents without <c>@font-face</c> rules and for missing glyphs.</param>
public sealed class DocumentLayout(FontCatalog fonts)
{
    /// <summary>Lays out one document.</summary>
    public LayoutResult Layout(StyledDocument document) => Paginate(document).Paint();

    /// <summary>Lays out one document and cuts it into pages, without painting them.</summary>
    public Pagination Paginate(StyledDocument document)
    {
        var diagnostics = new DiagnosticBag();
        return LayoutRounds.Run(document, fonts.For(document.FontFaces, diagnostics), diagnostics);
    }
}

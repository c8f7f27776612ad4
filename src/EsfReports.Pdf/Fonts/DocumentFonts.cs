using EsfReports.Fonts;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>The fonts of one document, in the order in which they first appear, with the glyphs that it shows.</summary>
internal sealed class DocumentFonts
{
    private readonly Dictionary<OpenTypeFont, DocumentFont> _fonts = [];

    /// <summary>Looks at all text of a document and chooses the programs.</summary>
    public static DocumentFonts Collect(PagedDocument document, PdfFile file, Func<OpenTypeFont, FontProgramCache> caches)
    {
        var usage = new GlyphUsage();
        foreach (var page in document.Pages)
            usage.AddItems(page.Items.AsSpan());

        var fonts = new DocumentFonts();
        foreach (var (font, texts) in usage.Fonts)
        {
            var program = caches(font).ProgramFor(texts);
            fonts._fonts.Add(font, new DocumentFont(fonts._fonts.Count + 1, file.Reserve(), program));
        }

        return fonts;
    }

    public IReadOnlyCollection<DocumentFont> All => _fonts.Values;

    public DocumentFont this[OpenTypeFont font] => _fonts[font];
}

/// <summary>A font of a document.</summary>
/// <param name="Number">Part of its name in content streams, counted from 1.</param>
/// <param name="ObjectNumber">Of its dictionary.</param>
/// <param name="Program">What is embedded.</param>
internal sealed record DocumentFont(int Number, int ObjectNumber, FontProgram Program);

using EsfReports.Fonts;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>The fonts of one document, in the order in which they first appear, with the glyphs that it shows.</summary>
internal sealed class DocumentFonts
{
    private readonly DocumentFont[] _fonts;

    private DocumentFonts(DocumentFont[] fonts) => _fonts = fonts;

    /// <summary>Looks at all text of a document and chooses the programs.</summary>
    public static DocumentFonts Collect(PagedDocument document, PdfFile file, Func<OpenTypeFont, FontProgramCache> caches)
    {
        var usage = new GlyphUsage();
        foreach (var page in document.Pages)
            usage.AddItems(page.Items.AsSpan());

        var fonts = new DocumentFont[usage.Fonts.Length];
        for (var index = 0; index < fonts.Length; index++)
        {
            var font = usage.Fonts[index];
            fonts[index] = new DocumentFont(index + 1, file.Reserve(), caches(font.Font).ProgramFor(font));
        }

        return new DocumentFonts(fonts);
    }

    public ReadOnlySpan<DocumentFont> All => _fonts;

    public DocumentFont this[OpenTypeFont font]
    {
        get
        {
            foreach (var candidate in _fonts)
            {
                if (ReferenceEquals(candidate.Program.Font, font))
                    return candidate;
            }

            throw new ArgumentException($"{font.PostScriptName} shows no text of the document.", nameof(font));
        }
    }
}

/// <summary>A font of a document.</summary>
/// <param name="Number">Part of its name in content streams, counted from 1.</param>
/// <param name="ObjectNumber">Of its dictionary.</param>
/// <param name="Program">What is embedded.</param>
internal sealed record DocumentFont(int Number, int ObjectNumber, FontProgram Program);

using EsfReports.Fonts;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>The fonts of one document, in the order in which they first appear, with the glyphs that it shows.</summary>
internal sealed class DocumentFonts
{
    private readonly FontSet _set;
    private readonly DocumentFont[] _fonts;

    private DocumentFonts(FontSet set)
    {
        _set = set;
        _fonts = new DocumentFont[set.Programs.Length];
        for (var index = 0; index < _fonts.Length; index++)
            _fonts[index] = new DocumentFont(index + 1, FontSet.Numbers(index).Font, set.Programs[index]);
    }

    /// <summary>Looks at all text of a document, chooses the programs and takes the first numbers of the file for them.</summary>
    public static DocumentFonts Collect(PagedDocument document, PdfFile file, SharedFonts shared)
    {
        var usage = new GlyphUsage();
        foreach (var page in document.Pages)
            usage.AddItems(page.Items.AsSpan());

        var programs = new FontProgram[usage.Fonts.Length];
        for (var index = 0; index < programs.Length; index++)
            programs[index] = shared.ProgramsOf(usage.Fonts[index].Font).ProgramFor(usage.Fonts[index]);

        var set = shared.SetOf(programs);
        set.Reserve(file);
        return new DocumentFonts(set);
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

    public void Write(PdfFile file) => _set.Write(file);
}

/// <summary>A font of a document.</summary>
/// <param name="Number">Part of its name in content streams, counted from 1.</param>
/// <param name="ObjectNumber">Of its dictionary.</param>
/// <param name="Program">What is embedded.</param>
internal sealed record DocumentFont(int Number, int ObjectNumber, FontProgram Program);

using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes a document as a workbook: each <c>section data-sheet</c> is a sheet, each table in it an Excel table with typed cells.</summary>
/// <remarks>One writer serves many documents and threads: what all workbooks share is made once.</remarks>
/// <param name="theme">Font and colours; null for the usual ones.</param>
/// <param name="words">Words of a language, such as <c>sv</c>; null for signs of no language.</param>
public sealed class WorkbookWriter(WorkbookTheme? theme = null, Func<string, WorkbookWords>? words = null)
{
    private readonly SharedParts _shared = new(theme ?? WorkbookTheme.Default);

    /// <summary>Writes one workbook; the same document gives the same bytes.</summary>
    /// <param name="document">The document; see the README of the templates for its vocabulary.</param>
    /// <param name="output">Written front to back and left open; it need not be able to seek.</param>
    /// <returns>What was left out or changed, such as a cell that was too long.</returns>
    public IReadOnlyList<Diagnostic> Write(StyledDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);

        var diagnostics = new DiagnosticBag();
        var language = document.Metadata.Language;
        var context = new ReadingContext(diagnostics, new NumberFormats(language, words?.Invoke(language) ?? WorkbookWords.Neutral));
        var content = new WorkbookReader(context).Read(document);
        var plan = new WorkbookPlanner(diagnostics).Plan(content, context.Tables);
        using var package = new PackageWriter(output);
        new WorkbookPackage(plan, _shared, package, diagnostics).Write();
        return diagnostics;
    }
}

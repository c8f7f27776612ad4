using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Excel;
using EsfReports.Layout;
using EsfReports.Pdf;

namespace EsfReports.Reports;

/// <summary>Writes HTML as PDF, workbook or web page. Shared by threads; style sheets, images and fonts are read once.</summary>
public sealed class DocumentWriter
{
    private readonly DocumentReader _reader;
    private readonly FontCatalog _fonts;
    private readonly DocumentLayout _layout;
    private readonly PdfWriter _pdfWriter = new();
    private readonly Lazy<WorkbookWriter> _workbookWriter;
    private readonly Lazy<WebPageWriter> _webPageWriter;
    private readonly string _producer;

    /// <summary>Creates a writer.</summary>
    /// <param name="resources">Style sheets, images and fonts that documents name.</param>
    /// <param name="fonts">Fonts for text without a font of its own, and for missing glyphs.</param>
    /// <param name="producer">What PDF files name as their producer.</param>
    /// <param name="words">Words in a language, such as <c>sv</c>; null for a document whose words are not known.</param>
    public DocumentWriter(
        IResourceLoader resources, ImmutableArray<FontFaceRule> fonts, string producer, Func<string, DocumentWords>? words = null)
    {
        _reader = new DocumentReader(resources);
        _fonts = new FontCatalog(fonts);
        _layout = new DocumentLayout(_fonts);
        _workbookWriter = new Lazy<WorkbookWriter>(() => new WorkbookWriter(words: words is null ? null : language => words(language).Workbook));
        _webPageWriter = new Lazy<WebPageWriter>(() => new WebPageWriter(resources.Load, words is null ? null : language => words(language).SkipToContent));
        _producer = producer;
    }

    /// <summary>Writes one document.</summary>
    /// <param name="source">The HTML, its name and where it came from.</param>
    /// <param name="format">The format.</param>
    /// <param name="attachments">Makes the files that a PDF carries.</param>
    /// <param name="diagnostics">Takes all findings.</param>
    /// <returns>Null if nothing could be made of the HTML; the diagnostics say why.</returns>
    public RenderedFile? Write(
        HtmlSource source, ReportFormat format, Func<IReadOnlyList<PdfAttachment>> attachments, DiagnosticBag diagnostics)
    {
        // Browsers know more than the subset, so a page is not held to it; what it shares with the PDF is reported there.
        if (format == ReportFormat.WebPage)
            return new RenderedFile(format, _webPageWriter.Value.Write(source, diagnostics), WebPageWriter.TitleOf(source.Html), null);

        if (format == ReportFormat.Pdf)
            return LayOut(Parse(source), source.BodyClass, diagnostics) is { } pages ? WritePdf(pages, attachments(), diagnostics) : null;
        return Style(Parse(source), source.BodyClass, diagnostics) is { } document ? WriteWorkbook(document, diagnostics) : null;
    }

    /// <summary>Reads the fonts that documents fall back on, and makes of them what all PDF files share.</summary>
    internal void PrepareFonts()
    {
        foreach (var font in _fonts.Fallback())
            _pdfWriter.Prepare(font);
    }

    /// <summary>Reads the HTML, to be laid out once or several times.</summary>
    internal DocumentDraft Parse(HtmlSource source)
    {
        // Addresses start from the root of the resources, wherever the template lies below it: the reader gets the bare name.
        var name = Path.GetFileName(source.Path);
        return new DocumentDraft(_reader.Parse(source.Html, name, source.Origin), name, source.Path);
    }

    /// <summary>Lays one document out on pages.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="bodyClass">A class that its body gets besides those that are written; null for none.</param>
    /// <param name="diagnostics">Takes all findings, those of the HTML too.</param>
    /// <returns>Null if nothing could be made of the HTML; the diagnostics say why.</returns>
    internal PagedDocument? LayOut(DocumentDraft draft, string? bodyClass, DiagnosticBag diagnostics) =>
        Paginate(draft, bodyClass, diagnostics) is { } pagination ? Paint(pagination, diagnostics) : null;

    /// <summary>Cuts one document into pages, without painting them; parameters as for <see cref="LayOut"/>.</summary>
    internal Pagination? Paginate(DocumentDraft draft, string? bodyClass, DiagnosticBag diagnostics) =>
        Style(draft, bodyClass, diagnostics) is { } document ? _layout.Paginate(document) : null;

    /// <summary>Paints pages.</summary>
    internal static PagedDocument Paint(Pagination pagination, DiagnosticBag diagnostics)
    {
        var result = pagination.Paint();
        diagnostics.AddRange(result.Diagnostics);
        return result.Document;
    }

    /// <summary>Writes pages as PDF.</summary>
    internal RenderedFile WritePdf(PagedDocument pages, IReadOnlyList<PdfAttachment> attachments, DiagnosticBag diagnostics)
    {
        var output = new MemoryStream();
        diagnostics.AddRange(_pdfWriter.Write(pages, new PdfOptions(_producer, [.. attachments]), output));
        return new RenderedFile(ReportFormat.Pdf, Content(output), pages.Metadata.Title, pages.Pages.Length);
    }

    private static StyledDocument? Style(DocumentDraft draft, string? bodyClass, DiagnosticBag diagnostics)
    {
        var result = draft.Document.Style(bodyClass);
        diagnostics.AddRange(result.Diagnostics.Select(finding => finding.Location.File == draft.Name
            ? finding with { Location = finding.Location with { File = draft.Path } }
            : finding));
        return result.Document;
    }

    private RenderedFile WriteWorkbook(StyledDocument document, DiagnosticBag diagnostics)
    {
        var output = new MemoryStream();
        diagnostics.AddRange(_workbookWriter.Value.Write(document, output));
        return new RenderedFile(ReportFormat.Workbook, Content(output), document.Metadata.Title, null);
    }

    private static ReadOnlyMemory<byte> Content(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}

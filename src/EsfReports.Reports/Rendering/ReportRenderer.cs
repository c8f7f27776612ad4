using EsfReports.Diagnostics;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>Makes documents: fills the template, reads the HTML, and writes it in the format that is asked for.</summary>
/// <remarks>
/// One instance serves a whole process and all its threads: templates, style sheets, fonts and texts are read and parsed once. The
/// same job gives the same bytes, whatever was made before it.
/// </remarks>
/// <param name="setup">Templates, texts and rules.</param>
/// <param name="version">Version of the program; templates and PDF files name it.</param>
public sealed class ReportRenderer(ReportSetup setup, string version)
{
    private readonly TemplateFiller _filler = new(setup, version);

    private readonly DocumentWriter _writer =
        new(new FolderResources(setup.Folder), BundledFonts.In(setup.Folder), "EsfReports " + version, new DocumentTexts(setup).Of);

    /// <summary>Reads the fonts, which the first document would wait for otherwise.</summary>
    public void PrepareFonts() => _writer.PrepareFonts();

    /// <summary>Makes a document in one format.</summary>
    /// <param name="job">The document.</param>
    /// <param name="format">The format.</param>
    /// <param name="diagnostics">Takes all findings.</param>
    /// <returns>Null if there is an error that leaves nothing worth printing; the diagnostics say why.</returns>
    public RenderedFile? Render(DocumentJob job, ReportFormat format, DiagnosticBag diagnostics)
    {
        if (job.Report.TemplateOf(format) is not { } path)
        {
            diagnostics.Add(ReportDiagnostics.ReportHasNoFormat(job.Report, format));
            return null;
        }

        if (format == ReportFormat.Pdf)
            return RenderPdf(job, path, diagnostics);
        if (Fill(job, format, path, LayoutFacts.Whole(job), diagnostics) is not { } source)
            return null;
        // A page that is printed from a browser has the type of the most generous grade.
        var grade = format == ReportFormat.WebPage ? job.Report.Fit?.Grades[0] : null;
        return _writer.Write(source with { BodyClass = grade }, format, job.Attachments, diagnostics);
    }

    private RenderedFile? RenderPdf(DocumentJob job, string path, DiagnosticBag diagnostics)
    {
        if (LayOut(job, path, diagnostics) is not { } pages)
            return null;

        // A document that breaks the rules of visibility can cost the project its support, so it is not made at all.
        var breaches = job.Visibility is null ? [] : VisibilityCheck.Of(pages, job.Visibility, job.Language, path);
        diagnostics.AddRange(breaches);
        return breaches.Count > 0 ? null : _writer.WritePdf(pages, job.Attachments(), diagnostics);
    }

    private PagedDocument? LayOut(DocumentJob job, string path, DiagnosticBag diagnostics)
    {
        if (job.Report.Fit is not { } fit)
            return Fill(job, ReportFormat.Pdf, path, LayoutFacts.Whole(job), diagnostics) is { } source ? _writer.LayOut(_writer.Parse(source), null, diagnostics) : null;

        var (pages, findings) = new PageFitter(job, fit, facts => Fill(job, path, facts)).Fit();
        diagnostics.AddRange(findings);
        return pages;
    }

    // The grades are classes of the body, so that a text is filled and parsed once for all of them.
    private Func<string, PageAttempt> Fill(DocumentJob job, string path, LayoutFacts facts)
    {
        var found = new DiagnosticBag();
        var draft = Fill(job, ReportFormat.Pdf, path, facts, found) is { } source ? _writer.Parse(source) : null;
        return grade =>
        {
            DiagnosticBag styled = [.. found];
            var pagination = draft is null ? null : _writer.Paginate(draft, grade, styled);
            return new PageAttempt(facts, pagination?.Fills ?? [], findings =>
            {
                findings.AddRange(styled);
                return pagination is null ? null : DocumentWriter.Paint(pagination, findings);
            });
        };
    }

    private HtmlSource? Fill(DocumentJob job, ReportFormat format, string path, LayoutFacts layout, DiagnosticBag diagnostics)
    {
        var filled = _filler.Fill(job, format, path, layout);
        diagnostics.AddRange(filled.Messages);
        return filled.HasErrors ? null : new HtmlSource(filled.Text, path, filled.Map is null ? null : filled.Map.Find);
    }

    /// <summary>Fills the report's message: one paragraph of plain text, for an e-mail.</summary>
    /// <param name="job">The document that the message is about.</param>
    /// <param name="diagnostics">Takes all findings.</param>
    /// <returns>Null if the report has no message, or the template has an error.</returns>
    public string? RenderMessage(DocumentJob job, DiagnosticBag diagnostics)
    {
        if (job.Report.Message is not { } path)
            return null;
        if (Fill(job, ReportFormat.WebPage, path, LayoutFacts.Whole(job), diagnostics) is not { } source)
            return null;
        var words = Markup.Plain(source.Html).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}

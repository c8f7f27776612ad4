using EsfReports.Diagnostics;

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
    /// <inheritdoc cref="Stages"/>
    /// <returns>Null if there is an error that leaves nothing worth printing; the diagnostics say why.</returns>
    public RenderedFile? Render(DocumentJob job, ReportFormat format, DiagnosticBag diagnostics) => Stages(job, format, diagnostics).LastOrDefault();

    /// <summary>Makes a document in one format, a stage at each step, so that others can be at the same stage.</summary>
    /// <param name="job">The document.</param>
    /// <param name="format">The format.</param>
    /// <param name="diagnostics">Takes all findings.</param>
    /// <returns>Null after each stage but the last, which gives the document; it is missing if there is an error that leaves nothing worth printing.</returns>
    public IEnumerable<RenderedFile?> Stages(DocumentJob job, ReportFormat format, DiagnosticBag diagnostics)
    {
        if (job.Report.TemplateOf(format) is { } path)
            return format == ReportFormat.Pdf ? PdfStages(job, path, diagnostics) : OneStage(job, format, path, diagnostics);
        diagnostics.Add(ReportDiagnostics.ReportHasNoFormat(job.Report, format));
        return [];
    }

    private IEnumerable<RenderedFile?> OneStage(DocumentJob job, ReportFormat format, string path, DiagnosticBag diagnostics)
    {
        if (Fill(job, format, path, LayoutFacts.Whole(job), diagnostics) is not { } source)
            yield break;
        // A page that is printed from a browser has the type of the most generous grade.
        var grade = format == ReportFormat.WebPage ? job.Report.Fit?.Grades[0] : null;
        yield return _writer.Write(source with { BodyClass = grade }, format, job.Attachments, diagnostics);
    }

    private IEnumerable<RenderedFile?> PdfStages(DocumentJob job, string path, DiagnosticBag diagnostics)
    {
        // What a stage leaves is let go after the next: there are other documents between the stages, and collecting costs by what is kept.
        FilledTemplate? whole = Fill(job, path, LayoutFacts.Whole(job));
        yield return null;

        Func<string?, PageAttempt>? draft = Parse(whole);
        yield return null;

        PageAttempt? attempt = job.Report.Fit is { } fit
            ? new PageFitter(job, fit, whole.Facts, draft, facts => Parse(Fill(job, path, facts))).Fit()
            : draft(null);
        (whole, draft) = (null, null);
        yield return null;

        var pages = attempt.Pages;
        diagnostics.AddRange(attempt.Findings);
        attempt = null;
        // A document that breaks the rules of visibility can cost the project its support, so it is not made at all.
        var breaches = pages is null || job.Visibility is null ? [] : VisibilityCheck.Of(pages, job.Visibility, job.Language, path);
        diagnostics.AddRange(breaches);
        if (pages is null || breaches.Count > 0)
            yield break;
        yield return null;

        yield return _writer.WritePdf(pages, job.Attachments(), diagnostics);
    }

    private FilledTemplate Fill(DocumentJob job, string path, LayoutFacts facts)
    {
        var found = new DiagnosticBag();
        return new FilledTemplate(facts, Fill(job, ReportFormat.Pdf, path, facts, found), found);
    }

    // The grades are classes of the body, so that a text is filled and parsed once for all of them.
    private Func<string?, PageAttempt> Parse(FilledTemplate filled)
    {
        var draft = filled.Source is { } source ? _writer.Parse(source) : null;
        return grade =>
        {
            DiagnosticBag styled = [.. filled.Findings];
            var pagination = draft is null ? null : _writer.Paginate(draft, grade, styled);
            return new PageAttempt(filled.Facts, pagination?.Fills ?? [], findings =>
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

    /// <summary>A template filled with some of a document's text; no source if an error leaves nothing worth printing.</summary>
    private sealed record FilledTemplate(LayoutFacts Facts, HtmlSource? Source, DiagnosticBag Findings);
}

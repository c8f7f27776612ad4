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
        new(new FolderResources(setup.Folder), BundledFonts.In(setup.Folder), "EsfReports " + version);

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

        var filled = _filler.Fill(job, format, path);
        diagnostics.AddRange(filled.Messages);
        if (filled.HasErrors)
            return null;
        return _writer.Write(new HtmlSource(filled.Text, path, filled.Map is null ? null : filled.Map.Find), format, job.Attachments, diagnostics);
    }
}

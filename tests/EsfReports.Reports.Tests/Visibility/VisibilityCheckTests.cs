using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Visibility;

/// <summary>Finished fact sheets with a good emblem and with every mistake that an overlay template can make.</summary>
public sealed class VisibilityCheckTests : IDisposable
{
    private const string Hint =
        "\n  hint: The rule: ESF council, visibility of projects of 2014–2020; Regulation (EU) 2021/1060, Annex IX."
        + " The PDF is not made, because support can be lost over it.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ReportLanguage.Swedish, "fact-sheet")]
    [InlineData(ReportLanguage.English, "fact-sheet")]
    [InlineData(ReportLanguage.Swedish, "poster")]
    [InlineData(ReportLanguage.English, "poster")]
    public void Built_in_documents_keep_to_the_rules(ReportLanguage language, string report)
    {
        var (file, findings) = Render(language, report);

        Assert.Empty(findings);
        Assert.NotNull(file);
    }

    [Theory]
    [InlineData("fill=\"#003399\"", "fill=\"#0033a0\"", "fact-sheet/document.sbn-html: error ESF4601: Page one has no EU emblem: no rectangle in #003399 with twelve stars in #ffcc00.")]
    [InlineData("fill=\"#ffcc00\"", "fill=\"#ffdd00\"", "fact-sheet/document.sbn-html: error ESF4601: Page one has no EU emblem: no rectangle in #003399 with twelve stars in #ffcc00.")]
    [InlineData("<use href=\"#eu-star\" x=\"27\" y=\"6\"/>", "", "fact-sheet/document.sbn-html: error ESF4601: Page one has no EU emblem: no rectangle in #003399 with twelve stars in #ffcc00.")]
    [InlineData("<svg viewBox", "<svg style=\"width: 13.5mm; height: 9mm\" viewBox", "error ESF4602: The EU emblem is 9 mm high; it must be 10 mm at least.")]
    [InlineData("<rect width=\"54\" height=\"36\"", "<rect width=\"50\" height=\"36\"", "error ESF4603: The EU emblem is 16.7 mm wide and 12 mm high; it must be one and a half times as wide as high.")]
    [InlineData("<use href=\"#eu-star\" x=\"39\" y=\"18\"/>", "<use href=\"#eu-star\" x=\"38\" y=\"18\"/>", "error ESF4604: The star at 3 o'clock of the EU emblem is missing, or has not its place, size or position with one point up.")]
    [InlineData("M0 -2 L0.449 -0.618", "M0 -2.4 L0.449 -0.618", "error ESF4604: The star at 1 o'clock of the EU emblem is missing, or has not its place, size or position with one point up.")]
    [InlineData("<p>{{ $1.statement }}</p>", "<p>Europeiska unionen</p>", "error ESF4605: The words 'Medfinansieras av Europeiska unionen' do not stand beside the EU emblem.")]
    [InlineData("<p>{{ $1.statement }}</p>", "<p style=\"margin-top: 60mm\">{{ $1.statement }}</p>", "error ESF4605: The words 'Medfinansieras av Europeiska unionen' do not stand beside the EU emblem.")]
    [InlineData("<p>{{", "<p style=\"font-family: 'Source Sans 3'\">{{", "error ESF4606: The statement beside the EU emblem is set in Source Sans 3; allowed are Ubuntu, Arial, Auto, Calibri, Garamond, Tahoma, Trebuchet, Verdana.")]
    [InlineData("<p>{{", "<p style=\"color: #cc0000\">{{", "error ESF4608: The statement beside the EU emblem is set in #cc0000; allowed are #003399, #000000, #ffffff.")]
    public void A_bad_emblem_fails_the_document(string good, string bad, string expected)
    {
        Overlay("partials/emblem.sbn-html", good, bad);

        var (file, findings) = Render(ReportLanguage.Swedish, "fact-sheet");

        Assert.Null(file);
        Assert.EndsWith(expected + Hint, Assert.Single(findings, finding => finding.Severity == Severity.Error).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Italics_in_the_statement_fail_the_document()
    {
        Overlay("partials/emblem.sbn-html", "<p>{{", "<p style=\"font-family: 'Source Sans 3'; font-style: italic\">{{");

        var (file, findings) = Render(ReportLanguage.Swedish, "fact-sheet");

        Assert.Null(file);
        Assert.Contains(findings, finding => finding.ToString().EndsWith(
            "error ESF4607: The statement beside the EU emblem is set in italics, which are not allowed." + Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_logo_within_the_size_of_the_emblem_passes()
    {
        WithLogo();

        var (file, findings) = Render(ReportLanguage.Swedish, "fact-sheet");

        Assert.Empty(findings);
        Assert.NotNull(file);
    }

    [Fact]
    public void A_logo_larger_than_the_emblem_fails_the_document()
    {
        WithLogo();
        Overlay("theme/theme.css", ".masthead .logo { height: 12mm; max-width: 48mm;", ".masthead .logo { height: 20mm;");

        var (file, findings) = Render(ReportLanguage.Swedish, "fact-sheet");

        Assert.Null(file);
        Assert.EndsWith(
            "error ESF4609: The picture 'Kommunen' beside the EU emblem is 40 mm wide and 20 mm high, larger than the emblem (18 mm and 12 mm)." + Hint,
            Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    private void WithLogo() => _folder
        .With("theme/theme.yaml", "logo: theme/images/logo.svg\nlogo-alternative: { sv: Kommunen, en: The city }")
        .With("theme/images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><rect width=\"200\" height=\"100\" fill=\"#225522\"/></svg>");

    private void Overlay(string path, string good, string bad)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Templates, path));
        Assert.Contains(good, text, StringComparison.Ordinal);
        _folder.With(path, text.Replace(good, bad, StringComparison.Ordinal));
    }

    private (RenderedFile? File, DiagnosticBag Findings) Render(ReportLanguage language, string name)
    {
        var findings = new DiagnosticBag();
        var setup = ReportSetup.Read(new TemplateFolder([_folder.Path, Repository.Templates]), CodeLists.BuiltIn, findings)!;
        var job = new DocumentJobs(setup, language, Some.Date).ForProjects(setup.ReadReport(name, findings)!, [Some.Project()], "")[0];
        return (new ReportRenderer(setup, "test").Render(job, ReportFormat.Pdf, findings), findings);
    }
}

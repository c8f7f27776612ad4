using EsfReports.Diagnostics;
using Xunit;

namespace EsfReports.Reports.Tests.Definitions;

public sealed class ReportDefinitionReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_has_templates_and_names_of_files()
    {
        _folder.With("r/document.sbn-html", "").With("r/workbook.sbn-html", "");

        var report = Read(
            """
            kind: project
            document: r/document.sbn-html
            workbook: r/workbook.sbn-html
            file-name:
              sv: "{id}-faktablad"
              en: "{id}-fact-sheet"
            """);

        Assert.Empty(_diagnostics);
        Assert.Equal(ReportKind.Project, report!.Kind);
        Assert.Equal("r/document.sbn-html", report.TemplateOf(ReportFormat.Pdf));
        Assert.Equal("r/workbook.sbn-html", report.TemplateOf(ReportFormat.Workbook));
        Assert.Equal("{id}-fact-sheet", report.FileNames[ReportLanguage.English]);
    }

    [Fact]
    public void A_report_can_fit_its_text_to_pages()
    {
        _folder.With("r/document.sbn-html", "");

        var fit = Read("kind: project\ndocument: r/document.sbn-html\nfit:\n  pages: 2\n  grades: [roomy, dense]")!.Fit!;

        Assert.Empty(_diagnostics);
        Assert.Equal(2, fit.Pages);
        Assert.Equal(["roomy", "dense"], fit.Grades);
    }

    [Fact]
    public void A_report_without_a_workbook_is_not_made_as_one()
    {
        _folder.With("r/document.sbn-html", "");

        Assert.Null(Read("kind: index\ndocument: r/document.sbn-html")!.TemplateOf(ReportFormat.Workbook));
    }

    [Theory]
    [InlineData("short-entries: 2000", 2000)]
    [InlineData("", null)]
    public void Short_entries_can_be_limited(string line, int? expected)
    {
        _folder.With("r/document.sbn-html", "");

        Assert.Equal(expected, Read($"kind: portfolio\ndocument: r/document.sbn-html\n{line}")!.ShortEntries);
    }

    [Theory]
    [InlineData("kind: project\ndocument: r/none.sbn-html", "r/report.yaml(2,11): error ESF2307: The template r/none.sbn-html is not in the templates folder.")]
    [InlineData("document: r/report.yaml", "r/report.yaml: error ESF2305: 'kind' is missing; it says project, portfolio, index, quality, changes or operations.")]
    [InlineData("kind: project", "r/report.yaml: error ESF2305: 'document' is missing; it says the template of PDF and web page.")]
    [InlineData("kind: projekt\ndocument: r/report.yaml", "r/report.yaml(1,7): error ESF2306: 'projekt' is not a kind of report; expected project, portfolio, index, quality, changes or operations.")]
    [InlineData("kind: index\ndocumnt: x\ndocument: r/report.yaml", "r/report.yaml(2,1): error ESF2304: 'documnt' is not known here; known are kind, document, workbook, message, file-name, short-entries, fit.\n  hint: Did you mean document?")]
    [InlineData("kind: index\ndocument: r/report.yaml\nshort-entries: many", "r/report.yaml(3,16): error ESF2319: 'short-entries' is 'many'; expected a whole number such as 2000.")]
    [InlineData("kind: index\ndocument: r/report.yaml\nfile-name: { se: x }", "r/report.yaml(3,14): error ESF2304: 'se' is not known here; known are sv, en.\n  hint: Did you mean sv?")]
    [InlineData("kind: index\ndocument: r/report.yaml\nfit: { pages: 2 }", "r/report.yaml(3,6): error ESF2308: 'fit' must name the most 'pages' of a document, 1 or more, and a list of 'grades'.")]
    [InlineData("kind: index\ndocument: r/report.yaml\nfit: { pages: 0, grades: [a] }", "r/report.yaml(3,6): error ESF2308: 'fit' must name the most 'pages' of a document, 1 or more, and a list of 'grades'.")]
    [InlineData("kind: index\ndocument: r/report.yaml\nfit: yes", "r/report.yaml(3,6): error ESF2308: 'fit' must name the most 'pages' of a document, 1 or more, and a list of 'grades'.")]
    public void Mistakes_are_named_with_their_place(string yaml, string expected)
    {
        Read(yaml);

        Assert.Equal([expected], _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Broken_yaml_is_named_with_its_place()
    {
        Assert.Null(Read("kind: [project"));

        var message = Assert.Single(_diagnostics).ToString();
        Assert.StartsWith("r/report.yaml(", message, StringComparison.Ordinal);
        Assert.Contains("error ESF2302: This is not YAML: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_not_there_is_named()
    {
        var report = new ReportDefinitionReader(new TemplateFolder([_folder.Path]), _diagnostics).Read("none");

        Assert.Null(report);
        Assert.Equal(
            [
                "none/report.yaml: error ESF2301: The templates folder has no file none/report.yaml; it holds the definition of a report.\n"
                + "  hint: Start from a copy of the built-in templates: esf-reports templates copy DIR.",
            ],
            _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    private ReportDefinition? Read(string yaml)
    {
        _folder.With("r/report.yaml", yaml);
        return new ReportDefinitionReader(new TemplateFolder([_folder.Path]), _diagnostics).Read("r");
    }
}

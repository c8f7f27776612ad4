using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Store;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Runs;

/// <summary>A run with a small report of its own, over the built-in texts, theme and fonts.</summary>
internal sealed class RunFixture : IDisposable
{
    private const string Template = """
        <!DOCTYPE html>
        <html lang="{{ run.language }}">
        <head><title>{{ project.name }}</title></head>
        <body><h1>{{ project.name }}</h1><p>{{ project.esf_support | kr }}</p>
        {{~ if project.phase == 'bad' ~}}<p>{{ project.phse }}</p>{{~ end ~}}
        </body>
        </html>
        """;

    private readonly TemporaryFolder _folder = new();

    public RunFixture()
    {
        _folder.With("templates/small/report.yaml", "kind: project\ndocument: small/document.sbn-html\nfile-name: { sv: \"{id}\", en: \"{id}\" }\n")
            .With("templates/small/document.sbn-html", Template)
            // The look of web pages changes more often than what a manifest says.
            .With("templates/theme/web.css", "");
        var diagnostics = new DiagnosticBag();
        Setup = ReportSetup.Read(new TemplateFolder([_folder.File("templates"), Repository.Templates]), CodeLists.BuiltIn, diagnostics)!;
        Report = Setup.ReadReport("small", diagnostics)!;
        Assert.Empty(diagnostics);
    }

    public ReportSetup Setup { get; }

    public ReportDefinition Report { get; }

    public string Out => _folder.File("out");

    /// <summary>Projects 2020/00001 and up.</summary>
    public static IReadOnlyList<Project> Projects(int count) => [.. Enumerable.Range(1, count).Select(number => Some.Project($"2020/{number:D5}"))];

    public RunResult Make(IReadOnlyList<Project> projects, int workers = 2, string? folder = null, CancellationToken cancellation = default)
    {
        using var output = OutputFolder.Open(folder ?? Out);
        var jobs = new DocumentJobs(Setup, ReportLanguage.Swedish, Some.Date).ForProjects(Report, projects, "");
        return new ReportRun(new ReportRenderer(Setup, "test"), output, new RunOptions([ReportFormat.WebPage], workers))
            .Make(jobs, _ => { }, cancellation);
    }

    public RunResult Make(KnownProjects projects, Action<int>? progress = null, int workers = 2, CancellationToken cancellation = default)
    {
        using var output = OutputFolder.Open(Out);
        var plans = new DocumentJobs(Setup, ReportLanguage.Swedish, Some.Date).ForProjects(Report, projects, "");
        return new ReportRun(new ReportRenderer(Setup, "test"), output, new RunOptions([ReportFormat.WebPage], workers))
            .Make(plans, progress ?? (_ => { }), cancellation);
    }

    public void Dispose() => _folder.Dispose();
}

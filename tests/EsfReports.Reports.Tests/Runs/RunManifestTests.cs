using System.Text;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Runs;

public sealed class RunManifestTests : IDisposable
{
    private readonly RunFixture _run = new();
    private readonly TemporaryFolder _templates = new();

    public void Dispose()
    {
        _run.Dispose();
        _templates.Dispose();
    }

    [Fact]
    public void A_manifest_says_what_a_run_was_made_of_and_what_it_made()
    {
        _templates.With("small/report.yaml", "kind: project\n").With("samples/pages/a.txt", "no template").With("README.md", "no template");
        var projects = RunFixture.Projects(2).Select(project => project.Id.Text == "2020/00002" ? project with { Phase = "bad" } : project).ToList();

        var manifest = Encoding.UTF8.GetString(RunManifest.Write(
            new RunManifestFacts(
                "EsfReports test", Some.Date, ReportLanguage.Swedish, [ReportFormat.WebPage], "none", projects, new TemplateFolder([_templates.Path])),
            _run.Make(projects)));

        Snapshot.Match(manifest, extension: "json");
    }

    [Fact]
    public void Data_that_changed_change_the_hash_of_the_projects()
    {
        var before = Manifest(Some.Project());
        var after = Manifest(Some.Project() with { Place = "Ån" });

        Assert.NotEqual(before, after);
        Assert.Equal(before, Manifest(Some.Project()));
    }

    private string Manifest(EsfReports.Domain.Project project) => Encoding.UTF8.GetString(RunManifest.Write(
        new RunManifestFacts("EsfReports test", Some.Date, ReportLanguage.English, ReportFormats.All, "none", [project], new TemplateFolder([_templates.Path])),
        new RunResult([], null)));
}

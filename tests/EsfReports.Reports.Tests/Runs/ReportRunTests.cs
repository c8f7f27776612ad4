using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Runs;

public sealed class ReportRunTests : IDisposable
{
    private readonly RunFixture _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_project_gets_a_file()
    {
        var result = _run.Make(RunFixture.Projects(3));

        Assert.Null(result.StopReason);
        Assert.Equal(["2020-00001.html", "2020-00002.html", "2020-00003.html"], result.Documents.Select(document => document.Files[0].File.Path));
        Assert.All(result.Documents, document => Assert.Equal(DocumentStatus.Made, document.Status));
        Assert.Contains("940\u00A0000\u00A0kr", File.ReadAllText(Path.Combine(_run.Out, "2020-00002.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_documents_makes_none()
    {
        var result = _run.Make([]);

        Assert.Null(result.StopReason);
        Assert.Empty(result.Documents);
    }

    [Fact]
    public void One_bad_project_does_not_stop_the_others()
    {
        List<Project> projects = [.. RunFixture.Projects(5)];
        projects[2] = projects[2] with { Phase = "bad" };

        var result = _run.Make(projects);

        Assert.Equal((4, 1), (result.Made, result.Failed));
        var bad = result.Documents[2];
        Assert.Equal(DocumentStatus.Failed, bad.Status);
        Assert.Equal("2020/00003", bad.Plan.Key);
        Assert.StartsWith("small/document.sbn-html(5,", Assert.Single(bad.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Out, "2020-00003.html")));
    }

    [Fact]
    public void Results_are_the_same_whatever_the_number_of_workers()
    {
        List<Project> projects = [.. RunFixture.Projects(20)];
        projects[7] = projects[7] with { Phase = "bad" };

        var one = _run.Make(projects, 1, _run.Out + "1");
        var four = _run.Make(projects, 4, _run.Out + "4");

        Assert.Equal(Manifest(one, projects), Manifest(four, projects));
    }

    [Fact]
    public void A_folder_in_the_way_costs_one_document()
    {
        Directory.CreateDirectory(Path.Combine(_run.Out, "2020-00002.html"));

        var result = _run.Make(RunFixture.Projects(3), workers: 1);

        Assert.Equal((2, 1), (result.Made, result.Failed));
        Assert.Equal(
            "2020-00002.html: error ESF4501: The file could not be written: a folder called 2020-00002.html is in the way.",
            result.Documents[1].Diagnostics[0].ToString());
    }

    [Fact]
    public void Three_files_in_a_row_that_cannot_be_written_stop_the_run()
    {
        foreach (var project in RunFixture.Projects(120))
            Directory.CreateDirectory(Path.Combine(_run.Out, project.Id.FileStem + ".html"));

        var result = _run.Make(RunFixture.Projects(120), workers: 1);

        Assert.Equal(
            "error ESF4503: The run stopped, because 3 files in a row could not be written.\n"
            + "  hint: See to the disk and run the command again: what is made stays.", result.StopReason!.ToString());
        // A few more were in work when the third failed.
        Assert.InRange(result.Documents.Count(document => document.Status == DocumentStatus.NotReached), 120 - (6 * (1 + 2 + 2)), 120 - 3);
    }

    [Fact]
    public void A_run_that_is_stopped_says_what_it_did_not_reach()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var result = _run.Make(RunFixture.Projects(3), cancellation: stop.Token);

        Assert.Equal(
            "error ESF4504: The run was stopped; the documents in work were finished.\n  hint: Run the command again: what is made stays.",
            result.StopReason!.ToString());
        Assert.All(result.Documents, document => Assert.Equal(DocumentStatus.NotReached, document.Status));
    }

    [Fact]
    public void A_mistake_in_the_program_costs_one_document()
    {
        using var output = OutputFolder.Open(_run.Out);
        var jobs = new DocumentJobs(_run.Setup, ReportLanguage.Swedish, Some.Date).ForProjects(_run.Report, RunFixture.Projects(2), "");
        var broken = jobs[0] with { Subject = () => throw new InvalidOperationException("broken") };

        var result = new ReportRun(new ReportRenderer(_run.Setup, "test"), output, new RunOptions([ReportFormat.WebPage], 1))
            .Make([broken, jobs[1]], _ => { }, CancellationToken.None);

        Assert.Equal(
            "error ESF4502: The program failed on 2020/00001: InvalidOperationException: broken\n"
            + "  hint: This is a mistake in the program, not in your data. All other documents are made.",
            result.Documents[0].Diagnostics[0].ToString());
        Assert.Equal(DocumentStatus.Made, result.Documents[1].Status);
    }

    [Fact]
    public void A_second_run_finds_everything_in_place()
    {
        var first = _run.Make(RunFixture.Projects(2));
        var file = Path.Combine(_run.Out, "2020-00001.html");
        var before = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, before);

        var second = _run.Make(RunFixture.Projects(2));

        Assert.Equal(first.Documents.SelectMany(document => document.Files), second.Documents.SelectMany(document => document.Files));
        Assert.Equal(before, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void A_report_that_is_not_made_in_a_format_says_so()
    {
        var jobs = new DocumentJobs(_run.Setup, ReportLanguage.Swedish, Some.Date).ForProjects(_run.Report, RunFixture.Projects(1), "");
        var diagnostics = new EsfReports.Diagnostics.DiagnosticBag();

        Assert.Null(new ReportRenderer(_run.Setup, "test").Render(jobs[0], ReportFormat.Workbook, diagnostics));
        Assert.Equal(
            ["small/report.yaml: error ESF2310: The report small has no template for xlsx.\n  hint: Name one under 'workbook' in report.yaml."],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    private string Manifest(RunResult result, IReadOnlyList<Project> projects) => System.Text.Encoding.UTF8.GetString(RunManifest.Write(
        new RunManifestFacts("EsfReports test", Some.Date, ReportLanguage.Swedish, [ReportFormat.WebPage], "none", projects, _run.Setup.Folder), result));
}

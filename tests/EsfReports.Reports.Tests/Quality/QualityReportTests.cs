using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using Xunit;

namespace EsfReports.Reports.Tests.Quality;

public sealed class QualityReportTests
{
    private static readonly Project[] Projects = [Some.Project("2020/00001"), Some.Project("2020/00002"), Some.BareProject("2020/00003")];

    [Fact]
    public void Errors_come_first_and_the_same_finding_once()
    {
        var report = Report(Finding("ESF1110", Severity.Note, 1), Finding("ESF1105", Severity.Warning, 2), Finding("ESF1010", Severity.Error, 3), Finding("ESF1110", Severity.Note, 1));

        Assert.Equal(["ESF1010", "ESF1105", "ESF1110"], report.Findings.Select(finding => finding.Diagnostic.Code));
        Assert.Equal((1, 1, 1), (report.CountOf(Severity.Error), report.CountOf(Severity.Warning), report.CountOf(Severity.Note)));
    }

    [Fact]
    public void A_project_with_notes_only_is_sound()
    {
        Assert.Equal(2, Report(Finding("ESF1110", Severity.Note, 1), Finding("ESF1105", Severity.Warning, 2)).SoundProjects());
    }

    [Fact]
    public void Rules_and_files_add_up_to_all_findings()
    {
        var report = Report(Finding("ESF1110", Severity.Note, 1), Finding("ESF1110", Severity.Note, 2), Finding("ESF1105", Severity.Warning, 2));

        Assert.Equal(["ESF1105: 1 in 2020/00002", "ESF1110: 2 in 2020/00001 2020/00002"],
            report.Rules.Select(rule => $"{rule.Code}: {rule.Findings.Count} in {string.Join(' ', rule.Projects)}"));
        Assert.Equal(["1.txt: 1", "2.txt: 2"], report.Files.Select(file => $"{file.Name}: {file.Findings.Count}"));
    }

    [Fact]
    public void Every_field_says_how_many_projects_have_it()
    {
        var coverage = Report().Fields.Single(field => field.Field == ProjectField.EsfSupport);

        Assert.Equal(2, coverage.Known);
        Assert.Equal(2m / 3, coverage.Share);
        Assert.Equal(["2020/00003"], coverage.Missing.Select(id => id.Text));
    }

    [Fact]
    public void A_project_period_counts_as_start_and_end()
    {
        var project = Some.BareProject("2010-3000001") with { ProjectPeriod = new DateRange(new(2009, 1, 1), new(2010, 1, 1)) };

        var fields = new QualityReport([project], []).Fields;

        Assert.Equal([1, 1], fields.Where(field => field.Field is ProjectField.StartDate or ProjectField.EndDate).Select(field => field.Known));
        Assert.DoesNotContain(ProjectField.ProjectPeriod, fields.Select(field => field.Field));
    }

    [Fact]
    public void Every_field_and_every_rule_has_words_in_both_languages()
    {
        foreach (var texts in ReportLanguages.All.Select(Some.Setup.TextsOf))
        {
            Assert.All(ProjectFieldText.Fields, field => Assert.NotNull(texts.Find(RuleTexts.KeyOf(field))));
            Assert.All(CodesInSources(), code => Assert.NotEqual(code, RuleTexts.Name(code, texts)));
        }
    }

    private static IEnumerable<string> CodesInSources() =>
        Directory.EnumerateFiles(Path.Combine(Testing.Repository.Root, "src", "EsfReports.Sources"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "(?<=\")ESF1[0-9]{3}(?=\")").Select(match => match.Value))
            .Distinct();

    private static QualityReport Report(params QualityFinding[] findings) => new(Projects, findings);

    private static QualityFinding Finding(string code, Severity severity, int number) => new(
        new Diagnostic(code, severity, new SourceLocation($"{number}.txt", 7), $"Finding {number}."), Projects[number - 1].Id, ProjectField.EsfSupport);
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Portfolios;

/// <summary>The sentences that portfolios make from the data are true, whatever the data are.</summary>
public sealed partial class CommentaryTests
{
    private const int Portfolios = 120;

    private static readonly TemplateFiller Filler = new(Some.Setup, "1.0");
    private static readonly ReportDefinition Report = Some.Setup.ReadReport("portfolio", new DiagnosticBag())!;

    [Fact]
    public void A_group_is_called_largest_only_if_it_is()
    {
        var sentences = 0;
        for (var seed = 0; seed < Portfolios; seed++)
        {
            var projects = SomePortfolio.Of(seed);
            foreach (var (says, sentence) in Sentences(projects).Where(pair => pair.Says.StartsWith("most-", StringComparison.Ordinal)))
            {
                var groups = Groups(projects, says["most-".Length..]);
                var largest = groups.MaxBy(row => row.Projects.Count)!;
                Assert.True(groups.Count > 1 && groups.Count(row => row.Projects.Count == largest.Projects.Count) == 1, $"seed {seed}: {sentence}");
                Assert.True(sentence.Contains(largest.Key!.Swedish, StringComparison.Ordinal), $"seed {seed}: {sentence}");
                Assert.True(sentence.Contains($": {Count(largest.Projects.Count)}, {Percent(largest.Projects.Count, projects.Count)} av alla", StringComparison.Ordinal), $"seed {seed}: {sentence}");
                sentences++;
            }
        }

        Assert.True(sentences > 100, $"only {sentences} sentences were looked at");
    }

    [Fact]
    public void Groups_that_tie_are_named_together()
    {
        var sentences = 0;
        for (var seed = 0; seed < Portfolios; seed++)
        {
            var projects = SomePortfolio.Of(seed);
            foreach (var (says, sentence) in Sentences(projects).Where(pair => pair.Says.StartsWith("tie-", StringComparison.Ordinal)))
            {
                var groups = Groups(projects, says["tie-".Length..]);
                var most = groups.Max(row => row.Projects.Count);
                var tied = groups.Where(row => row.Projects.Count == most).ToList();
                Assert.InRange(tied.Count, 2, 3);
                Assert.All(tied, row => Assert.Contains(row.Key!.Swedish, sentence, StringComparison.Ordinal));
                Assert.Contains($", med {Count(most)} vardera.", sentence, StringComparison.Ordinal);
                sentences++;
            }
        }

        Assert.True(sentences > 50, $"only {sentences} sentences were looked at");
    }

    [Fact]
    public void Support_is_called_largest_only_of_what_is_known()
    {
        var sentences = 0;
        for (var seed = 0; seed < Portfolios; seed++)
        {
            var projects = SomePortfolio.Of(seed);
            var all = projects.Sum(project => project.EsfSupport?.Amount ?? 0);
            foreach (var (says, sentence) in Sentences(projects).Where(pair => pair.Says.StartsWith("support-", StringComparison.Ordinal)))
            {
                var groups = Groups(projects, says["support-".Length..]);
                var sums = groups.Select(row => row.Projects.Sum(project => project.EsfSupport?.Amount ?? 0)).ToList();
                var largest = sums.Max();
                Assert.Equal(1, sums.Count(sum => sum == largest));
                Assert.Contains(groups[sums.IndexOf(largest)].Key!.Swedish, sentence, StringComparison.Ordinal);
                Assert.Contains($": {Million(largest)} mnkr, {Percent(largest, all)} av det stöd som är känt.", sentence, StringComparison.Ordinal);
                sentences++;
            }
        }

        Assert.True(sentences > 100, $"only {sentences} sentences were looked at");
    }

    [Fact]
    public void The_numbers_in_the_sentence_on_status_add_up()
    {
        for (var seed = 0; seed < Portfolios; seed++)
        {
            var projects = SomePortfolio.Of(seed);
            var sentence = Sentences(projects).Single(pair => pair.Says == "status").Sentence;

            var parts = sentence[(sentence.IndexOf(':', StringComparison.Ordinal) + 1)..];
            Assert.Equal(projects.Count, Number().Matches(parts).Sum(match => match.Value == "ett" ? 1 : int.Parse(match.Value, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void The_year_with_most_running_projects_is_the_first_such_year()
    {
        var sentences = 0;
        for (var seed = 0; seed < Portfolios; seed++)
        {
            var projects = SomePortfolio.Of(seed);
            foreach (var (_, sentence) in Sentences(projects).Where(pair => pair.Says == "running"))
            {
                var years = Enumerable.Range(2000, 60).Select(year => (Year: year, Running: projects.Count(project =>
                    project.Start?.Year <= year && project.End?.Year >= year))).ToList();
                var most = years.Max(pair => pair.Running);
                Assert.Contains($"pågick {Count(most)} under samma år, första gången {years.First(pair => pair.Running == most).Year}.", sentence, StringComparison.Ordinal);
                sentences++;
            }
        }

        Assert.True(sentences > 10, $"only {sentences} sentences were looked at");
    }

    [Fact]
    public void A_single_project_is_told_of_without_comparisons()
    {
        var said = Sentences([Some.Project()]).Select(pair => pair.Says);

        Assert.Equal(["status"], said);
    }

    private static List<(string Says, string Sentence)> Sentences(IReadOnlyList<Project> projects)
    {
        var job = new DocumentJobs(Some.Setup, ReportLanguage.Swedish, Some.Date).Portfolios(Report, projects, "").ForAll();
        var filled = Filler.Fill(job, ReportFormat.Pdf, Report.Document!, LayoutFacts.Whole(job));
        Assert.Empty(filled.Messages);
        return [.. Says().Matches(filled.Text).Select(match => (match.Groups[1].Value, Plain(match.Groups[2].Value)))];
    }

    private static List<BreakdownRow> Groups(IReadOnlyList<Project> projects, string group) =>
    [
        .. new Portfolio(projects, CodeLists.BuiltIn).By(group switch
        {
            "region" => Grouping.Region,
            "county" => Grouping.County,
            "period" => Grouping.ProgrammingPeriod,
            "area" => Grouping.ProgrammeArea,
            "year" => Grouping.StartYear,
            "owner" => Grouping.Owner,
            _ => Grouping.OwnerKind,
        }).Rows.Where(row => row.Kind == BreakdownRowKind.Group),
    ];

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Replace('\u00A0', ' ').Trim();

    private static string Count(int number) => number == 1 ? "ett projekt" : $"{number} projekt";

    private static string Percent(decimal part, decimal all) =>
        Math.Round(part * 100 / all, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + " %";

    private static string Million(decimal amount) =>
        Math.Round(amount / 1_000_000, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    [GeneratedRegex("<(?:span|li|p) data-says=\"([^\"]+)\">(.*?)</(?:span|li|p)>", RegexOptions.Singleline)]
    private static partial Regex Says();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\bett\b|\b[0-9]+\b")]
    private static partial Regex Number();
}

using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Web;

public sealed class BrowserTests
{
    private const string Head = "<!DOCTYPE html><html lang=\"sv\"><head><title>T</title><meta name=\"viewport\" content=\"width=device-width\">"
        + "<style>:focus{outline:3px solid}a{display:inline-block;min-height:24px;min-width:24px}</style></head>";

    [ToolFact(Browser.Name)]
    public void Every_report_is_in_order_on_a_phone_a_tablet_and_a_desk()
    {
        var pages = Pages().SelectMany(page => new[] { 390, 768, 1280 }.Select(width => (page.Name, page.Html, Width: width))).ToList();

        var problems = Browser.FindProblems([.. pages.Select(page => (page.Html, page.Width))]);

        Assert.Equal(
            pages.Select(page => $"{page.Name} {page.Width} px:"),
            pages.Zip(problems, (page, problem) => $"{page.Name} {page.Width} px:{problem}"));
    }

    [ToolFact(Browser.Name)]
    public void Faults_of_a_page_are_found()
    {
        var problems = Browser.FindProblems([.. Faults().Select(fault => (
            Head + "<body><a class=\"skip\" href=\"#m\">Till innehållet</a><main id=\"m\"><h1>T</h1>" + fault.Body + "</main></body></html>", 390))]);

        Assert.Equal(Faults(), Faults().Zip(problems, (fault, problem) => (fault.Body, OfOurRules(problem))));
    }

    // Where the rules of axe-core are asked too, they find most of the faults once more.
    private static string OfOurRules(string problems) =>
        string.Join('\n', problems.Split('\n').Where(line => !line.StartsWith("axe ", StringComparison.Ordinal)));

    private static IEnumerable<(string Body, string Problem)> Faults() =>
    [
        ("", ""),
        ("<p style=\"color:#999\">grått</p>", "contrast: 2.85 to 1 at <p> \"grått\""),
        ("<h3>steg</h3>", "headings: a level is left out at <h3> \"steg\""),
        ("<p style=\"width:600px\">bred</p>", "width: the page is 608 px wide in a window of 390"),
        ("<p><a href=\"#m\"></a></p>", "links: a link without name at <a> \"\""),
        ("<p>Läs <a href=\"#m\">här</a> eller <a href=\"#m2\">här</a> om <b id=\"m2\">det</b></p>", "links: one name for two places at <a> \"här\""),
        ("<img src=\"data:,\">", "pictures: no alt at <img> \"\""),
        ("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", "tables: a head without scope at <th> \"A\""),
        ("<p lang=\"swedish\">ord</p>", "language: bad language swedish at <p> \"ord\""),
        ("<p id=\"a\">1</p><p id=\"a\">2</p>", "ids: an id that is used twice at <p id=a> \"1\""),
        ("<img alt=\"\" src=\"https://www.example.org/a.png\">", "self-contained: loads https://www.example.org/a.png at <img> \"\""),
        ("<nav>n</nav>", "landmarks: no name at <nav> \"n\""),
    ];

    private static IEnumerable<(string Name, string Html)> Pages()
    {
        Project[] projects =
        [
            Some.Project(), Some.Project("2020/00313") with { EsfSupport = null, Owner = null, Region = "SE11", Description = [] },
            .. Enumerable.Range(1, 450).Select(number => Some.Project($"2019/{number:D5}") with { Name = $"{(char)('A' + (number % 26))} projekt {number}" }),
        ];
        foreach (var language in ReportLanguages.All)
        {
            var jobs = new DocumentJobs(Some.Setup, language, Some.Date);
            yield return Page(jobs.ForProjects(Report("fact-sheet"), projects[..1], "")[0]);
            yield return Page(jobs.ForAllRegions(Report("portfolio"), projects[..20], "")[^1]);
            foreach (var count in new[] { 20, projects.Length })
            {
                var result = new RunResult(
                    [.. jobs.ForProjects(Report("fact-sheet"), projects[..count], $"of-{count}").Select(Made), Made(jobs.ForAllRegions(Report("portfolio"), projects[..2], "")[^1])], null);
                foreach (var job in jobs.ForIndex(Report("index"), result).TakeLast(2))
                    yield return Page(job);
            }
        }
    }

    private static MadeDocument Made(DocumentJob job) => new(
        DocumentPlan.Of(job), DocumentStatus.Made, $"{job.Name ?? job.Key} – faktablad {job.Key}", 2,
        [(ReportFormat.Pdf, new OutputFile(job.Path + ".pdf", 34_567, "")), (ReportFormat.WebPage, new OutputFile(job.Path + ".html", 12_001, ""))], [])
    {
        Name = job.Name,
        Region = job.Region,
    };

    private static ReportDefinition Report(string name) => Some.Setup.ReadReport(name, [])!;

    private static (string Name, string Html) Page(DocumentJob job)
    {
        var diagnostics = new DiagnosticBag();
        var page = new ReportRenderer(Some.Setup, "test").Render(job, ReportFormat.WebPage, diagnostics);
        Assert.Equal("", string.Join('\n', diagnostics));
        return ($"{job.Report.Name} {job.Language} {job.Path}", Encoding.UTF8.GetString(page!.Content.Span));
    }
}

using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Sources;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>The grade that a fact sheet gets without trying all of them is the one that trying all of them gives.</summary>
public sealed class FittingTests
{
    private static readonly ReportSetup Setup = ReportSetup.Read(new TemplateFolder([Repository.Templates]), CodeLists.BuiltIn, [])!;
    private static readonly ReportRenderer Renderer = new(Setup, "0");
    private static readonly ReportDefinition Report = Setup.ReadReport("fact-sheet", [])!;

    [Fact]
    public void Samples_get_the_grade_that_trying_all_gives() => Assert.All(Read(CliRun.Samples), IsFittedAsByTryingAll);

    [SharedFact]
    public void Real_pages_get_the_grade_that_trying_all_gives() =>
        Assert.All(Read(Path.Combine(Repository.Shared!, "pages")), IsFittedAsByTryingAll);

    [Theory]
    [InlineData(300, 2300)]
    [InlineData(2500, 4500)]
    [InlineData(4700, 6700)]
    [InlineData(6900, 8900)]
    public void Texts_of_any_length_get_the_grade_that_trying_all_gives(int from, int to)
    {
        var samples = Read(CliRun.Samples);
        var blocks = samples.SelectMany(sample => sample.Description).ToList();
        for (var letters = from; letters <= to; letters += 200)
            IsFittedAsByTryingAll(samples[letters / 100 % samples.Count] with { Description = TextOf(letters, blocks) });
    }

    private static void IsFittedAsByTryingAll(Project project)
    {
        var pages = Report.Fit!.Grades.Select(grade => Render(project, Report with { Fit = new PageFit(99, [grade]) })).ToList();
        if ((pages.Find(one => one.Pages == 1) ?? pages.Find(one => one.Pages == Report.Fit.Pages)) is not { } best)
            return;

        var fitted = Render(project, Report);
        Assert.Equal(best.Pages, fitted.Pages);
        Assert.True(best.Content.Span.SequenceEqual(fitted.Content.Span), $"{project.Id.Text}: another grade fits.");
    }

    private static RenderedFile Render(Project project, ReportDefinition report)
    {
        var job = new DocumentJobs(Setup, ReportLanguage.Swedish, CliRun.Today).ForProjects(report, [project], "").Single();
        return Renderer.Render(job, ReportFormat.Pdf, [])!;
    }

    private static IReadOnlyList<Project> Read(string folder) =>
        new SourceSetReader(ReadOptions.Default).Read(SourceFiles.Find([folder], [])).Projects;

    // Headings, lists and paragraphs from everywhere; the last one is as long as it takes.
    private static List<DescriptionBlock> TextOf(int letters, List<DescriptionBlock> blocks)
    {
        var text = new List<DescriptionBlock>();
        for (var place = letters; letters > 0; place += 7)
        {
            var block = blocks[place % blocks.Count];
            if (block is ParagraphBlock paragraph && paragraph.Text.Length > letters)
                block = new ParagraphBlock(paragraph.Text[..letters]);
            text.Add(block);
            letters -= DescriptionText.Of([block])!.Length;
        }

        return text;
    }
}

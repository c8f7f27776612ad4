using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Domain;
using EsfReports.Layout;
using Xunit;

namespace EsfReports.Reports.Tests.Fitting;

public sealed class PageFitterTests
{
    private readonly List<string> _tried = [];

    // A page holds 2,000 letters in the first grade, a tenth more in the second, two tenths more in the third.
    [Theory]
    [InlineData(SheetLayout.Automatic, 1900, "roomy", 1)]
    [InlineData(SheetLayout.Automatic, 2100, "close", 1)]
    [InlineData(SheetLayout.Automatic, 2300, "dense", 1)]
    [InlineData(SheetLayout.Automatic, 2500, "roomy", 2)]
    [InlineData(SheetLayout.Automatic, 3900, "roomy", 2)]
    [InlineData(SheetLayout.Automatic, 4300, "close", 2)]
    [InlineData(SheetLayout.Automatic, 4700, "dense", 2)]
    [InlineData(SheetLayout.OnePage, 2300, "dense", 1)]
    [InlineData(SheetLayout.Full, 9000, "roomy", 5)]
    public void The_most_generous_grade_that_keeps_to_the_fewest_pages_is_taken(SheetLayout layout, int letters, string grade, int pages)
    {
        var (document, findings) = Fit(layout, letters);

        Assert.Equal((grade, pages), (document!.Metadata.Title, document.Pages.Length));
        Assert.Empty(findings);
        Assert.True(_tried.Count <= 3, string.Join(", ", _tried));
    }

    [Fact]
    public void Grades_that_cannot_help_are_not_tried()
    {
        Fit(SheetLayout.Automatic, 9500);

        Assert.Equal(["close", "dense", "dense cut"], _tried.Distinct());
    }

    [Fact]
    public void A_short_text_is_laid_out_once()
    {
        Fit(SheetLayout.Automatic, 900);

        Assert.Equal(["roomy"], _tried);
    }

    // A heading may take the text after it to the next page in one grade, and not in the next one.
    [Fact]
    public void A_page_that_is_left_half_empty_does_not_end_the_search()
    {
        var (document, _) = new PageFitter(Job(SheetLayout.Automatic, 2300), facts => facts.Grade switch
        {
            "close" => AttemptOf(facts, 700, 1600),
            _ => Attempt(facts, 2300),
        }).Fit();

        Assert.Equal(("dense", 1), (document!.Metadata.Title, document.Pages.Length));
    }

    [Fact]
    public void A_last_page_that_is_next_to_empty_makes_even_the_full_text_tighter()
    {
        var (document, _) = Fit(SheetLayout.Full, 4100);

        Assert.Equal(("close", 2), (document!.Metadata.Title, document.Pages.Length));
    }

    [Theory]
    [InlineData(SheetLayout.Automatic, 9000, 2, "2 pages")]
    [InlineData(SheetLayout.OnePage, 5000, 1, "1 page")]
    public void Text_that_no_grade_has_room_for_is_cut_and_the_cut_is_told(SheetLayout layout, int letters, int pages, string words)
    {
        var (document, findings) = Fit(layout, letters);

        Assert.Equal(pages, document!.Pages.Length);
        var kept = document.Pages.Sum(page => ((TextItem)page.Items[0]).Run.Glyphs.Length);
        Assert.Equal(
            $"warning ESF2401: The text of 2020/00312 does not fit on {words}: {letters - kept} of {letters} letters are left out of the PDF.\n"
            + "  hint: The web page has all of it, and so has the PDF with --layout full.",
            Assert.Single(findings).ToString());
        Assert.InRange(kept, (int)(2400 * pages * 0.8), 2400 * pages);
    }

    [Fact]
    public void What_does_not_fit_even_without_text_is_told()
    {
        var (document, findings) = new PageFitter(Job(SheetLayout.OnePage, 100), facts => Attempt(facts, 5000)).Fit();

        Assert.Equal(3, document!.Pages.Length);
        Assert.Equal(
            "warning ESF2402: 2020/00312 takes 3 pages instead of 1, even with its text cut.\n"
            + "  hint: Set name, facts or figures of the template in smaller type, or allow more pages under 'fit' in report.yaml.",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public void A_report_that_fits_nothing_is_laid_out_once()
    {
        var job = Job(SheetLayout.Automatic, 9000);
        var (document, findings) = new PageFitter(job with { Report = job.Report with { Fit = null } }, facts => Attempt(facts, 9000)).Fit();

        Assert.Equal(5, document!.Pages.Length);
        Assert.Empty(findings);
        Assert.Equal([""], _tried);
    }

    private (PagedDocument? Pages, DiagnosticBag Findings) Fit(SheetLayout layout, int letters) =>
        new PageFitter(Job(layout, letters), facts => Attempt(facts, DescriptionCut.LengthOf(facts.Body))).Fit();

    private PageAttempt Attempt(LayoutFacts facts, int letters)
    {
        _tried.Add(facts.IsCut ? facts.Grade + " cut" : facts.Grade);
        var room = facts.Grade switch { "close" => 2200, "dense" => 2400, _ => 2000 };
        var pages = new List<int>();
        for (var left = letters; left > 0; left -= room)
            pages.Add(Math.Min(left, room));
        return AttemptOf(facts, [.. pages]);
    }

    private static PageAttempt AttemptOf(LayoutFacts facts, params int[] letters)
    {
        var metadata = new DocumentMetadata(facts.Grade, "sv");
        var structure = new StructureElement(StructureRole.Document, SourceLocation.None);
        return new PageAttempt(
            facts, new PagedDocument(metadata, [.. letters.Select(PageOf)], structure, [], new Dictionary<string, Destination>()), []);
    }

    private static Page PageOf(int letters)
    {
        var run = new GlyphRun(null!, 10, [.. new PlacedGlyph[letters]], "");
        return new Page(100, 100, "1", [new TextItem(0, 0, run, Color.Black, ContentTag.ArtifactOf(ArtifactKind.Layout))], []);
    }

    private static DocumentJob Job(SheetLayout layout, int letters)
    {
        var names = ReportLanguages.All.ToDictionary(language => language, _ => "{id}");
        var report = new ReportDefinition("sheet", ReportKind.Project, "sheet.sbn-html", null, names) { Fit = new PageFit(2, ["roomy", "close", "dense"]) };
        return new DocumentJob("2020/00312", report, ReportLanguage.Swedish, Some.Date, "sheet", "project", () => null!, null, () => [])
        {
            Layout = layout,
            Text = () => Blocks(letters),
        };
    }

    // Paragraphs of 99 letters, each with the line break that its length counts.
    private static List<DescriptionBlock> Blocks(int letters)
    {
        var blocks = new List<DescriptionBlock>();
        for (var left = letters; left > 0; left -= 100)
            blocks.Add(new ParagraphBlock(new string('a', Math.Min(left, left > 100 ? 99 : left))));
        return blocks;
    }
}

using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Domain;
using EsfReports.Fonts;
using EsfReports.Layout;
using Xunit;

namespace EsfReports.Reports.Tests.Fitting;

public sealed class PageFitterTests
{
    private static readonly PageFit Fitting = new(2, ["roomy", "close", "dense"]);

    private readonly List<string> _tried = [];
    private int _filled;

    // A page holds 2,000 letters in the first grade, 2,200 in the second, 2,450 in the third.
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
        Assert.Equal(_tried, _tried.Distinct());
    }

    [Fact]
    public void Grades_that_cannot_help_are_not_tried()
    {
        Fit(SheetLayout.Automatic, 9500);

        Assert.Equal(["dense", "dense cut"], _tried.Distinct());
    }

    [Theory]
    [InlineData(900, "roomy")]
    [InlineData(2100, "close")]
    [InlineData(2390, "dense")]
    [InlineData(4700, "dense")]
    public void A_text_whose_grade_is_plain_is_laid_out_once(int letters, string grade)
    {
        Fit(SheetLayout.Automatic, letters);

        Assert.Equal([grade], _tried);
    }

    [Fact]
    public void A_grade_on_two_pages_is_begun_with_if_it_shows_that_one_is_not_enough()
    {
        var (document, _) = Fit(SheetLayout.Automatic, 6600, (facts, grade) => Attempt(facts, grade, 4300));

        Assert.Equal(["close"], _tried);
        Assert.Equal(2, document!.Pages.Length);
    }

    [Fact]
    public void A_text_is_filled_in_once_for_all_grades()
    {
        Fit(SheetLayout.Automatic, 2500);

        Assert.Equal((1, 2), (_filled, _tried.Count));
    }

    // A heading may take the text after it to the next page in one grade, and not in the next one.
    [Fact]
    public void A_page_that_is_left_half_empty_does_not_end_the_search()
    {
        var (document, _) = Fit(SheetLayout.Automatic, 2150, (facts, grade) => grade switch
        {
            "close" => AttemptOf(facts, grade, 700, 1600),
            _ => Attempt(facts, grade, 2150),
        });

        Assert.Equal(["dense"], _tried);
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
        var kept = document.Pages.Sum(page => ((TextItem)page.Items[0]).Run.GlyphCount);
        Assert.Equal(
            $"warning ESF2401: The text of 2020/00312 does not fit on {words}: {letters - kept} of {letters} letters are left out of the PDF.\n"
            + "  hint: The web page has all of it, and so has the PDF with --layout full.",
            Assert.Single(findings).ToString());
        Assert.InRange(kept, (int)(2400 * pages * 0.8), 2400 * pages);
    }

    [Fact]
    public void What_does_not_fit_even_without_text_is_told()
    {
        var (document, findings) = Fit(SheetLayout.OnePage, 100, (facts, grade) => Attempt(facts, grade, 5000));

        Assert.Equal(3, document!.Pages.Length);
        Assert.Equal(
            "warning ESF2402: 2020/00312 takes 3 pages instead of 1, even with its text cut.\n"
            + "  hint: Set name, facts or figures of the template in smaller type, or allow more pages under 'fit' in report.yaml.",
            Assert.Single(findings).ToString());
    }

    private (PagedDocument? Pages, DiagnosticBag Findings) Fit(SheetLayout layout, int letters) =>
        Fit(layout, letters, (facts, grade) => Attempt(facts, grade, DescriptionText.LengthOf(facts.Body)));

    private (PagedDocument? Pages, DiagnosticBag Findings) Fit(SheetLayout layout, int letters, Func<LayoutFacts, string, PageAttempt> layOut)
    {
        var job = Job(layout, letters);
        var whole = LayoutFacts.Whole(job);
        var attempt = new PageFitter(job, Fitting, whole, Fill(whole), Fill).Fit();
        return (attempt.Pages, attempt.Findings);

        Func<string?, PageAttempt> Fill(LayoutFacts facts)
        {
            _filled++;
            return grade => layOut(facts, grade!);
        }
    }

    private PageAttempt Attempt(LayoutFacts facts, string grade, int letters)
    {
        _tried.Add(facts.IsCut ? grade + " cut" : grade);
        var room = RoomOf(grade);
        var pages = new List<int>();
        for (var left = letters; left > 0; left -= room)
            pages.Add(Math.Min(left, room));
        return AttemptOf(facts, grade, [.. pages]);
    }

    private static PageAttempt AttemptOf(LayoutFacts facts, string grade, params int[] letters)
    {
        var metadata = new DocumentMetadata(grade, "sv");
        var structure = new StructureElement(StructureRole.Document, SourceLocation.None);
        var pages = new PagedDocument(metadata, [.. letters.Select(count => PageOf(count, RoomOf(grade)))], structure, [], new Dictionary<string, Destination>());
        return new PageAttempt(facts, [.. pages.Pages.Select(page => page.Fill)], _ => pages);
    }

    private static int RoomOf(string grade) => grade switch { "close" => 2200, "dense" => 2450, _ => 2000 };

    private static Page PageOf(int letters, int room)
    {
        var run = new GlyphRun(null!, 10, [GlyphPart.Word([.. new ShapedGlyph[letters]], 0)], "");
        return new Page(100, 100, "1", [new TextItem(0, 0, run, Color.Black, ContentTag.ArtifactOf(ArtifactKind.Layout))], []) { Fill = letters / (double)room };
    }

    private static DocumentJob Job(SheetLayout layout, int letters)
    {
        var names = ReportLanguages.All.ToDictionary(language => language, _ => "{id}");
        var report = new ReportDefinition("sheet", ReportKind.Project, "sheet.sbn-html", null, names);
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

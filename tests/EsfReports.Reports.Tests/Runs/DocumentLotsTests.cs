using Xunit;

namespace EsfReports.Reports.Tests.Runs;

public sealed class DocumentLotsTests
{
    [Theory]
    [InlineData(0, 2, "")]
    [InlineData(1, 2, "1")]
    [InlineData(3, 2, "1 1 1")]
    [InlineData(40, 1, "6 6 6 6 6 5 2 1 1 1")]
    [InlineData(60, 2, "6 6 6 6 6 6 6 4 3 2 2 1 1 1 1 1 1 1")]
    [InlineData(20, 8, "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    public void Lots_are_large_at_first_and_small_at_the_end(int documents, int workers, string lengths) =>
        Assert.Equal(lengths, Lengths([.. Plans(Definition(ReportKind.Project, "fact-sheet"), documents)], workers));

    [Fact]
    public void Documents_on_many_projects_are_made_alone()
    {
        Assert.Equal("1 1 1 1", Lengths([.. Plans(Definition(ReportKind.Portfolio, "portfolio"), 4)], 1));
    }

    [Fact]
    public void A_lot_holds_documents_of_one_report()
    {
        var sheet = Definition(ReportKind.Project, "fact-sheet");
        var poster = Definition(ReportKind.Project, "poster");
        DocumentPlan[] plans = [.. Plans(sheet, 4), .. Plans(poster, 30), Plan(Definition(ReportKind.Portfolio, "portfolio"), 1), .. Plans(sheet, 12)];

        Assert.Equal("4 6 6 6 6 6 1 6 3 1 1 1", Lengths(plans, 1));
    }

    private static string Lengths(DocumentPlan[] plans, int workers)
    {
        var starts = DocumentLots.Of(plans, workers);
        Assert.Equal(plans.Length, starts[^1]);
        return string.Join(' ', starts.Zip(starts.Skip(1), (start, end) => end - start));
    }

    private static IEnumerable<DocumentPlan> Plans(ReportDefinition report, int count) =>
        Enumerable.Range(1, count).Select(number => Plan(report, number));

    private static DocumentPlan Plan(ReportDefinition report, int number) =>
        new($"2020/{number:D5}", report, $"{report.Name}-{number}", () => throw new InvalidOperationException("Nothing is read to divide documents."));

    private static ReportDefinition Definition(ReportKind kind, string name) =>
        new(name, kind, name + ".sbn-html", null, new Dictionary<ReportLanguage, string>());
}

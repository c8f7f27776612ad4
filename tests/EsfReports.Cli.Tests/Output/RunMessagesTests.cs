using EsfReports.Diagnostics;
using EsfReports.Reports;
using Xunit;

namespace EsfReports.Cli.Tests.Output;

public sealed class RunMessagesTests
{
    private static readonly Diagnostic Wide = new("ESF0001", Severity.Warning, new SourceLocation("a.sbn-html", 3, 1), "Too wide.");
    private static readonly Diagnostic Broken = new("ESF0002", Severity.Error, new SourceLocation("b.sbn-html", 1, 1), "Broken.");

    [Fact]
    public void The_same_finding_in_many_documents_is_one_message()
    {
        var result = new RunResult([Document("1", DocumentStatus.Made, Wide), Document("2", DocumentStatus.Failed, Wide, Broken)], null);

        Assert.Equal(
            ["a.sbn-html(3,1): warning ESF0001: Too wide.\n  in 2 documents, first 1", "b.sbn-html(1,1): error ESF0002: Broken.\n  in 2"],
            RunMessages.Of(result));
    }

    [Theory]
    [InlineData(2, 0, 0, "2 documents made, 2 files in out.")]
    [InlineData(1, 1, 0, "1 document made, 2 files in out; 1 document with errors: failed.")]
    [InlineData(1, 7, 0, "1 document made, 2 files in out; 7 documents with errors: failed, failed, failed, failed, failed and others.")]
    [InlineData(1, 0, 3, "1 document made, 2 files in out; 3 documents not reached.")]
    public void The_summary_tells_errors_from_what_was_not_reached(int made, int failed, int notReached, string expected)
    {
        IEnumerable<MadeDocument> Documents(int count, DocumentStatus status) => Enumerable.Range(0, count).Select(_ => Document("failed", status));

        var result = new RunResult(
            [.. Documents(made, DocumentStatus.Made), .. Documents(failed, DocumentStatus.Failed), .. Documents(notReached, DocumentStatus.NotReached)], null);

        Assert.Equal(expected, RunMessages.Summary(result, 2, "out"));
    }

    private static MadeDocument Document(string key, DocumentStatus status, params Diagnostic[] findings)
    {
        var report = new ReportDefinition("r", ReportKind.Project, "r/document.sbn-html", null, new Dictionary<ReportLanguage, string>());
        var plan = new DocumentPlan(key, report, key, () => throw new InvalidOperationException("It is made."));
        return new MadeDocument(plan, status, key, null, [], findings);
    }
}

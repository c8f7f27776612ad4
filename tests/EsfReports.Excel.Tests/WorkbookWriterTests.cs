using DocumentFormat.OpenXml;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Excel.Tests;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void A_workbook_with_every_feature_reads_as_planned() => Snapshot.Match(WorkbookDump.Of(TestWorkbook.Write(SampleWorkbook.Document)));

    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void A_workbook_with_every_feature_is_valid(FileFormatVersions version)
    {
        var workbook = TestWorkbook.Write(SampleWorkbook.Document);

        Assert.Equal("", OpenXmlErrors.Of(workbook.Bytes, version));
    }

    [Fact]
    public void A_workbook_with_every_feature_has_nothing_to_complain_about() =>
        Assert.Equal("", TestWorkbook.Write(SampleWorkbook.Document).Messages);

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(TestWorkbook.Write(SampleWorkbook.Document).Bytes, TestWorkbook.Write(SampleWorkbook.Document).Bytes);
}

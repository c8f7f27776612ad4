using EsfReports.Testing;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class ConformanceTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var first = PdfBytes.Write(SampleDocuments.Everything(), SampleDocuments.WithSource);
        var second = PdfBytes.Write(SampleDocuments.Everything(), SampleDocuments.WithSource, new PdfWriter());

        Assert.Equal(first, second);
    }
}

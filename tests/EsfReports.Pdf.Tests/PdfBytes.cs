using EsfReports.Layout;
using Xunit;

namespace EsfReports.Pdf.Tests;

/// <summary>Writes documents to memory.</summary>
internal static class PdfBytes
{
    private static readonly PdfWriter Shared = new();

    public static byte[] Write(PagedDocument document, PdfOptions? options = null, PdfWriter? writer = null)
    {
        using var output = new MemoryStream();
        var diagnostics = (writer ?? Shared).Write(document, options ?? PdfOptions.Default, output);
        Assert.Empty(diagnostics);
        return output.ToArray();
    }
}

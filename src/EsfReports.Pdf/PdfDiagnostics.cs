using EsfReports.Diagnostics;

namespace EsfReports.Pdf;

/// <summary>What there is to say about PDF files.</summary>
internal static class PdfDiagnostics
{
    public static Diagnostic BrokenImage(SourceLocation place, string finding) => new(
        "ESF4301",
        Severity.Error,
        place,
        $"The image cannot be put into the PDF: it {finding}.",
        "save the image again as PNG or as JPEG with RGB or gray colours");
}

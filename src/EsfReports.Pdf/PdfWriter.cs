using EsfReports.Layout;

namespace EsfReports.Pdf;

/// <summary>
/// Writes laid-out documents as PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once. One writer serves many
/// documents and threads; font subsets and the colour profile are made once.
/// </summary>
public sealed class PdfWriter
{
    /// <summary>Writes one document; the same document and options give the same bytes.</summary>
    /// <param name="document">The pages and the structure.</param>
    /// <param name="options">Attachments and the like.</param>
    /// <param name="output">Where the bytes go; written from start to end, never read or sought.</param>
    public void Write(PagedDocument document, PdfOptions options, Stream output) =>
        throw new NotImplementedException($"{document.Metadata.Title} {options} {output} {GetHashCode()}");
}

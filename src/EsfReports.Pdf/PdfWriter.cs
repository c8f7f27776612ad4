using System.Runtime.CompilerServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;
using EsfReports.Layout;
using EsfReports.Pdf.Fonts;
using EsfReports.Pdf.Images;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf;

/// <summary>
/// Writes laid-out documents as PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once. One writer serves many
/// documents and threads; font subsets and the colour profile are made once.
/// </summary>
public sealed class PdfWriter
{
    private readonly SharedFonts _fonts = new();
    private readonly ConditionalWeakTable<BitmapImage, EncodedImage> _images = [];

    // As many as documents were ever written at the same time.
    private readonly Stack<PdfBuffers> _spareBuffers = new();

    /// <summary>Writes one document; the same document and options give the same bytes.</summary>
    /// <param name="document">The pages and the structure.</param>
    /// <param name="options">Attachments and the like.</param>
    /// <param name="output">Where the bytes go; written from start to end, never read or sought.</param>
    /// <returns>What could not be written, such as broken images.</returns>
    public IReadOnlyList<Diagnostic> Write(PagedDocument document, PdfOptions options, Stream output)
    {
        var diagnostics = new DiagnosticBag();
        var buffers = TakeBuffers();
        new DocumentWriter(document, options, output, buffers, diagnostics, _fonts, ImageOf).Write();
        if (buffers.IsWorthKeeping)
            GiveBack(buffers);
        return diagnostics;
    }

    /// <summary>Makes what documents with a font share, which the first of them would wait for otherwise.</summary>
    public void Prepare(OpenTypeFont font) => _fonts.ProgramsOf(font).Prepare();

    private PdfBuffers TakeBuffers()
    {
        lock (_spareBuffers)
            return _spareBuffers.TryPop(out var buffers) ? buffers : new PdfBuffers();
    }

    private void GiveBack(PdfBuffers buffers)
    {
        buffers.Clear();
        lock (_spareBuffers)
            _spareBuffers.Push(buffers);
    }

    private EncodedImage ImageOf(BitmapImage bitmap) => _images.GetValue(bitmap, EncodedImage.Encode);
}

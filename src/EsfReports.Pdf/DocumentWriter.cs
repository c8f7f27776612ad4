using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Pdf.Content;
using EsfReports.Pdf.Fonts;
using EsfReports.Pdf.Images;
using EsfReports.Pdf.Metadata;
using EsfReports.Pdf.Navigation;
using EsfReports.Pdf.Objects;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf;

/// <summary>Writes one document: pages with their content first, then what refers to them.</summary>
internal sealed class DocumentWriter
{
    private readonly PagedDocument _document;
    private readonly PdfOptions _options;
    private readonly PdfBuffers _buffers;
    private readonly PdfFile _file;
    private readonly PaintResources _resources;
    private readonly ContentPieces _pieces = new();
    private readonly FigureBounds _figures = new();

    public DocumentWriter(
        PagedDocument document,
        PdfOptions options,
        Stream output,
        PdfBuffers buffers,
        DiagnosticBag diagnostics,
        SharedFonts fonts,
        Func<BitmapImage, EncodedImage> images)
    {
        _document = document;
        _options = options;
        _buffers = buffers;
        _file = new PdfFile(output, buffers);
        _resources = new PaintResources(_file, DocumentFonts.Collect(document, _file, fonts), images, diagnostics);
    }

    public void Write()
    {
        var pageTree = PageTree.Reserve(_file, _document.Pages.Length);
        var pages = new PageObject[_document.Pages.Length];
        for (var index = 0; index < pages.Length; index++)
            pages[index] = new PageObject(_document.Pages[index], _file.Reserve());
        var links = new LinkWriter(_file, pages, _document.Destinations, _pieces);
        var pageWriter = new PageWriter(_file, _buffers.Page, _resources, _pieces, _figures, pageTree, links);
        for (var index = 0; index < pages.Length; index++)
            pageWriter.Write(pages[index], index);

        pageTree.Write(_file, pages);
        _resources.Write();
        var catalog = WriteCatalog(pageTree.ObjectNumber, pages);
        _file.Finish(catalog, DocumentInformation.WriteDictionary(_file, _document.Metadata, _options.Producer));
    }

    private int WriteCatalog(int pageTree, PageObject[] pages)
    {
        var metadata = _document.Metadata;
        var (structure, tree) = new StructureWriter(_file, pages, _figures).Write(_document.Structure, _pieces);
        var outline = Outline.Write(_file, _document.Bookmarks, pages, tree);
        var labels = PageLabels.Write(_file, pages);
        var attachments = Attachments.Write(_file, _options, metadata.Date);
        var names = attachments.Count == 0 ? 0 : PdfTree.WriteNames(_file, attachments);
        var intent = DocumentInformation.WriteOutputIntent(_file);
        var packet = DocumentInformation.WriteMetadata(_file, metadata, _options.Producer);

        var catalog = _file.BeginObject(out var number)
            .Raw("<</Type/Catalog/Pages "u8).Reference(pageTree)
            .Raw("/Lang"u8).Text(metadata.Language)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure)
            .Raw("/ViewerPreferences<</DisplayDocTitle true>>/Metadata "u8).Reference(packet)
            .Raw("/OutputIntents["u8).Reference(intent).Byte((byte)']');
        if (outline != 0)
            catalog.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(outline);
        if (labels != 0)
            catalog.Raw("/PageLabels "u8).Reference(labels);
        if (names != 0)
            AppendAttachments(catalog, names, attachments);
        catalog.Raw(">>"u8);
        _file.EndObject();
        return number;
    }

    private static void AppendAttachments(PdfBuffer catalog, int names, List<(string Name, int ObjectNumber)> attachments)
    {
        catalog.Raw("/Names<</EmbeddedFiles "u8).Reference(names).Raw(">>/AF["u8);
        foreach (var (_, number) in attachments)
            catalog.Reference(number).Space();
        catalog.Byte((byte)']');
    }
}

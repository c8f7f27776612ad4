using EsfReports.Layout;
using EsfReports.Pdf.Content;
using EsfReports.Pdf.Navigation;
using EsfReports.Pdf.Objects;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf;

/// <summary>Writes pages (ISO 32000-1, 7.7.3.3) and their content.</summary>
internal sealed class PageWriter(
    PdfFile file, PdfBuffer buffer, PaintResources resources, ContentPieces pieces, FigureBounds figures, PageTree pageTree, LinkWriter links)
{
    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Its index, also its key in the parent tree.</param>
    /// <remarks>Links come after the content, of which they are parts.</remarks>
    public void Write(PageObject page, int index)
    {
        buffer.Clear();
        var pieceCount = Paint(page.Page, index);
        var content = file.Reserve();
        file.WriteStream(content, default, buffer.Written);

        var annotations = links.Write(index);
        var dictionary = file.BeginObject(page.ObjectNumber)
            .Raw("<</Type/Page/Parent "u8).Reference(pageTree.ParentOf(index));
        PageBoxes.Append(dictionary, page.Page);
        dictionary.Raw("/Resources "u8).Reference(resources.ObjectNumber)
            .Raw("/Contents "u8).Reference(content).Raw("/Tabs/S"u8);
        if (pieceCount > 0)
            dictionary.Raw("/StructParents "u8).Integer(index);
        AppendLinks(dictionary, annotations);
        dictionary.Raw(">>"u8);
        file.EndObject();
    }

    private int Paint(Page page, int index)
    {
        var content = new ContentWriter(buffer, resources, new Flip(page.Height));
        var marks = new MarkedContent(content, pieces, index);
        var painter = new PagePainter(content, resources, marks, figures);
        painter.Paint(page.Items.AsSpan());
        if (page.HasCropMarks)
            painter.Paint(CropMarks.For(page));
        marks.End();
        return marks.Count;
    }

    private static void AppendLinks(PdfBuffer dictionary, List<int> links)
    {
        if (links.Count == 0)
            return;

        dictionary.Raw("/Annots["u8);
        foreach (var link in links)
            dictionary.Reference(link).Space();
        dictionary.Byte((byte)']');
    }
}

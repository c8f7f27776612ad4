using System.Collections.Immutable;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf.Content;

/// <summary>Writes items as a form of its own that is blended as one (ISO 32000-1, 8.10 and 11.6.6).</summary>
internal static class FormWriter
{
    /// <summary>Writes the form; the number of its object.</summary>
    public static int Write(PaintResources resources, ImmutableArray<PageItem> items, FigureBounds figures, Flip flip)
    {
        var content = new ContentWriter(new PdfBuffer(), resources, flip);
        new PagePainter(content, resources, null, figures).Paint(items.AsSpan());
        content.EndText();
        return Write(resources, "/S/Transparency/CS/DeviceRGB"u8, content.Buffer);
    }

    /// <summary>Writes a form with a group dictionary.</summary>
    public static int Write(PaintResources resources, ReadOnlySpan<byte> group, PdfBuffer content)
    {
        var number = resources.File.Reserve();
        var entries = new PdfBuffer(256);
        entries.Raw("/Type/XObject/Subtype/Form/BBox[-32000 -32000 32000 32000]/Group<<"u8).Raw(group)
            .Raw(">>/Resources "u8).Reference(resources.ObjectNumber);
        resources.File.WriteStream(number, entries.Written, content.Written);
        return number;
    }
}

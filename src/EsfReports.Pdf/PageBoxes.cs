using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf;

/// <summary>The boxes of a page (ISO 32000-1, 14.11.2). The trimmed page begins at the origin, so that bleed lies at negative coordinates.</summary>
internal static class PageBoxes
{
    /// <summary>How far the sheet reaches beyond the bleed to show crop marks, in points.</summary>
    public const double MarkRoom = 18;

    public static void Append(PdfBuffer dictionary, Page page)
    {
        var room = page.Bleed + (page.HasCropMarks ? MarkRoom : 0);
        AppendBox(dictionary, "/MediaBox["u8, page, room);
        if (room == 0)
            return;

        AppendBox(dictionary, "/BleedBox["u8, page, page.Bleed);
        AppendBox(dictionary, "/TrimBox["u8, page, 0);
    }

    private static void AppendBox(PdfBuffer dictionary, ReadOnlySpan<byte> key, Page page, double room) => dictionary
        .Raw(key).Number(-room).Space().Number(-room)
        .Space().Number(page.Width + room).Space().Number(page.Height + room).Byte((byte)']');
}

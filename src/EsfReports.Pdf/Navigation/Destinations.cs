using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Navigation;

/// <summary>Writes explicit destinations (ISO 32000-1, 12.3.2.2).</summary>
internal static class Destinations
{
    /// <summary>The place at the top left of the window, with the zoom as it is.</summary>
    public static void Append(PdfBuffer buffer, Destination target, PageObject[] pages)
    {
        var page = pages[Math.Clamp(target.PageIndex, 0, pages.Length - 1)];
        buffer.Byte((byte)'[').Reference(page.ObjectNumber)
            .Raw("/XYZ "u8).Number(target.X, 1).Space().Number(page.Page.Height - target.Y, 1).Raw(" null]"u8);
    }
}

/// <summary>A page and the number of its object.</summary>
internal readonly record struct PageObject(Page Page, int ObjectNumber);

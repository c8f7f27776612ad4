using System.Text;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf.Navigation;

/// <summary>Writes link annotations (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5).</summary>
/// <param name="file">The file.</param>
/// <param name="pages">All pages.</param>
/// <param name="destinations">Where ids stand.</param>
/// <param name="pieces">Takes the annotations as parts of their elements.</param>
internal sealed class LinkWriter(
    PdfFile file, PageObject[] pages, IReadOnlyDictionary<string, Destination> destinations, ContentPieces pieces)
{
    private int _nextKey = pages.Length;

    /// <summary>Writes the links of a page; the object numbers of those that lead somewhere.</summary>
    /// <remarks>A link outside the structure, as in a running head, is left out: nobody who listens could reach it.</remarks>
    public List<int> Write(int pageIndex)
    {
        var written = new List<int>();
        foreach (var link in pages[pageIndex].Page.Links)
        {
            if (link.Element is not null && Leads(link.Target))
                written.Add(Write(link, link.Element, pageIndex));
        }

        return written;
    }

    private bool Leads(string target) =>
        target.StartsWith('#') ? destinations.ContainsKey(target[1..]) : LinkTarget.Address(target) is not null;

    private int Write(LinkArea link, StructureElement element, int pageIndex)
    {
        var page = pages[pageIndex];
        var (x, y, width, height) = link.Bounds;
        var bottom = page.Page.Height - y - height;
        var dictionary = file.BeginObject(out var number)
            .Raw("<</Type/Annot/Subtype/Link/Rect["u8).Number(x).Space().Number(bottom).Space().Number(x + width).Space().Number(bottom + height)
            .Raw("]/Border[0 0 0]/F 4/P "u8).Reference(page.ObjectNumber)
            .Raw("/StructParent "u8).Integer(_nextKey)
            .Raw("/Contents"u8).Text(link.Description);
        if (link.Target.StartsWith('#'))
            Destinations.Append(dictionary.Raw("/Dest"u8), destinations[link.Target[1..]], pages);
        else
            dictionary.Raw("/A<</S/URI/URI"u8).Literal(Encoding.ASCII.GetBytes(LinkTarget.Address(link.Target)!)).Raw(">>"u8);
        dictionary.Raw(">>"u8);
        file.EndObject();
        pieces.AddAnnotation(element, pageIndex, number, _nextKey++);
        return number;
    }
}

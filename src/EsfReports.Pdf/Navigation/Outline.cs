using System.Collections.Immutable;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;
using EsfReports.Pdf.Structure;

namespace EsfReports.Pdf.Navigation;

/// <summary>
/// Writes bookmarks (ISO 32000-1, 12.3.3): each with the place on its page and, as <c>/SE</c>, the structure element there, so that a
/// screen reader goes on at the heading. (Structure destinations, <c>/SD</c>, are of PDF 2.0 and PDF/UA-2.)
/// </summary>
internal static class Outline
{
    /// <summary>Writes the outline; 0 if there are no bookmarks.</summary>
    public static int Write(PdfFile file, ImmutableArray<Bookmark> bookmarks, PageObject[] pages, StructureTree structure)
    {
        if (bookmarks.IsEmpty)
            return 0;

        var root = BuildTree(file, bookmarks);
        foreach (var entry in root.Descendants())
            WriteEntry(file, entry, pages, structure);
        file.BeginObject(root.ObjectNumber)
            .Raw("<</Type/Outlines/First "u8).Reference(root.Children[0].ObjectNumber)
            .Raw("/Last "u8).Reference(root.Children[^1].ObjectNumber)
            .Raw("/Count "u8).Integer(root.Children.Count).Raw(">>"u8);
        file.EndObject();
        return root.ObjectNumber;
    }

    /// <summary>A bookmark stands under the nearest one before it with a smaller level, whatever levels are left out.</summary>
    private static OutlineEntry BuildTree(PdfFile file, ImmutableArray<Bookmark> bookmarks)
    {
        var root = new OutlineEntry(null, null, file.Reserve());
        var current = root;
        foreach (var bookmark in bookmarks)
        {
            while (current.Bookmark is { } open && open.Level >= bookmark.Level)
                current = current.Parent!;
            var entry = new OutlineEntry(bookmark, current, file.Reserve());
            current.Children.Add(entry);
            current = entry;
        }

        return root;
    }

    private static void WriteEntry(PdfFile file, OutlineEntry entry, PageObject[] pages, StructureTree structure)
    {
        var bookmark = entry.Bookmark!;
        var dictionary = file.BeginObject(entry.ObjectNumber)
            .Raw("<</Title"u8).Text(bookmark.Label).Raw("/Parent "u8).Reference(entry.Parent!.ObjectNumber).Raw("/Dest"u8);
        Destinations.Append(dictionary, bookmark.Target, pages);
        if (structure.ObjectNumberOf(bookmark.Element) is > 0 and var element)
            dictionary.Raw("/SE "u8).Reference(element);
        if (entry.Sibling(-1) is { } previous)
            dictionary.Raw("/Prev "u8).Reference(previous.ObjectNumber);
        if (entry.Sibling(+1) is { } next)
            dictionary.Raw("/Next "u8).Reference(next.ObjectNumber);
        if (entry.Children.Count > 0)
        {
            // A negative count: closed, with so many entries to be seen when it is opened.
            dictionary.Raw("/First "u8).Reference(entry.Children[0].ObjectNumber)
                .Raw("/Last "u8).Reference(entry.Children[^1].ObjectNumber)
                .Raw("/Count "u8).Integer(-entry.Children.Count);
        }

        dictionary.Raw(">>"u8);
        file.EndObject();
    }

    /// <summary>A bookmark in its tree; the root has none.</summary>
    private sealed class OutlineEntry(Bookmark? bookmark, OutlineEntry? parent, int objectNumber)
    {
        private readonly int _index = parent?.Children.Count ?? 0;

        public Bookmark? Bookmark => bookmark;

        public OutlineEntry? Parent => parent;

        public int ObjectNumber => objectNumber;

        public List<OutlineEntry> Children { get; } = [];

        public OutlineEntry? Sibling(int distance) => parent!.Children.ElementAtOrDefault(_index + distance);

        public IEnumerable<OutlineEntry> Descendants()
        {
            var open = new Stack<OutlineEntry>([this]);
            while (open.TryPop(out var entry))
            {
                foreach (var child in entry.Children)
                {
                    yield return child;
                    open.Push(child);
                }
            }
        }
    }
}

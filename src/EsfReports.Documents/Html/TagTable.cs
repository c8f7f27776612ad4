namespace EsfReports.Documents.Html;

/// <summary>Start tags by their text, each read once: most tags of a document are those of its template. Serves many threads.</summary>
/// <remarks>Reading takes no lock: a place that is taken stays as it is, and a table that grows or starts afresh is a new one.</remarks>
internal sealed class TagTable
{
    /// <summary>Longer tags are not kept: they hold the path or the text of one document.</summary>
    public const int MaximumLength = 256;

    // Room for the tags of a few hundred documents; those of the templates are soon read again.
    private const int MaximumTags = 8192;
    private const int PlacesOfTag = 4;

    private const int FirstPlaces = 1024;

    private readonly Lock _lock = new();
    private Entry?[] _entries = new Entry?[FirstPlaces];
    private int _count;

    /// <summary>The tag of a text; null if it was not read yet.</summary>
    /// <param name="text">From one angle bracket to the other.</param>
    /// <param name="isInSvg">True if the element around it is of SVG.</param>
    public ElementTag? Find(ReadOnlySpan<char> text, bool isInSvg)
    {
        var entries = Volatile.Read(ref _entries);
        var place = PlaceOf(text, isInSvg, entries);
        while (Volatile.Read(ref entries[place]) is { } entry)
        {
            if (entry.Is(text, isInSvg))
                return entry.Tag;
            place = (place + 1) & (entries.Length - 1);
        }

        return null;
    }

    /// <summary>Keeps a tag.</summary>
    public void Add(ReadOnlySpan<char> text, bool isInSvg, ElementTag tag)
    {
        lock (_lock)
        {
            if (_count >= MaximumTags)
                (_entries, _count) = (new Entry?[FirstPlaces], 0);
            if ((_count + 1) * PlacesOfTag > _entries.Length)
                Grow();
            if (Put(_entries, new Entry(text.ToString(), isInSvg, tag)))
                _count++;
        }
    }

    private void Grow()
    {
        var larger = new Entry?[_entries.Length * 2];
        foreach (var entry in _entries)
        {
            if (entry is not null)
                Put(larger, entry);
        }

        Volatile.Write(ref _entries, larger);
    }

    private static bool Put(Entry?[] entries, Entry entry)
    {
        var place = PlaceOf(entry.Text, entry.IsInSvg, entries);
        for (; entries[place] is { } other; place = (place + 1) & (entries.Length - 1))
        {
            if (other.Is(entry.Text, entry.IsInSvg))
                return false;
        }

        Volatile.Write(ref entries[place], entry);
        return true;
    }

    // Where the search for a tag begins.
    private static int PlaceOf(ReadOnlySpan<char> text, bool isInSvg, Entry?[] entries) =>
        (string.GetHashCode(text) + (isInSvg ? 1 : 0)) & (entries.Length - 1);

    private sealed class Entry(string text, bool isInSvg, ElementTag tag)
    {
        public string Text { get; } = text;

        public bool IsInSvg { get; } = isInSvg;

        public ElementTag Tag { get; } = tag;

        public bool Is(ReadOnlySpan<char> other, bool isOtherInSvg) => IsInSvg == isOtherInSvg && other.SequenceEqual(Text);
    }
}

namespace EsfReports.Layout.Inline;

/// <summary>Shaped words by their text. Looking one up takes no lock: entries never change, and a table that is full is replaced by a larger one.</summary>
/// <param name="most">How many words are kept; further ones are not.</param>
internal sealed class WordTable(int most)
{
    private const int FirstLength = 256;

    private readonly Lock _adding = new();
    private Entry?[] _buckets = new Entry?[FirstLength];
    private int _count;

    /// <summary>The word; null if it is not kept.</summary>
    public ShapedWord? Find(ReadOnlySpan<char> text) => Find(Volatile.Read(ref _buckets), text, HashOf(text));

    /// <summary>Keeps a word, unless another thread has done so or there are too many.</summary>
    public void Add(ReadOnlySpan<char> text, ShapedWord word)
    {
        var hash = HashOf(text);
        lock (_adding)
        {
            if (_count == most || Find(_buckets, text, hash) is not null)
                return;
            if (_count == _buckets.Length)
                Grow();
            Put(_buckets, text.ToString(), hash, word);
            _count++;
        }
    }

    private static int HashOf(ReadOnlySpan<char> text) => string.GetHashCode(text, StringComparison.Ordinal);

    private static ShapedWord? Find(Entry?[] buckets, ReadOnlySpan<char> text, int hash)
    {
        for (var entry = Volatile.Read(ref buckets[hash & (buckets.Length - 1)]); entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && text.SequenceEqual(entry.Text))
                return entry.Word;
        }

        return null;
    }

    private static void Put(Entry?[] buckets, string text, int hash, ShapedWord word)
    {
        ref var bucket = ref buckets[hash & (buckets.Length - 1)];
        Volatile.Write(ref bucket, new Entry(text, hash, word, bucket));
    }

    private void Grow()
    {
        var larger = new Entry?[_buckets.Length * 2];
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
                Put(larger, entry.Text, entry.Hash, entry.Word);
        }

        Volatile.Write(ref _buckets, larger);
    }

    private sealed record Entry(string Text, int Hash, ShapedWord Word, Entry? Next);
}

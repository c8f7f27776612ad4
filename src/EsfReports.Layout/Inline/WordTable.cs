namespace EsfReports.Layout.Inline;

/// <summary>Shaped words by their text. Looking one up takes no lock: a place that is taken never changes, and a table that is half full is replaced.</summary>
/// <param name="most">How many words are kept; further ones are not.</param>
internal sealed class WordTable(int most)
{
    private const int FirstLength = 256;

    private readonly Lock _adding = new();
    private Slot[] _slots = new Slot[FirstLength];
    private int _count;

    /// <summary>The word; null if it is not kept.</summary>
    public ShapedWord? Find(ReadOnlySpan<char> text) => Find(Volatile.Read(ref _slots), text, WordKey.Of(text));

    /// <summary>Finds the words among the parts of a text.</summary>
    /// <remarks>One after the other with nothing in between, so that the processor waits for the memory of many of them at once: most lie where it has not been for long.</remarks>
    public void FindAll(string text, Span<WordCut> cuts)
    {
        var slots = Volatile.Read(ref _slots);
        foreach (ref var cut in cuts)
        {
            if (cut.Kind == PieceKind.Word)
                cut.Word = Find(slots, text.AsSpan(cut.Start, cut.Length), cut.Key);
        }
    }

    /// <summary>Keeps a word, unless another thread has done so or there are too many.</summary>
    public void Add(ReadOnlySpan<char> text, ShapedWord word)
    {
        var key = WordKey.Of(text);
        lock (_adding)
        {
            if (_count == most || Find(_slots, text, key) is not null)
                return;
            if (_count == _slots.Length / 2)
                Grow();
            Put(_slots, key, key.IsExact ? null : text.ToString(), word);
            _count++;
        }
    }

    private static ShapedWord? Find(Slot[] slots, ReadOnlySpan<char> text, in WordKey key)
    {
        for (var place = key.Spread(); ; place++)
        {
            ref var slot = ref slots[place & (slots.Length - 1)];
            // The word is written last, so that the rest is there if it is.
            var word = Volatile.Read(ref slot.Word);
            if (word is null || (slot.Key.Is(key) && (key.IsExact || text.SequenceEqual(slot.Text))))
                return word;
        }
    }

    private static void Put(Slot[] slots, in WordKey key, string? text, ShapedWord word)
    {
        var place = key.Spread();
        while (slots[place & (slots.Length - 1)].Word is not null)
            place++;

        ref var slot = ref slots[place & (slots.Length - 1)];
        (slot.Key, slot.Text) = (key, text);
        Volatile.Write(ref slot.Word, word);
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Word is not null)
                Put(larger, slot.Key, slot.Text, slot.Word);
        }

        Volatile.Write(ref _slots, larger);
    }

    private struct Slot
    {
        public WordKey Key;

        // Null where the key says it all.
        public string? Text;
        public ShapedWord? Word;
    }
}

namespace EsfReports.Pdf.Objects;

/// <summary>Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): sorted entries that are found without reading all of them.</summary>
internal static class PdfTree
{
    private const int MaximumKids = 64;

    /// <summary>Writes a tree of numbers, given in rising order.</summary>
    public static int WriteNumbers(PdfFile file, IReadOnlyList<(int Key, int ObjectNumber)> entries) => Write(
        file, "/Nums["u8.ToArray(), entries.Count, (buffer, index) => buffer.Integer(entries[index].Key), index => entries[index].ObjectNumber);

    /// <summary>Writes a tree of strings; of equal ones the first is kept.</summary>
    public static int WriteNames(PdfFile file, IEnumerable<(string Key, int ObjectNumber)> entries)
    {
        var names = new List<Name>();
        foreach (var (key, number) in entries)
            names.Add(new Name(StringBytes(key), number, names.Count));
        names.Sort(Name.Compare);
        for (var index = names.Count - 1; index > 0; index--)
        {
            if (names[index].HasKeyOf(names[index - 1]))
                names.RemoveAt(index);
        }

        return Write(file, "/Names["u8.ToArray(), names.Count, (buffer, index) => buffer.Raw(names[index].Key), index => names[index].ObjectNumber);
    }

    /// <summary>Strings are sorted by their bytes as they stand in the file.</summary>
    private static byte[] StringBytes(string text) => new PdfBuffer(2 * (text.Length + 2)).Text(text).Written.ToArray();

    private static int Write(PdfFile file, byte[] list, int count, Action<PdfBuffer, int> appendKey, Func<int, int> numberOf)
    {
        if (count <= MaximumKids)
            return WriteLeaf(file, list, 0, count, appendKey, numberOf, isRoot: true);

        var kids = new List<(int Number, int First, int Last)>();
        for (var start = 0; start < count; start += MaximumKids)
        {
            var end = Math.Min(count, start + MaximumKids);
            kids.Add((WriteLeaf(file, list, start, end, appendKey, numberOf, isRoot: false), start, end - 1));
        }

        while (kids.Count > MaximumKids)
            kids = [.. kids.Chunk(MaximumKids).Select(group => (WriteNode(file, group, appendKey, isRoot: false), group[0].First, group[^1].Last))];
        return WriteNode(file, kids, appendKey, isRoot: true);
    }

    private static int WriteLeaf(
        PdfFile file, byte[] list, int start, int end, Action<PdfBuffer, int> appendKey, Func<int, int> numberOf, bool isRoot)
    {
        var leaf = file.BeginObject(out var number).Raw("<<"u8);
        if (!isRoot)
            AppendLimits(leaf, start, end - 1, appendKey);
        leaf.Raw(list);
        for (var index = start; index < end; index++)
        {
            appendKey(leaf, index);
            leaf.Space().Reference(numberOf(index)).Space();
        }

        leaf.Raw("]>>"u8);
        file.EndObject();
        return number;
    }

    private static int WriteNode(
        PdfFile file, IReadOnlyList<(int Number, int First, int Last)> kids, Action<PdfBuffer, int> appendKey, bool isRoot)
    {
        var node = file.BeginObject(out var number).Raw("<<"u8);
        if (!isRoot)
            AppendLimits(node, kids[0].First, kids[^1].Last, appendKey);
        node.Raw("/Kids["u8);
        foreach (var kid in kids)
            node.Reference(kid.Number).Space();
        node.Raw("]>>"u8);
        file.EndObject();
        return number;
    }

    private static void AppendLimits(PdfBuffer buffer, int first, int last, Action<PdfBuffer, int> appendKey)
    {
        buffer.Raw("/Limits["u8);
        appendKey(buffer, first);
        buffer.Space();
        appendKey(buffer, last);
        buffer.Byte((byte)']');
    }

    /// <summary>An entry of a tree of strings.</summary>
    private sealed class Name(byte[] key, int objectNumber, int place)
    {
        public byte[] Key => key;

        public int ObjectNumber => objectNumber;

        private int Place => place;

        /// <summary>By key; of equal ones, the one that was given first.</summary>
        public static int Compare(Name one, Name other) =>
            one.Key.AsSpan().SequenceCompareTo(other.Key) is not 0 and var order ? order : one.Place.CompareTo(other.Place);

        public bool HasKeyOf(Name other) => Key.AsSpan().SequenceEqual(other.Key);
    }
}

using System.Numerics;

namespace EsfReports.Documents.Html;

/// <summary>Names that are found in any case, without making a string of what is looked for.</summary>
internal sealed class NameTable
{
    // A quarter of the places is taken, so that a name stands where its hash says or next to it.
    private const int PlacesOfName = 4;

    private readonly string?[] _names;

    /// <summary>Creates the table; a name may be given several times.</summary>
    public NameTable(IReadOnlyCollection<string> names)
    {
        _names = new string?[BitOperations.RoundUpToPowerOf2((uint)(names.Count * PlacesOfName))];
        foreach (var name in names)
            _names[PlaceOf(name)] ??= name;
    }

    /// <summary>The name as it was given; null if it is not in the table.</summary>
    public string? Find(ReadOnlySpan<char> name) => _names[PlaceOf(name)];

    // The place where a name stands or, if it is not there, would stand.
    private int PlaceOf(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var character in name)
            hash = unchecked((hash * 31) + (character | 0x20u));
        var last = _names.Length - 1;
        var place = (int)hash & last;
        while (_names[place] is { } known && !name.Equals(known, StringComparison.OrdinalIgnoreCase))
            place = (place + 1) & last;
        return place;
    }
}

namespace EsfReports.Layout.Inline;

/// <summary>The places where the lines of a paragraph may end, in order: the first is its start, the last its end. Used over and over.</summary>
internal sealed class BreakPlaces
{
    private const int FirstLength = 32;

    private BreakOpportunity[] _places = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ref readonly BreakOpportunity this[int index] => ref _places[index];

    /// <summary>The parts between forced breaks: where their first line begins and their last line ends.</summary>
    public ForcedParts Parts => new(this);

    /// <summary>Takes all of them away.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds one behind all others.</summary>
    public void Add(in BreakOpportunity place)
    {
        if (Count == _places.Length)
            Array.Resize(ref _places, Math.Max(FirstLength, Count * 2));
        _places[Count++] = place;
    }
}

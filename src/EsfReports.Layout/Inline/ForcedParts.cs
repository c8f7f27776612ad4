using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>The parts of a paragraph between its forced breaks: from the index of one place to that of the next one.</summary>
/// <param name="places">The places; the first and the last are forced.</param>
internal struct ForcedParts(BreakPlaces places)
{
    private int _last;

    /// <summary>The part that was reached.</summary>
    public (int First, int Last) Current { get; private set; }

    /// <summary>So that it can be looped over.</summary>
    public readonly ForcedParts GetEnumerator() => this;

    /// <summary>Goes on to the next part; false after the last.</summary>
    public bool MoveNext()
    {
        var first = _last;
        while (++_last < places.Count)
        {
            if (places[_last].Flag != BreakFlag.Forced)
                continue;
            Current = (first, _last);
            return true;
        }

        return false;
    }
}

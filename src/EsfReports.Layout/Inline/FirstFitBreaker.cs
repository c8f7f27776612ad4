using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>Fills one line after the other, as <c>text-wrap: wrap</c> asks.</summary>
internal static class FirstFitBreaker
{
    // An address is cut only if the line would stay emptier than this otherwise.
    private const double LargestGapBeforeAddress = 0.25;

    /// <summary>Adds the ends of the lines of all parts between forced breaks.</summary>
    public static void BreakAll(BreakPlaces places, LineWidths widths, List<int> ends)
    {
        foreach (var (first, last) in places.Parts)
            Break(places, first, last, widths, ends);
    }

    /// <summary>Adds the index of the place where each line of a part ends.</summary>
    /// <param name="places">The places.</param>
    /// <param name="first">Where the first line begins.</param>
    /// <param name="last">Where the last line ends.</param>
    /// <param name="widths">Room.</param>
    /// <param name="ends">Gets the indices; the last is <paramref name="last"/>.</param>
    private static void Break(BreakPlaces places, int first, int last, LineWidths widths, List<int> ends)
    {
        for (var start = first; start < last;)
        {
            start = FindEnd(places, start, last, widths.Available(start == 0));
            ends.Add(start);
        }
    }

    private static int FindEnd(BreakPlaces places, int start, int last, double available)
    {
        var best = -1;
        ref readonly var from = ref places[start];
        for (var end = start + 1; end <= last; end++)
        {
            var width = places[end].LineWidthFrom(from);
            if (LineWidths.Fits(width, available))
                best = best < 0 || IsBetter(places, start, best, end, available) ? end : best;
            else if (!LineWidths.Fits(width - places[end].Hyphen, available))
                break;
        }

        return best < 0 ? start + 1 : best;
    }

    private static bool IsBetter(BreakPlaces places, int start, int best, int end, double available)
    {
        var isPoorer = Rank(places[end].Flag) > Rank(places[best].Flag);
        if (!isPoorer)
            return true;
        if (places[end].Flag == BreakFlag.Emergency)
            return false;
        return available - places[best].LineWidthFrom(places[start]) > available * LargestGapBeforeAddress;
    }

    private static int Rank(BreakFlag flag) => flag switch
    {
        BreakFlag.Emergency => 2,
        BreakFlag.Address => 1,
        _ => 0,
    };
}

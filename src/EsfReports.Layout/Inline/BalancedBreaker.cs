namespace EsfReports.Layout.Inline;

/// <summary>Breaks short text into lines of about the same width: the narrowest ones that are not more lines (CSS Text 4, 6.4).</summary>
internal static class BalancedBreaker
{
    // CSS Text 4, 6.4 lets balancing stop where it no longer matters.
    private const int MostLines = 10;
    private const int Steps = 20;

    /// <summary>Adds the ends of the lines; false, and nothing added, if there are too many lines for that.</summary>
    /// <param name="places">Where lines may end.</param>
    /// <param name="widths">The widest that lines may be.</param>
    /// <param name="ends">Takes indices of places; empty before.</param>
    public static bool TryBreak(BreakPlaces places, LineWidths widths, List<int> ends)
    {
        FirstFitBreaker.BreakAll(places, widths, ends);
        var count = ends.Count;
        if (count > MostLines)
        {
            ends.Clear();
            return false;
        }

        var (tooNarrow, wideEnough) = (0.0, widths.Width);
        var trial = new List<int>();
        for (var step = 0; step < Steps; step++)
        {
            var narrower = widths with { Width = (tooNarrow + wideEnough) / 2 };
            trial.Clear();
            FirstFitBreaker.BreakAll(places, narrower, trial);
            if (trial.Count > count || IsOverfull(places, trial, narrower))
            {
                tooNarrow = narrower.Width;
                continue;
            }

            wideEnough = narrower.Width;
            ends.Clear();
            ends.AddRange(trial);
        }

        return true;
    }

    private static bool IsOverfull(BreakPlaces places, List<int> ends, LineWidths widths)
    {
        var start = 0;
        foreach (var end in ends)
        {
            if (!LineWidths.Fits(places[end].LineWidthFrom(places[start]), widths.Available(start == 0)))
                return true;
            start = end;
        }

        return false;
    }
}

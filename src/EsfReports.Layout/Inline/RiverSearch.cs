namespace EsfReports.Layout.Inline;

/// <summary>Looks for other ends of justified lines where those that total fit chose let rivers run through the text.</summary>
/// <remarks>
/// Total fit knows a line and the one before it, but a river has three. So it is asked again, with a price on the line ends inside
/// of each river, at most <see cref="MostTries"/> times; the price doubles each time, so that small changes are tried first. Of all
/// choices the one with the fewest lines in rivers is taken, of equals the first. No line may be looser than the optical limit that
/// the first choice was held to or, where that could not be kept, than the loosest line of that choice; and there may not be more
/// lines. Text without a river is only looked at. In Swedish text with 36 to 96 characters a line three of four rivers go.
/// </remarks>
internal static class RiverSearch
{
    private const int MostTries = 4;

    // The first price of each line end: as bad as two lines at the limit of what looks good.
    private const double RiverDemerits = 20_000;

    /// <summary>Replaces the ends of lines by others with fewer rivers, if there are such.</summary>
    /// <param name="paragraph">The text.</param>
    /// <param name="places">The places.</param>
    /// <param name="rules">What the ends were chosen by.</param>
    /// <param name="ends">Index of the place where each line ends.</param>
    /// <param name="breaker">Chose them.</param>
    public static void Improve(Paragraph paragraph, BreakPlaces places, TotalFitRules rules, List<int> ends, TotalFitBreaker breaker)
    {
        var finder = new RiverFinder(paragraph, rules.Widths);
        var rivers = finder.Find(places, ends);
        if (rivers.Lines == 0)
            return;

        var prices = new double[places.Count];
        var limited = rules with { Tolerance = Limit(places, rules, ends), Prices = prices };
        var fewest = rivers.Lines;
        var price = RiverDemerits;
        for (var tries = 0; tries < MostTries && rivers.Lines > 0; tries++, price *= 2)
        {
            foreach (var place in rivers.Breaks)
                prices[place] += price;

            var trial = new List<int>(ends.Count);
            if (!breaker.TryBreak(places, limited, trial))
                return;
            rivers = finder.Find(places, trial);
            if (rivers.Lines >= fewest || trial.Count > ends.Count)
                continue;
            fewest = rivers.Lines;
            ends.Clear();
            ends.AddRange(trial);
        }
    }

    private static double Limit(BreakPlaces places, TotalFitRules rules, List<int> ends)
    {
        if (!double.IsPositiveInfinity(rules.Tolerance))
            return rules.Tolerance;

        var loosest = 0.0;
        for (var index = 0; index < ends.Count; index++)
        {
            var line = Line.Between(places, index == 0 ? 0 : ends[index - 1], ends[index]);
            if (line.EndsParagraph)
                continue;
            var available = rules.Widths.Available(line.IsFirst);
            loosest = Math.Max(loosest, rules.Fit.Ratio(available - line.NaturalWidth, line.Spaces, available));
        }

        return loosest;
    }
}

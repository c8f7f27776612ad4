namespace EsfReports.Layout.Inline;

/// <summary>
/// Finds rivers in justified text: gaps between words that line up (<see cref="WordGap.LinesUpWith"/>) from line to line, over at
/// least <see cref="LeastLines"/> lines running. The white after the end of a line counts for nothing.
/// </summary>
/// <remarks>A walk over the pieces of each line, once: nothing is shaped or set.</remarks>
internal sealed class RiverFinder(Paragraph paragraph, LineWidths widths)
{
    /// <summary>Two gaps over one another are chance; from three on they are seen.</summary>
    public const int LeastLines = 3;

    // The gaps of one line, and of how many lines the longest river is that ends in each.
    private List<WordGap> _gaps = [];
    private List<int> _lengths = [];
    private List<WordGap> _gapsBefore = [];
    private List<int> _lengthsBefore = [];

    /// <summary>Finds them.</summary>
    /// <param name="places">The places.</param>
    /// <param name="ends">Index of the place where each line ends.</param>
    public Rivers Find(BreakPlaces places, List<int> ends)
    {
        var lines = 0;
        var breaks = new HashSet<int>();
        _gaps.Clear();
        _lengths.Clear();
        for (var line = 0; line < ends.Count; line++)
        {
            Continue(Line.Between(places, line == 0 ? 0 : ends[line - 1], ends[line]));
            foreach (var length in _lengths)
            {
                var gained = LinesGained(length);
                lines += gained;
                for (var above = 1; above <= Math.Min(gained, LeastLines - 1); above++)
                    breaks.Add(ends[line - above]);
            }
        }

        return new Rivers(lines, breaks);
    }

    // A gap that makes a river of the two above it counts for all three.
    private static int LinesGained(int length) => length switch
    {
        < LeastLines => 0,
        LeastLines => LeastLines,
        _ => 1,
    };

    private void Continue(in Line line)
    {
        (_gapsBefore, _gaps) = (_gaps, _gapsBefore);
        (_lengthsBefore, _lengths) = (_lengths, _lengthsBefore);
        _gaps.Clear();
        _lengths.Clear();
        WordGaps.Find(paragraph, widths, line, _gaps);

        // Both lists run from left to right, so that what lies left of one gap lies left of all that follow.
        var before = 0;
        foreach (var gap in _gaps)
        {
            while (before < _gapsBefore.Count && _gapsBefore[before].Right <= gap.Left)
                before++;

            var longest = 0;
            for (var index = before; index < _gapsBefore.Count && _gapsBefore[index].Left < gap.Right; index++)
            {
                if (gap.LinesUpWith(_gapsBefore[index]))
                    longest = Math.Max(longest, _lengthsBefore[index]);
            }

            _lengths.Add(longest + 1);
        }
    }
}

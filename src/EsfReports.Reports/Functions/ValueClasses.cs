namespace EsfReports.Reports;

/// <summary>Puts values into a few classes, for maps and legends, where the values themselves have their gaps (natural breaks).</summary>
internal static class ValueClasses
{
    /// <summary>
    /// The classes with the least variance inside them: each as the smallest and the largest value in it, so that a legend says nothing
    /// that no value is. Values that are not above 0 are in no class.
    /// </summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="count">How many classes there are at most; there are fewer if there are fewer different values.</param>
    public static IReadOnlyList<(decimal From, decimal To)> Of(IEnumerable<decimal> values, int count)
    {
        var sorted = values.Where(value => value > 0).Order().ToList();
        var distinct = sorted.Distinct().Count();
        if (distinct <= count)
            return [.. sorted.Distinct().Select(value => (value, value))];

        var starts = Starts(new Deviations(sorted), sorted.Count, count);
        return [.. starts.Select((start, index) => (sorted[start], sorted[(index + 1 < starts.Count ? starts[index + 1] : sorted.Count) - 1]))];
    }

    /// <summary>The number of the class of a value, from 1; 0 if it is in none.</summary>
    public static int Find(decimal value, IReadOnlyList<decimal> largest)
    {
        if (value <= 0)
            return 0;
        for (var index = 0; index < largest.Count; index++)
        {
            if (value <= largest[index])
                return index + 1;
        }

        return largest.Count;
    }

    // Fisher's exact method: the best split of the first values into one class more is a best split of fewer values and one class.
    private static List<int> Starts(Deviations deviations, int length, int count)
    {
        var cost = new double[count, length];
        var from = new int[count, length];
        for (var end = 0; end < length; end++)
            cost[0, end] = deviations.Of(0, end);
        for (var level = 1; level < count; level++)
        {
            for (var end = level; end < length; end++)
                (cost[level, end], from[level, end]) = Best(deviations, cost, level, end);
        }

        var starts = new List<int>();
        for (int level = count - 1, end = length - 1; level >= 0; level--)
        {
            starts.Insert(0, from[level, end]);
            end = from[level, end] - 1;
        }

        return starts;
    }

    private static (double Cost, int Start) Best(Deviations deviations, double[,] cost, int level, int end)
    {
        var (best, start) = (double.PositiveInfinity, level);
        for (var candidate = level; candidate <= end; candidate++)
        {
            // Equal values stay together: a border between them would put the same number into two classes.
            var total = deviations.IsBorder(candidate) ? cost[level - 1, candidate - 1] + deviations.Of(candidate, end) : double.PositiveInfinity;
            if (total < best)
                (best, start) = (total, candidate);
        }

        return (best, start);
    }

    /// <summary>Squared deviations from the mean of any run of sorted values, from running sums.</summary>
    private sealed class Deviations
    {
        private readonly List<decimal> _sorted;
        private readonly double[] _sums;
        private readonly double[] _squares;

        public Deviations(List<decimal> sorted)
        {
            _sorted = sorted;
            _sums = new double[sorted.Count + 1];
            _squares = new double[sorted.Count + 1];
            for (var index = 0; index < sorted.Count; index++)
            {
                var value = (double)sorted[index];
                _sums[index + 1] = _sums[index] + value;
                _squares[index + 1] = _squares[index] + (value * value);
            }
        }

        public bool IsBorder(int index) => _sorted[index - 1] != _sorted[index];

        public double Of(int first, int last)
        {
            var sum = _sums[last + 1] - _sums[first];
            return _squares[last + 1] - _squares[first] - (sum * sum / (last - first + 1));
        }
    }
}

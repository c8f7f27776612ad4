namespace EsfReports.Templating.Evaluation;

/// <summary>Hints for misspelt names.</summary>
internal static class Suggestion
{
    private const int Listed = 12;

    /// <summary>"Did you mean …?" with the nearest known name; null if none is near.</summary>
    public static string? For(string name, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, name.Length / 3);
        var best = known.Distinct()
            .Select(candidate => (candidate, distance: DistanceOf(name, candidate)))
            .Where(pair => pair.distance > 0 && pair.distance <= allowed)
            .OrderBy(static pair => pair.distance).ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is null ? null : $"Did you mean '{best.candidate}'?";
    }

    /// <summary>"Known are …"; null if nothing is known.</summary>
    public static string? Listing(IEnumerable<string> known)
    {
        var names = known.Distinct().Take(Listed + 1).ToList();
        if (names.Count == 0)
            return null;
        return $"Known are {string.Join(", ", names.Take(Listed))}{(names.Count > Listed ? " and others" : "")}.";
    }

    /// <summary>A plain name can also be that of a function whose object was forgotten.</summary>
    private static int DistanceOf(string name, string candidate)
    {
        var dot = candidate.LastIndexOf('.');
        if (dot < 0 || name.Contains('.', StringComparison.Ordinal))
            return Distance(name, candidate);
        var distance = Distance(name, candidate[(dot + 1)..]);
        return distance == int.MaxValue ? distance : distance + 1;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two names, without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > left.Length / 3 + 1)
            return int.MaxValue;

        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            previous[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
                current[column] = Cell(left, right, row, column, before, previous, current);
            (before, previous, current) = (previous, current, before);
        }

        return left != right && previous[right.Length] == 0 ? 1 : previous[right.Length];
    }

    private static int Cell(string left, string right, int row, int column, int[] before, int[] previous, int[] current)
    {
        var same = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
        var cost = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + (same ? 0 : 1));
        var isSwap = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return isSwap ? Math.Min(cost, before[column - 2] + 1) : cost;
    }
}

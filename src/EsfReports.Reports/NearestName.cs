namespace EsfReports.Reports;

/// <summary>Finds what somebody meant when a name is misspelt.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name that is nearest by added, left out, changed or swapped letters, whatever the capitals; null if none is near
    /// enough (a third of its letters).
    /// </summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var best = known.Select(candidate => (Name: candidate, Distance: Distance(Fold(name), Fold(candidate))))
            .Where(pair => pair.Distance <= Math.Max(1, pair.Name.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name;
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    /// <summary>Optimal string alignment: each letter is edited once at most.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
                rows[i, j] = Cell(left, right, rows, i, j);
        }

        return rows[left.Length, right.Length];
    }

    private static int Cell(string left, string right, int[,] rows, int i, int j)
    {
        var change = left[i - 1] == right[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}

namespace EsfReports.Documents.Properties;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest changed letters, two at most; null if all are further away.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is < 3 or > 40)
            return null;
        var (best, distance) = candidates
            .Where(one => Math.Abs(one.Length - name.Length) <= 2)
            .Select(one => (Name: one, Distance: Distance(name, one)))
            .OrderBy(one => one.Distance).ThenBy(one => one.Name, StringComparer.Ordinal)
            .FirstOrDefault((Name: string.Empty, Distance: int.MaxValue));
        return distance <= Math.Min(2, name.Length / 3) ? best : null;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}

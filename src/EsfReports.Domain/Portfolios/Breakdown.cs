namespace EsfReports.Domain;

/// <summary>A portfolio split into groups; every project is in exactly one row, so that rows add up to the portfolio.</summary>
/// <param name="Grouping">What it is split by.</param>
/// <param name="Rows">Groups in their natural order (see <see cref="Portfolio.By"/>), then the rest, then the unknown ones.</param>
public sealed record Breakdown(Grouping Grouping, IReadOnlyList<BreakdownRow> Rows)
{
    /// <summary>
    /// The largest groups by <paramref name="size"/>, largest first, equal ones by <paramref name="next"/>, then in their old order; all others become one row
    /// <see cref="BreakdownRowKind.Rest"/>. The row of unknown projects stays.
    /// </summary>
    public Breakdown Top(int count, Func<BreakdownRow, decimal> size, Func<BreakdownRow, decimal>? next = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var groups = Rows.Where(row => row.Kind == BreakdownRowKind.Group).OrderByDescending(size).ThenByDescending(next ?? size).ToList();
        var rest = groups.Skip(count).SelectMany(row => row.Projects).OrderBy(project => project.Id).ToList();

        var rows = groups.Take(count).ToList();
        if (rest.Count > 0)
            rows.Add(new BreakdownRow(BreakdownRowKind.Rest, null, rest, KeyFigures.Of(rest)));
        rows.AddRange(Rows.Where(row => row.Kind == BreakdownRowKind.Unknown));
        return this with { Rows = rows };
    }
}

using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Makes the rows of breakdowns in the document's language.</summary>
internal static class PortfolioRows
{
    private const int LargestOwners = 10;

    /// <summary>The rows of a grouping in their natural order.</summary>
    public static IReadOnlyList<PortfolioRow> By(Grouping grouping, PortfolioSubject subject, ModelContext context) =>
        Rows(subject.By(grouping), subject, context);

    /// <summary>The ten owners with most projects, of equals those with most support, and the rest in one row.</summary>
    public static IReadOnlyList<PortfolioRow> ByLargestOwners(PortfolioSubject subject, ModelContext context) =>
        ByOwners(LargestOwners, subject, context);

    /// <summary>All owners in the same order.</summary>
    public static IReadOnlyList<PortfolioRow> ByOwners(PortfolioSubject subject, ModelContext context) =>
        ByOwners(int.MaxValue, subject, context);

    /// <summary>Planned, running and ended projects at the date of the report; states without projects are left out.</summary>
    public static IReadOnlyList<PortfolioRow> ByStatus(PortfolioSubject subject, ModelContext context) =>
    [
        .. subject.Portfolio.Projects.GroupBy(project => project.StatusAt(context.Date))
            .OrderBy(group => group.Key == ProjectStatus.Unknown)
            .ThenBy(group => group.Key)
            .Select(group => StatusRow(ProjectParts.StatusKey(group.Key), [.. group], subject, context)),
    ];

    private static List<PortfolioRow> ByOwners(int count, PortfolioSubject subject, ModelContext context) =>
        Rows(subject.By(Grouping.Owner).Top(count, row => row.Projects.Count, row => row.Figures.EsfSupport.Sum ?? 0), subject, context);

    private static List<PortfolioRow> Rows(Breakdown breakdown, PortfolioSubject subject, ModelContext context)
    {
        var hasSeveralPeriods = breakdown.Rows.Select(row => row.Key?.Period).OfType<ProgrammingPeriod>().Distinct().Count() > 1;
        return [.. breakdown.Rows.Select(row => Row(row, LabelOf(row, breakdown.Grouping, hasSeveralPeriods, context), subject))];
    }

    private static PortfolioRow StatusRow(string key, IReadOnlyList<Project> projects, PortfolioSubject subject, ModelContext context) => new(
        key, context.Texts.Find("status." + key) ?? key, projects, KeyFigures.Of(projects), subject);

    private static PortfolioRow Row(BreakdownRow row, string label, PortfolioSubject subject)
    {
        var key = row.Kind switch
        {
            BreakdownRowKind.Rest => "rest",
            BreakdownRowKind.Unknown => "unknown",
            _ => row.Key!.Code,
        };
        return new PortfolioRow(key, label, row.Projects, row.Figures, subject);
    }

    private static string LabelOf(BreakdownRow row, Grouping grouping, bool hasSeveralPeriods, ModelContext context)
    {
        if (row.Kind == BreakdownRowKind.Rest)
            return context.Texts.Find("breakdown.rest") ?? "rest";
        if (row.Kind == BreakdownRowKind.Unknown)
            return context.Texts.Find("missing.value") ?? "unknown";

        var key = row.Key!;
        var name = context.Choose(key.Swedish, key.English);
        if (grouping is not (Grouping.ProgrammeArea or Grouping.SpecificObjective or Grouping.InterventionField))
            return name;

        // The same code means different things in different periods, so that a label without its period would be ambiguous.
        var label = name == key.Code ? key.Code : $"{key.Code} {name}";
        return hasSeveralPeriods && PeriodName.Of(key.Period) is { } period ? $"{label} ({period.Label})" : label;
    }
}

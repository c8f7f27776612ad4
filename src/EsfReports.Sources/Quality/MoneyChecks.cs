using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Checks of a project's amounts. The co-financing rate is not compared with them: it is the programme's, not the project's.</summary>
internal static class MoneyChecks
{
    public static IEnumerable<QualityFinding> Check(Project project)
    {
        foreach (var (field, amount) in Amounts(project))
        {
            if (amount is not { } known)
            {
                if (field != ProjectField.UnionSupport)
                    yield return QualityDiagnostics.NoAmount(project, field);
                continue;
            }

            if (known.Amount < 0)
                yield return QualityDiagnostics.Negative(project, field, known);
            if (known.Amount != decimal.Truncate(known.Amount))
                yield return QualityDiagnostics.NotWholeKronor(project, field, known);
        }

        if (project.EsfSupport is { } support && project.TotalBudget is { } budget && support > budget)
            yield return QualityDiagnostics.SupportAboveBudget(project);
        if (FindDifference(project) is { } expected)
            yield return QualityDiagnostics.UnionSupportDiffers(project, expected);
    }

    // One krona is rounding.
    private static Money? FindDifference(Project project)
    {
        if (project.UnionSupport is not { } given || project.IsUnionSupportDerived)
            return null;
        var derived = UnionSupportRule.Derive(project.ProgrammingPeriod, project.ProgrammeArea, project.Region, project.EsfSupport);
        return derived is { } rule && Math.Abs(rule.Support.Amount - given.Amount) > 1 ? rule.Support : null;
    }

    private static (ProjectField Field, Money? Amount)[] Amounts(Project project) =>
    [
        (ProjectField.TotalBudget, project.TotalBudget),
        (ProjectField.EsfSupport, project.EsfSupport),
        (ProjectField.UnionSupport, project.UnionSupport),
    ];
}

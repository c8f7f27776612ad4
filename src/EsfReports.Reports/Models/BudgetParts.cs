using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Divides a project's total budget among those who pay it, as far as that is known.</summary>
internal static class BudgetParts
{
    /// <summary>
    /// EU money, state money and own funding where total, ESF support and EU support are known; two parts where one of the supports
    /// is not. Empty without a total, or where amounts contradict each other: nothing is guessed.
    /// </summary>
    public static IReadOnlyList<BudgetPart> Of(Project project) => project.TotalBudget?.Amount is > 0 and var total
        ? Stack(Parts(project, total), total)
        : [];

    private static IReadOnlyList<(string Key, decimal Amount, bool IsDerived)> Parts(Project project, decimal total)
    {
        var isDerived = project.IsUnionSupportDerived;
        return project.Funding switch
        {
            { Union: { } union, State: { } state, Own: { } own } =>
                [("union", union.Amount.Amount, isDerived), ("state", state.Amount.Amount, isDerived), ("own", own.Amount.Amount, false)],
            { Own: { } own } => [("support", total - own.Amount.Amount, false), ("own", own.Amount.Amount, false)],
            { Union: { } union } when project.EsfSupport is null && union.Amount.Amount <= total =>
                [("union", union.Amount.Amount, isDerived), ("other", total - union.Amount.Amount, isDerived)],
            _ => [],
        };
    }

    private static List<BudgetPart> Stack(IReadOnlyList<(string Key, decimal Amount, bool IsDerived)> parts, decimal total)
    {
        var stacked = new List<BudgetPart>();
        decimal start = 0;
        foreach (var (key, amount, isDerived) in parts.Where(part => part.Amount > 0))
        {
            stacked.Add(new BudgetPart(key, amount, start, amount / total, isDerived));
            start += amount / total;
        }

        return stacked;
    }
}

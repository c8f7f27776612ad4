using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Divides a project's total budget among those who pay it, as far as that is known.</summary>
internal static class BudgetParts
{
    /// <summary>
    /// EU money, state money and own funding where total, ESF support and EU support are known; two parts where one of the supports
    /// is not. Empty without a total, or where amounts contradict each other: nothing is guessed.
    /// </summary>
    public static IReadOnlyList<BudgetPart> Of(Project project)
    {
        if (project.TotalBudget?.Amount is not (> 0 and var total))
            return [];

        var isDerived = project.IsUnionSupportDerived;
        var stack = new Stack(total);
        return project.Funding switch
        {
            { Union: { } union, State: { } state, Own: { } own } =>
                stack.Add("union", union.Amount.Amount, isDerived).Add("state", state.Amount.Amount, isDerived).Add("own", own.Amount.Amount, false).Parts,
            { Own: { } own } => stack.Add("support", total - own.Amount.Amount, false).Add("own", own.Amount.Amount, false).Parts,
            { Union: { } union } when project.EsfSupport is null && union.Amount.Amount <= total =>
                stack.Add("union", union.Amount.Amount, isDerived).Add("other", total - union.Amount.Amount, isDerived).Parts,
            _ => [],
        };
    }

    /// <summary>Puts parts one on the other; those of nothing are left out.</summary>
    private sealed class Stack(decimal total)
    {
        private readonly List<BudgetPart> _parts = [];
        private decimal _height;

        public IReadOnlyList<BudgetPart> Parts => _parts;

        public Stack Add(string key, decimal amount, bool isDerived)
        {
            if (amount <= 0)
                return this;
            _parts.Add(new BudgetPart(key, amount, _height, amount / total, isDerived));
            _height += amount / total;
            return this;
        }
    }
}

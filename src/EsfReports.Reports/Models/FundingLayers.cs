using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Tells who pays a project's budget, as far as that is known.</summary>
internal static class FundingLayers
{
    /// <summary>
    /// EU money, state money and own funding where total, ESF support and EU support are known; two parts where one of the supports
    /// is not. Empty without a total, or where amounts contradict each other: nothing is guessed.
    /// </summary>
    public static IReadOnlyList<FundingLayer> Of(Project project) => project.TotalBudget?.Amount is > 0 and var total
        ? Stack(Parts(project, total), total)
        : [];

    private static IReadOnlyList<(string Key, decimal Amount, bool IsDerived)> Parts(Project project, decimal total)
    {
        var (support, union) = (project.EsfSupport?.Amount, project.UnionSupport?.Amount);
        var isDerived = project.IsUnionSupportDerived;
        if (support <= total)
        {
            return union <= support
                ? [("union", union.Value, isDerived), ("state", support.Value - union.Value, isDerived), ("own", total - support.Value, false)]
                : [("support", support.Value, false), ("own", total - support.Value, false)];
        }

        return support is null && union <= total ? [("union", union.Value, isDerived), ("other", total - union.Value, isDerived)] : [];
    }

    private static List<FundingLayer> Stack(IReadOnlyList<(string Key, decimal Amount, bool IsDerived)> parts, decimal total)
    {
        var layers = new List<FundingLayer>();
        decimal start = 0;
        foreach (var (key, amount, isDerived) in parts.Where(part => part.Amount > 0))
        {
            layers.Add(new FundingLayer(key, amount, start, amount / total, isDerived));
            start += amount / total;
        }

        return layers;
    }
}

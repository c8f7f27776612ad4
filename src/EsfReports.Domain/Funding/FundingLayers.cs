namespace EsfReports.Domain;

/// <summary>Who pays for a project: the Union, the state, and the project's own co-financing, public or private.</summary>
/// <remarks>
/// The three lie on top of each other: Union and state together are the ESF support, all three are the total budget. A layer is
/// null unless it is given or follows from amounts that are: nothing is estimated. Where amounts contradict each other, such as more EU
/// support than ESF support in 2014–2020, whose EU rate counts on costs that the budget leaves out, the layer between them is null.
/// </remarks>
/// <param name="Union">EU money.</param>
/// <param name="State">The Swedish state's co-financing through the ESF Council.</param>
/// <param name="Own">What the owner and its partners put in.</param>
public sealed record FundingLayers(FundingLayer? Union, FundingLayer? State, FundingLayer? Own)
{
    /// <summary>The state's layer is the ESF support less the EU support.</summary>
    public const string StateRule = "esf-support-less-eu";

    /// <summary>The own layer is the total budget less the ESF support.</summary>
    public const string OwnRule = "budget-less-esf-support";

    /// <summary>True if all three are known, so that they make up the total budget and can be drawn as one bar.</summary>
    public bool AreComplete => Union is not null && State is not null && Own is not null;

    /// <summary>The layers of a project.</summary>
    public static FundingLayers Of(Project project) => new(
        project.UnionSupport is { } union ? new FundingLayer(union, RuleOf(project)) : null,
        Difference(project.EsfSupport, project.UnionSupport, StateRule),
        Difference(project.TotalBudget, project.EsfSupport, OwnRule));

    private static string? RuleOf(Project project) => project.Sources.GetValueOrDefault(ProjectField.UnionSupport)?.Rule;

    private static FundingLayer? Difference(Money? whole, Money? part, string rule) =>
        whole is { } all && part is { } some && all >= some ? new FundingLayer(all - some, rule) : null;
}

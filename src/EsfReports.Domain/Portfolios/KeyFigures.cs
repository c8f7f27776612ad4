namespace EsfReports.Domain;

/// <summary>The numbers that a portfolio shows for a set of projects. Amounts in kronor; each kind is summed by itself.</summary>
/// <param name="Projects">How many projects.</param>
/// <param name="EsfSupport">EU money and state money, as granted.</param>
/// <param name="TotalBudget">All costs.</param>
/// <param name="UnionSupport">EU money alone, given or derived.</param>
/// <param name="Participants">Planned participants.</param>
/// <param name="SupportPerParticipant">
/// ESF support by participant. Pre-studies, which plan no participants, have no such figure and are listed as missing.
/// </param>
/// <param name="BudgetPerParticipant">Total budget by participant, in the same way.</param>
public sealed record KeyFigures(
    int Projects, Figure EsfSupport, Figure TotalBudget, Figure UnionSupport, Figure Participants,
    Ratio SupportPerParticipant, Ratio BudgetPerParticipant)
{
    /// <summary>Collects the figures of projects that are in order of their ids.</summary>
    public static KeyFigures Of(IReadOnlyList<Project> projects) => new(
        projects.Count,
        Figure.Of(projects, project => project.EsfSupport?.Amount),
        Figure.Of(projects, project => project.TotalBudget?.Amount),
        Figure.Of(projects, project => project.UnionSupport?.Amount),
        Figure.Of(projects, project => project.PlannedParticipants),
        Ratio.Of(projects, project => project.EsfSupport?.Amount, project => project.PlannedParticipants),
        Ratio.Of(projects, project => project.TotalBudget?.Amount, project => project.PlannedParticipants));
}

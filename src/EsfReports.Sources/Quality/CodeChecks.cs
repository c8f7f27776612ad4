using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Checks of codes, places and participants against each other.</summary>
internal static class CodeChecks
{
    // Objectives of 2014-2020 and the intervention field that their projects have as a rule.
    private static readonly Dictionary<string, string> UsualField = new()
    {
        ["1.1"] = "117",
        ["1.2"] = "118",
        ["2.1"] = "102",
        ["2.2"] = "103",
        ["2.3"] = "109",
        ["3.1"] = "103",
    };

    public static IEnumerable<QualityFinding> Check(Project project, CodeLists lists)
    {
        var region = lists.FindRegion(project.Region);
        if (region?.Nuts is not null && project.NutsCode is not null && project.NutsCode != region.Nuts)
            yield return QualityDiagnostics.NutsDiffers(project, region.Swedish);
        if (region?.Nuts is not null && lists.FindCountyOfPostcode(project.Postcode) is { } county && county.Region != region.Code)
            yield return QualityDiagnostics.PostcodeElsewhere(project, county.Swedish, region.Swedish);
        if (project.ProgrammeArea is { } area && project.SpecificObjective?.StartsWith(area, StringComparison.Ordinal) == false)
            yield return QualityDiagnostics.ObjectiveOfOtherArea(project);
        if (FindUsual(project) is { } usual && project.InterventionField is not null && project.InterventionField != usual)
            yield return QualityDiagnostics.UnusualIntervention(project, usual);
        if (FindUsualRate(project) is { } rate && project.UnionRate is not null && project.UnionRate != rate)
            yield return QualityDiagnostics.UnusualRate(project, rate);
        if (project.Owner?.Organisation is null)
            yield return QualityDiagnostics.NoOwner(project);
        if (LooksLikePreStudy(project))
            yield return QualityDiagnostics.PreStudy(project);
    }

    private static string? FindUsual(Project project) =>
        project.ProgrammingPeriod == ProgrammingPeriod.From2014To2020 && project.SpecificObjective is { } objective
            ? UsualField.GetValueOrDefault(objective)
            : null;

    // The rates of the programmes, as the council publishes them. Norra Mellansverige is a transition region with a rate of its own in area A.
    private static decimal? FindUsualRate(Project project) => (project.ProgrammingPeriod, project.ProgrammeArea) switch
    {
        (ProgrammingPeriod.From2014To2020, "1" or "2") => 0.5m,
        (ProgrammingPeriod.From2021To2027, "A") when project.Region != "SE31" => 0.4m,
        (ProgrammingPeriod.From2021To2027, "C") => 0.9m,
        (ProgrammingPeriod.From2021To2027, "F") => 1m,
        _ => null,
    };

    private static bool LooksLikePreStudy(Project project) =>
        project.PlannedParticipants == 0 && project.Start?.AddMonths(12) > project.End
        && project.EsfSupport is not null && project.EsfSupport == project.TotalBudget;
}

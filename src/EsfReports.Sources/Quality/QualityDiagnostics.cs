using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>All sentences of the quality checks.</summary>
internal static class QualityDiagnostics
{
    public static QualityFinding EndBeforeStart(Project project) => At(
        project, ProjectField.EndDate, ProjectField.ProjectPeriod, "ESF1101", Severity.Warning,
        $"{project.Id} ends on {Text(project.End)}, before it starts on {Text(project.Start)}.",
        comparedWith: Text(project.Start));

    public static QualityFinding OutsidePeriod(Project project, DateOnly first, DateOnly last) => At(
        project, ProjectField.StartDate, ProjectField.ProjectPeriod, "ESF1102", Severity.Warning,
        $"{project.Id} runs from {Text(project.Start)} to {Text(project.End)}, but costs of {project.ProgrammingPeriod?.Code()} are eligible only from {Text(first)} to {Text(last)}.",
        comparedWith: $"{Text(first)} – {Text(last)}");

    public static QualityFinding PeriodDiffers(Project project) => At(
        project, ProjectField.ProjectPeriod, ProjectField.StartDate, "ESF1103", Severity.Warning,
        $"The project period of {project.Id} and its start and end date differ.",
        comparedWith: Text(project.StartDate ?? project.EndDate));

    public static QualityFinding TooLong(Project project) => At(
        project, ProjectField.EndDate, ProjectField.StartDate, "ESF1104", Severity.Note,
        $"{project.Id} runs for more than 36 months, which is unusual in 2021-2027.",
        comparedWith: Text(project.Start));

    public static QualityFinding SupportAboveBudget(Project project) => At(
        project, ProjectField.EsfSupport, ProjectField.TotalBudget, "ESF1105", Severity.Warning,
        $"The ESF support of {project.Id}, {project.EsfSupport}, is more than its total budget, {project.TotalBudget}.",
        comparedWith: project.TotalBudget?.ToString());

    public static QualityFinding NotWholeKronor(Project project, ProjectField field, Money amount) => At(
        project, field, field, "ESF1106", Severity.Note, $"The {Words(field)} of {project.Id}, {amount}, is not in whole kronor.");

    public static QualityFinding Negative(Project project, ProjectField field, Money amount) => At(
        project, field, field, "ESF1107", Severity.Warning, $"The {Words(field)} of {project.Id}, {amount}, is negative.");

    public static QualityFinding UnionSupportDiffers(Project project, Money expected) => At(
        project, ProjectField.UnionSupport, ProjectField.EsfSupport, "ESF1108", Severity.Note,
        $"The EU support of {project.Id} is {project.UnionSupport}, but the share of its programme area gives {expected}.",
        comparedWith: expected.ToString());

    public static QualityFinding FarAboveMedian(Project project, decimal median) => At(
        project, ProjectField.EsfSupport, ProjectField.EsfSupport, "ESF1109", Severity.Note,
        $"The ESF support of {project.Id}, {project.EsfSupport}, is more than ten times the median of its programme area, {Text(median)}.",
        "Check for digits too many.",
        comparedWith: Text(median));

    public static QualityFinding NoAmount(Project project, ProjectField field) => At(
        project, field, ProjectField.Id, "ESF1110", Severity.Note,
        $"No source gives the {Words(field)} of {project.Id}; it is in no sum.", "Import the list of operations as well.");

    public static QualityFinding NutsDiffers(Project project, string region) => At(
        project, ProjectField.NutsCode, ProjectField.Region, "ESF1111", Severity.Warning,
        $"The NUTS code of {project.Id}, {project.NutsCode}, is not that of its region, {region}.",
        comparedWith: region);

    public static QualityFinding PostcodeElsewhere(Project project, string county, string region) => At(
        project, ProjectField.Postcode, ProjectField.Region, "ESF1112", Severity.Note,
        $"The owner's postcode of {project.Id} lies in {county}, outside the project's region {region}.",
        comparedWith: $"{county} / {region}");

    public static QualityFinding ObjectiveOfOtherArea(Project project) => At(
        project, ProjectField.SpecificObjective, ProjectField.ProgrammeArea, "ESF1113", Severity.Warning,
        $"The specific objective of {project.Id}, {project.SpecificObjective}, does not belong to its programme area, {project.ProgrammeArea}.",
        comparedWith: project.ProgrammeArea);

    public static QualityFinding UnusualIntervention(Project project, string expected) => At(
        project, ProjectField.InterventionField, ProjectField.SpecificObjective, "ESF1114", Severity.Note,
        $"The intervention field of {project.Id} is {project.InterventionField}; for the objective {project.SpecificObjective} it is {expected} as a rule.",
        comparedWith: expected);

    public static QualityFinding NoOwner(Project project) => At(
        project, ProjectField.Owner, ProjectField.Id, "ESF1115", Severity.Note, $"No source names the owner of {project.Id}.");

    public static QualityFinding NoName(Project project) => At(
        project, ProjectField.Name, ProjectField.Id, "ESF1116", Severity.Warning, $"No source gives the name of {project.Id}.");

    public static QualityFinding NoText(Project project) => At(
        project, ProjectField.Description, ProjectField.Id, "ESF1117", Severity.Warning, $"{project.Id} has no description.");

    public static QualityFinding ShortText(Project project, int characters) => At(
        project, ProjectField.Description, ProjectField.Id, "ESF1118", Severity.Note,
        $"The description of {project.Id} has only {PlainValues.Text(characters)} characters.");

    public static QualityFinding CutText(Project project) => At(
        project, ProjectField.Description, ProjectField.Id, "ESF1119", Severity.Note,
        $"The description of {project.Id} ends in the middle of a sentence.", "It may have been cut when it was saved.");

    public static QualityFinding SameText(Project project, ProjectId other) => At(
        project, ProjectField.Description, ProjectField.Id, "ESF1120", Severity.Note, $"{project.Id} has the same description as {other}.",
        comparedWith: other.Text);

    public static QualityFinding PreStudy(Project project) => At(
        project, ProjectField.PlannedParticipants, ProjectField.Id, "ESF1121", Severity.Note,
        $"{project.Id} plans no participants and looks like a pre-study; it counts in no figure per participant.");

    public static QualityFinding UnusualRate(Project project, decimal expected) => At(
        project, ProjectField.UnionRate, ProjectField.Id, "ESF1122", Severity.Note,
        $"The Union's co-financing rate of {project.Id} is {Percent(project.UnionRate)}; in its programme area it is {Percent(expected)} as a rule.",
        comparedWith: Percent(expected));

    private static QualityFinding At(
        Project project, ProjectField field, ProjectField otherwise, string code, Severity severity, string message, string? hint = null,
        string? comparedWith = null)
    {
        var source = project.Sources.GetValueOrDefault(field) ?? project.Sources.GetValueOrDefault(otherwise) ?? project.Sources.GetValueOrDefault(ProjectField.Id);
        var place = source is null ? SourceLocation.None : new SourceLocation(source.File, source.Line);
        return new QualityFinding(
            new Diagnostic(code, severity, place, message, hint), project.Id, field, ValueOf(project, field, otherwise), comparedWith);
    }

    // Whole texts are too long for a table; the finding says where they stand.
    private static string? ValueOf(Project project, ProjectField field, ProjectField otherwise)
    {
        if (field is ProjectField.Description or ProjectField.EnglishSummary)
            return null;
        return ProjectFieldText.Of(project, field) ?? (otherwise == ProjectField.Id ? null : ProjectFieldText.Of(project, otherwise));
    }

    private static string Words(ProjectField field) => field switch
    {
        ProjectField.TotalBudget => "total budget",
        ProjectField.UnionSupport => "EU support",
        _ => "ESF support",
    };

    private static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "an unknown day";

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(decimal? rate) => Text((rate ?? 0) * 100) + " %";
}

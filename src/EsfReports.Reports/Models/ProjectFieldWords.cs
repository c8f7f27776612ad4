using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What a field says, in words of the document's language: codes with their names, yes and no for yes and no.</summary>
internal static class ProjectFieldWords
{
    /// <summary>The words; null if the project lacks the field. Amounts, numbers and dates are plain text.</summary>
    public static string? Of(Project project, ProjectField field, ModelContext context) => field switch
    {
        ProjectField.Region => RegionName.Of(project.Region, context)?.Label(context),
        ProjectField.ProgrammeArea => CodeName.Of(CodeList.ProgrammeArea, project, project.ProgrammeArea, context)?.Label(context),
        ProjectField.SpecificObjective => CodeName.Of(CodeList.SpecificObjective, project, project.SpecificObjective, context)?.Label(context),
        ProjectField.InterventionField => CodeName.Of(CodeList.InterventionField, project, project.InterventionField, context)?.Label(context),
        ProjectField.StrategicImportance => YesNo(project.StrategicImportance, context),
        ProjectField.SecondaryThemes when project.SecondaryThemes.Count > 0 =>
            string.Join("; ", project.SecondaryThemes.Select(theme => $"{theme.Name}: {YesNo(theme.Applies, context) ?? context.Texts.Get("missing.short")}")),
        _ => ProjectFieldText.Of(project, field),
    };

    /// <summary>Yes or no; null if nobody has answered.</summary>
    public static string? YesNo(bool? answer, ModelContext context) =>
        answer is { } isYes ? context.Texts.Get(isYes ? "value.yes" : "value.no") : null;
}

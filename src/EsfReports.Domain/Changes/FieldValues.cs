using System.Globalization;

namespace EsfReports.Domain;

/// <summary>The plain text of each field, for comparing projects.</summary>
internal static class FieldValues
{
    public static IReadOnlyList<(ProjectField Field, Func<Project, string?> Text)> All { get; } =
    [
        (ProjectField.Name, project => project.Name),
        (ProjectField.ProgrammingPeriod, project => project.ProgrammingPeriod?.Code()),
        (ProjectField.Fund, project => project.Fund),
        (ProjectField.Owner, project => TextOf(project.Owner)),
        (ProjectField.OrganisationNumber, project => project.Owner?.OrganisationNumber),
        (ProjectField.Region, project => project.Region),
        (ProjectField.NutsCode, project => project.NutsCode),
        (ProjectField.StartDate, project => TextOf(project.StartDate)),
        (ProjectField.EndDate, project => TextOf(project.EndDate)),
        (ProjectField.ProjectPeriod, project => TextOf(project.ProjectPeriod)),
        (ProjectField.ProgrammeArea, project => project.ProgrammeArea),
        (ProjectField.SpecificObjective, project => project.SpecificObjective),
        (ProjectField.InterventionField, project => project.InterventionField),
        (ProjectField.TotalBudget, project => project.TotalBudget?.ToString()),
        (ProjectField.EsfSupport, project => project.EsfSupport?.ToString()),
        (ProjectField.UnionSupport, project => project.UnionSupport?.ToString()),
        (ProjectField.UnionRate, project => project.UnionRate?.ToString(CultureInfo.InvariantCulture)),
        (ProjectField.PlannedParticipants, project => project.PlannedParticipants?.ToString(CultureInfo.InvariantCulture)),
        (ProjectField.Postcode, project => project.Postcode),
        (ProjectField.Place, project => project.Place),
        (ProjectField.Address, project => project.Address),
        (ProjectField.Country, project => project.Country),
        (ProjectField.ProgrammeCci, project => project.ProgrammeCci),
        (ProjectField.Phase, project => project.Phase),
        (ProjectField.SecondaryThemes, project => TextOf(project.SecondaryThemes)),
        (ProjectField.StrategicImportance, project => TextOf(project.StrategicImportance)),
        (ProjectField.EnglishName, project => project.EnglishName),
        (ProjectField.EnglishSummary, project => DescriptionText.Of(project.EnglishSummary)),
        (ProjectField.Description, project => DescriptionText.Of(project.Description)),
    ];

    private static string? TextOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? TextOf(DateRange? range) => range is null ? null : $"{TextOf(range.Start)} – {TextOf(range.End)}";

    private static string? TextOf(Owner? owner) =>
        owner?.Unit is null ? owner?.Organisation : $"{owner.Organisation}, {owner.Unit}";

    private static string? TextOf(bool? value) => value switch { true => "true", false => "false", null => null };

    private static string? TextOf(IReadOnlyList<SecondaryTheme> themes) =>
        themes.Count == 0 ? null : string.Join("; ", themes.Select(theme => $"{theme.Name}: {TextOf(theme.Applies) ?? "missing"}"));
}

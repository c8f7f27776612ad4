using System.Globalization;
using EsfReports.Domain;

namespace EsfReports.Cli;

/// <summary>The fields of a project as lines for the terminal.</summary>
internal static class ProjectFields
{
    /// <summary>A field as it is printed; the value is null if no source gives it.</summary>
    internal sealed record Line(string Label, string? Value, ProjectField? Field, FieldSource? Source);

    /// <summary>All fields in the order of the model, with the names that the JSON form uses.</summary>
    /// <param name="project">The project.</param>
    /// <param name="day">The day that the status holds for.</param>
    /// <param name="lists">The names of codes.</param>
    public static IReadOnlyList<Line> Of(Project project, DateOnly day, CodeLists lists)
    {
        string? Code(CodeList list, string? code) => NameOf(lists.Find(list, project.ProgrammingPeriod, code), code);

        Line Field(string label, ProjectField field, string? value) => new(label, value, field, project.Sources.GetValueOrDefault(field));
        var layers = project.Funding;

        return
        [
            Field("id", ProjectField.Id, project.Id.Text),
            Field("name", ProjectField.Name, project.Name),
            Field("english_name", ProjectField.EnglishName, project.EnglishName),
            Field("programming_period", ProjectField.ProgrammingPeriod, project.ProgrammingPeriod?.Code()),
            Field("programme_cci", ProjectField.ProgrammeCci, project.ProgrammeCci),
            Field("fund", ProjectField.Fund, project.Fund),
            Field("owner", ProjectField.Owner, OwnerOf(project.Owner)),
            Field("organisation_number", ProjectField.OrganisationNumber, project.Owner?.OrganisationNumber),
            Field("region", ProjectField.Region, project.Region),
            Field("nuts_code", ProjectField.NutsCode, project.NutsCode),
            Field("start_date", ProjectField.StartDate, Text(project.StartDate)),
            Field("end_date", ProjectField.EndDate, Text(project.EndDate)),
            Field("project_period", ProjectField.ProjectPeriod, Text(project.ProjectPeriod)),
            new Line("status", $"{project.StatusAt(day).ToString().ToLowerInvariant()} on {Text(day)}", null, null),
            Field("programme_area", ProjectField.ProgrammeArea, Code(CodeList.ProgrammeArea, project.ProgrammeArea)),
            Field("specific_objective", ProjectField.SpecificObjective, Code(CodeList.SpecificObjective, project.SpecificObjective)),
            Field("intervention_field", ProjectField.InterventionField, Code(CodeList.InterventionField, project.InterventionField)),
            Field("total_budget", ProjectField.TotalBudget, project.TotalBudget?.ToString()),
            Field("esf_support", ProjectField.EsfSupport, project.EsfSupport?.ToString()),
            Field("union_support", ProjectField.UnionSupport, Text(layers.Union)),
            new Line("state_support", Text(layers.State), null, null),
            new Line("own_funding", Text(layers.Own), null, null),
            Field("union_rate", ProjectField.UnionRate, project.UnionRate?.ToString(CultureInfo.InvariantCulture)),
            Field("planned_participants", ProjectField.PlannedParticipants, Text(project.PlannedParticipants)),
            Field("postcode", ProjectField.Postcode, project.Postcode),
            Field("place", ProjectField.Place, project.Place),
            Field("address", ProjectField.Address, project.Address),
            Field("country", ProjectField.Country, project.Country),
            Field("phase", ProjectField.Phase, project.Phase),
            Field("secondary_themes", ProjectField.SecondaryThemes, Text(project.SecondaryThemes)),
            Field("strategic_importance", ProjectField.StrategicImportance, Text(project.StrategicImportance)),
            Field("description", ProjectField.Description, Text(project.Description)),
            Field("english_summary", ProjectField.EnglishSummary, Text(project.EnglishSummary)),
            Field("contact", ProjectField.ContactName, Text(project.Contact)),
            .. project.OtherFields.Select(field => new Line($"other: {field.Label}", field.Text, null, null)),
        ];
    }

    // Names that nobody has compared with their source yet say so.
    private static string? NameOf(CodeEntry? entry, string? code) =>
        entry is null ? code : $"{code}  {entry.Swedish}{(entry.IsVerified ? "" : " (name not verified)")}";

    private static string? OwnerOf(Owner? owner) => owner?.Unit is null ? owner?.Organisation : $"{owner.Organisation}, {owner.Unit}";

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(DateRange? range) => range is null ? null : $"{Text(range.Start) ?? "?"} to {Text(range.End) ?? "?"}";

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(FundingLayer? layer) =>
        layer is null ? null : layer.Rule is null ? layer.Amount.ToString() : $"{layer.Amount} (derived: {layer.Rule})";

    private static string? Text(bool? value) => value is null ? null : value.Value ? "yes" : "no";

    private static string? Text(IReadOnlyList<SecondaryTheme> themes) =>
        themes.Count == 0 ? null : string.Join("; ", themes.Select(theme => $"{theme.Name}: {Text(theme.Applies) ?? "-"}"));

    private static string? Text(IReadOnlyList<DescriptionBlock> blocks) =>
        blocks.Count == 0 ? null : Counted.Of(blocks.Count, "block") + ", below";

    private static string? Text(Contact? contact) =>
        contact is null ? null : string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }.Where(part => part is not null));
}

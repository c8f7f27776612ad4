using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>The columns that the regulations demand, and where their values come from.</summary>
/// <remarks>
/// 2021–2027: Article 49(3) of Regulation (EU) 2021/1060. Letter (c) is about fishing vessels, and contractors of public procurement (a) are not in
/// the project bank. 2014–2020: Article 115(2) and Annex XII, point 1, of Regulation (EU) No 1303/2013, which wants no natural person
/// named at all. The names of natural persons (Article 49(3)(b)) must be taken away two years after their publication; as no source tells
/// when that was, they are never given, and their location is the NUTS 2 region (m).
/// </remarks>
internal static class OperationColumns
{
    private const string Article49 = "(EU) 2021/1060 Art. 49(3)";
    private const string AnnexXII = "(EU) 1303/2013 Annex XII.1";

    /// <summary>The provision that the list is published by.</summary>
    public static string BasisOf(ProgrammingPeriod period) =>
        period == ProgrammingPeriod.From2021To2027 ? Article49 : "(EU) 1303/2013 Art. 115(2), Annex XII.1";

    /// <summary>The columns of a period's list.</summary>
    public static IReadOnlyList<OperationColumn> Of(ProgrammingPeriod period) =>
        period == ProgrammingPeriod.From2021To2027 ? From2021 : From2014;

    private static readonly OperationColumn[] From2021 =
    [
        Text("id", "(EU) 2021/1060 Annex XVII", (project, _) => project.Id.Text),
        Text("beneficiary", Article49 + "(a)", (project, _) => NameOf(project)),
        Text("beneficiary_id", null, (project, _) => project.Owner?.OrganisationNumber),
        Text("name", Article49 + "(d)", (project, _) => project.Name),
        Text("summary", Article49 + "(e)", (project, _) => SummaryOf(project)),
        Date("start_date", Article49 + "(f)", project => project.Start),
        Date("end_date", Article49 + "(g)", project => project.End),
        Amount("total_cost", Article49 + "(h)", project => project.TotalBudget),
        Text("fund", Article49 + "(i)", (project, _) => project.Fund),
        Text("programme_area", null, (project, _) => project.ProgrammeArea),
        Text("specific_objective", Article49 + "(j)", (project, _) => project.SpecificObjective),
        Rate("union_rate", Article49 + "(k)", project => project.UnionRate),
        Amount("union_support", null, project => project.UnionSupport),
        Text("location", Article49 + "(l), (m)", LocationOf),
        Text("country", Article49 + "(l)", CountryOf),
        Text("intervention_field", Article49 + "(n)", (project, _) => project.InterventionField),
        Text("programme", null, (project, _) => project.ProgrammeCci),
    ];

    private static readonly OperationColumn[] From2014 =
    [
        Text("id", null, (project, _) => project.Id.Text),
        Text("beneficiary", AnnexXII, (project, _) => NameOf(project)),
        Text("name", AnnexXII, (project, _) => project.Name),
        Text("summary", AnnexXII, (project, _) => SummaryOf(project)),
        Date("start_date", AnnexXII, project => project.Start),
        Date("end_date", AnnexXII, project => project.End),
        Amount("total_cost", AnnexXII, project => project.TotalBudget),
        Rate("union_rate", AnnexXII, project => project.UnionRate),
        Text("location", AnnexXII, LocationOf),
        Text("country", AnnexXII, CountryOf),
        Text("intervention_field", AnnexXII, InterventionName),
        Text("programme_area", null, (project, _) => project.ProgrammeArea),
        Text("specific_objective", null, (project, _) => project.SpecificObjective),
    ];

    private static OperationColumn Text(string key, string? provision, Func<Project, CodeLists, string?> value) =>
        new(key, OperationCellKind.Text, provision, value);

    private static OperationColumn Amount(string key, string? provision, Func<Project, Money?> value) =>
        new(key, OperationCellKind.Amount, provision, (project, _) => value(project)?.Amount);

    private static OperationColumn Date(string key, string? provision, Func<Project, DateOnly?> value) =>
        new(key, OperationCellKind.Date, provision, (project, _) => value(project));

    private static OperationColumn Rate(string key, string? provision, Func<Project, decimal?> value) =>
        new(key, OperationCellKind.Rate, provision, (project, _) => value(project));

    // The text of a person's place in the list says so in the language of the list.
    private static string? NameOf(Project project) => project.IsOwnerPerson ? OperationList.Person : project.Owner?.Organisation;

    private static string? SummaryOf(Project project) =>
        DescriptionText.Of(project.Description)?.ReplaceLineEndings(" ");

    private static string? LocationOf(Project project, CodeLists lists)
    {
        var region = project.NutsCode ?? lists.FindRegion(project.Region)?.Nuts ?? project.Region;
        if (project.IsOwnerPerson)
            return region;
        string?[] parts = [project.Postcode, project.Place, region];
        var location = string.Join(' ', parts.OfType<string>());
        return location.Length == 0 ? null : location;
    }

    // Pages of 2014-2020 name no country, but an ESF region lies in this one.
    private static string? CountryOf(Project project, CodeLists lists) =>
        project.Country ?? (lists.FindRegion(project.Region) is null ? null : "Sverige");

    // Annex XII wants the name of the category, not its code alone.
    private static string? InterventionName(Project project, CodeLists lists)
    {
        var name = lists.Find(CodeList.InterventionField, project.ProgrammingPeriod, project.InterventionField)?.Swedish;
        return name is null ? project.InterventionField : $"{project.InterventionField} {name}";
    }
}

using System.Globalization;

namespace EsfReports.Domain;

/// <summary>The fields that filters know.</summary>
internal static class FilterFields
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "id", "name", "period", "fund", "owner", "owner-kind", "organisation-number", "region", "county", "area", "objective", "intervention",
        "call", "phase", "place", "budget", "support", "eu-support", "rate", "participants", "start", "end", "start-year", "text",
    ];

    public static FilterField? Find(string name, CodeLists lists) => name.ToLowerInvariant() switch
    {
        "id" => Text(project => project.Id.Text),
        "name" => Text(project => project.Name),
        "period" => Text(project => project.ProgrammingPeriod?.Code(), project => project.ProgrammingPeriod?.Code().Replace('-', '–')),
        "fund" => Text(project => project.Fund),
        "owner" => Text(project => project.Owner?.Organisation),
        "owner-kind" => Group(Grouping.OwnerKind, lists),
        "organisation-number" => Text(project => project.Owner?.OrganisationNumber),
        "region" => new TextFilterField(project => RegionSpellings(project.Region, lists)),
        "county" => Group(Grouping.County, lists),
        "area" => Text(project => project.ProgrammeArea),
        "objective" => Text(project => project.SpecificObjective),
        "intervention" => Text(project => project.InterventionField),
        "call" => Text(project => project.Id.Call),
        "phase" => Text(project => project.Phase),
        "place" => Text(project => project.Place),
        "budget" => Number(project => project.TotalBudget?.Amount),
        "support" => Number(project => project.EsfSupport?.Amount),
        "eu-support" => Number(project => project.UnionSupport?.Amount),
        "rate" => new OrderedFilterField<decimal>(project => project.UnionRate, ReadRate, "a share such as 0.4 or 40%"),
        "participants" => Number(project => project.PlannedParticipants),
        "start" => Date(project => project.Start),
        "end" => Date(project => project.End),
        "start-year" => Number(project => project.Start?.Year),
        "text" => Text(project => DescriptionText.Of(project.Description)),
        _ => null,
    };

    private static TextFilterField Text(params Func<Project, string?>[] values) =>
        new(project => [.. values.Select(value => value(project)).OfType<string>()]);

    private static OrderedFilterField<decimal> Number(Func<Project, decimal?> value) =>
        new(value, ReadNumber, "a number such as 1000000");

    private static OrderedFilterField<DateOnly> Date(Func<Project, DateOnly?> value) => new(value, ReadDate, "a date such as 2024-09-02");

    private static TextFilterField Group(Grouping grouping, CodeLists lists)
    {
        var groups = new Groups(lists);
        return new TextFilterField(project =>
            groups.Find(grouping, project) is { } key ? [key.Swedish, key.English, key.Code] : []);
    }

    private static IReadOnlyList<string> RegionSpellings(string? region, CodeLists lists)
    {
        if (region is null)
            return [];
        return lists.FindRegion(region) is { } entry ? [entry.Swedish, entry.English, entry.Code, .. entry.Aliases] : [region];
    }

    private static decimal? ReadNumber(string text) =>
        decimal.TryParse(
            text.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static decimal? ReadRate(string text) => text.EndsWith('%') ? ReadNumber(text[..^1]) / 100 : ReadNumber(text);

    private static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

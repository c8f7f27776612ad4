using System.Globalization;
using static EsfReports.Domain.FieldRule;

namespace EsfReports.Domain;

/// <summary>Which source counts for each field. The table in src/README.md says the same, and a test keeps them together.</summary>
/// <remarks>
/// The list is the council's own book: its amounts, dates, rates and codes count. The page is written for readers: its name, owner,
/// region and texts count. What only one of them has is taken from there.
/// </remarks>
internal static class FieldRules
{
    /// <summary>All rules, in the order in which they are applied.</summary>
    public static IReadOnlyList<FieldRule> All { get; } =
    [
        FromPage(ProjectField.Name, "name", project => project.Name, (target, source) => target with { Name = source.Name }),
        FromList(
            ProjectField.EnglishName, "English name", project => project.EnglishName,
            (target, source) => target with { EnglishName = source.EnglishName }),
        FromList(
            ProjectField.ProgrammeCci, "programme", project => project.ProgrammeCci,
            (target, source) => target with { ProgrammeCci = source.ProgrammeCci }),
        FromPage(
            ProjectField.ProgrammingPeriod, "programming period", project => project.ProgrammingPeriod?.Code(),
            (target, source) => target with { ProgrammingPeriod = source.ProgrammingPeriod }),
        FromPage(ProjectField.Fund, "fund", project => project.Fund, (target, source) => target with { Fund = source.Fund }),
        FromPage(
            ProjectField.Owner, "owner", project => project.Owner?.Organisation,
            (target, source) => target with { Owner = source.Owner! with { OrganisationNumber = target.Owner?.OrganisationNumber } }),
        FromList(
            ProjectField.OrganisationNumber, "organisation number", project => project.Owner?.OrganisationNumber,
            (target, source) => target with { Owner = (target.Owner ?? new Owner(null)) with { OrganisationNumber = source.Owner!.OrganisationNumber } }),
        FromPage(
            ProjectField.Region, "region", project => project.Region,
            (target, source) => target with { Region = source.Region }),
        FromPage(
            ProjectField.NutsCode, "NUTS code", project => project.NutsCode,
            (target, source) => target with { NutsCode = source.NutsCode }),
        FromList(
            ProjectField.StartDate, "start date", project => project.StartDate?.ToString("O", CultureInfo.InvariantCulture),
            (target, source) => target with { StartDate = source.StartDate }),
        FromList(
            ProjectField.EndDate, "end date", project => project.EndDate?.ToString("O", CultureInfo.InvariantCulture),
            (target, source) => target with { EndDate = source.EndDate }),
        FromPage(
            ProjectField.ProjectPeriod, "project period", project => project.ProjectPeriod?.ToString(),
            (target, source) => target with { ProjectPeriod = source.ProjectPeriod }),
        FromList(
            ProjectField.ProgrammeArea, "programme area", project => project.ProgrammeArea,
            (target, source) => target with { ProgrammeArea = source.ProgrammeArea }),
        FromList(
            ProjectField.SpecificObjective, "specific objective", project => project.SpecificObjective,
            (target, source) => target with { SpecificObjective = source.SpecificObjective }),
        FromList(
            ProjectField.InterventionField, "intervention field", project => project.InterventionField,
            (target, source) => target with { InterventionField = source.InterventionField }),
        FromList(
            ProjectField.TotalBudget, "total budget", project => project.TotalBudget?.ToString(),
            (target, source) => target with { TotalBudget = source.TotalBudget }),
        FromList(
            ProjectField.EsfSupport, "ESF support", project => project.EsfSupport?.ToString(),
            (target, source) => target with { EsfSupport = source.EsfSupport }),
        FromList(
            ProjectField.UnionSupport, "EU support", project => project.IsUnionSupportDerived ? null : project.UnionSupport?.ToString(),
            (target, source) => target with { UnionSupport = source.UnionSupport }),
        FromList(
            ProjectField.UnionRate, "co-financing rate", project => project.UnionRate?.ToString("0.####", CultureInfo.InvariantCulture),
            (target, source) => target with { UnionRate = source.UnionRate }),
        FromPage(
            ProjectField.PlannedParticipants, "number of participants", project => project.PlannedParticipants?.ToString("D", CultureInfo.InvariantCulture),
            (target, source) => target with { PlannedParticipants = source.PlannedParticipants }),
        FromPage(
            ProjectField.Postcode, "postcode", project => project.Postcode,
            (target, source) => target with { Postcode = source.Postcode }),
        FromPage(ProjectField.Place, "place", project => project.Place, (target, source) => target with { Place = source.Place }),
        FromPage(
            ProjectField.Address, "address", project => project.Address,
            (target, source) => target with { Address = source.Address }),
        FromPage(
            ProjectField.Country, "country", project => project.Country,
            (target, source) => target with { Country = source.Country }),
        FromPage(ProjectField.Phase, "phase", project => project.Phase, (target, source) => target with { Phase = source.Phase }),
        FromPage(
            ProjectField.StrategicImportance, "strategic importance", project => project.StrategicImportance?.ToString(),
            (target, source) => target with { StrategicImportance = source.StrategicImportance }),
        // A page has the whole text and the list a summary of it: that they differ is no news.
        FromPage(
            ProjectField.Description, null, project => DescriptionText.Of(project.Description),
            (target, source) => target with { Description = source.Description }),
        FromList(
            ProjectField.EnglishSummary, null, project => DescriptionText.Of(project.EnglishSummary),
            (target, source) => target with { EnglishSummary = source.EnglishSummary }),
    ];
}

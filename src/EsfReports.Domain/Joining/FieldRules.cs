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
        FromPage(ProjectField.Name, "name", (target, source) => target with { Name = source.Name }),
        FromList(ProjectField.EnglishName, "English name", (target, source) => target with { EnglishName = source.EnglishName }),
        FromList(ProjectField.ProgrammeCci, "programme", (target, source) => target with { ProgrammeCci = source.ProgrammeCci }),
        FromPage(
            ProjectField.ProgrammingPeriod, "programming period",
            (target, source) => target with { ProgrammingPeriod = source.ProgrammingPeriod }),
        FromPage(ProjectField.Fund, "fund", (target, source) => target with { Fund = source.Fund }),
        FromPage(
            ProjectField.Owner, "owner", (target, source) => target with { Owner = source.Owner! with { OrganisationNumber = target.Owner?.OrganisationNumber } },
            // The organisation alone: only pages know its unit.
            project => project.Owner?.Organisation),
        FromList(
            ProjectField.OrganisationNumber, "organisation number",
            (target, source) => target with { Owner = (target.Owner ?? new Owner(null)) with { OrganisationNumber = source.Owner!.OrganisationNumber } }),
        FromPage(ProjectField.Region, "region", (target, source) => target with { Region = source.Region }),
        FromPage(ProjectField.NutsCode, "NUTS code", (target, source) => target with { NutsCode = source.NutsCode }),
        FromList(ProjectField.StartDate, "start date", (target, source) => target with { StartDate = source.StartDate }),
        FromList(ProjectField.EndDate, "end date", (target, source) => target with { EndDate = source.EndDate }),
        FromPage(ProjectField.ProjectPeriod, "project period", (target, source) => target with { ProjectPeriod = source.ProjectPeriod }),
        FromList(ProjectField.ProgrammeArea, "programme area", (target, source) => target with { ProgrammeArea = source.ProgrammeArea }),
        FromList(
            ProjectField.SpecificObjective, "specific objective",
            (target, source) => target with { SpecificObjective = source.SpecificObjective }),
        FromList(
            ProjectField.InterventionField, "intervention field",
            (target, source) => target with { InterventionField = source.InterventionField }),
        FromList(ProjectField.TotalBudget, "total budget", (target, source) => target with { TotalBudget = source.TotalBudget }),
        FromList(ProjectField.EsfSupport, "ESF support", (target, source) => target with { EsfSupport = source.EsfSupport }),
        FromList(
            ProjectField.UnionSupport, "EU support", (target, source) => target with { UnionSupport = source.UnionSupport },
            // What was derived is no word of a source.
            project => project.IsUnionSupportDerived ? null : project.UnionSupport?.ToString()),
        FromList(
            ProjectField.UnionRate, "co-financing rate", (target, source) => target with { UnionRate = source.UnionRate },
            // Sources write the same rate as 0.4 and as 0.40.
            project => project.UnionRate?.ToString("0.####", CultureInfo.InvariantCulture)),
        FromPage(
            ProjectField.PlannedParticipants, "number of participants",
            (target, source) => target with { PlannedParticipants = source.PlannedParticipants }),
        FromPage(ProjectField.Postcode, "postcode", (target, source) => target with { Postcode = source.Postcode }),
        FromPage(ProjectField.Place, "place", (target, source) => target with { Place = source.Place }),
        FromPage(ProjectField.Address, "address", (target, source) => target with { Address = source.Address }),
        FromPage(ProjectField.Country, "country", (target, source) => target with { Country = source.Country }),
        FromPage(ProjectField.Phase, "phase", (target, source) => target with { Phase = source.Phase }),
        FromPage(
            ProjectField.StrategicImportance, "strategic importance", (target, source) => target with { StrategicImportance = source.StrategicImportance },
            // As the sentence about a conflict says it: True or False.
            project => project.StrategicImportance?.ToString()),
        // A page has the whole text and the list a summary of it: that they differ is no news.
        FromPage(ProjectField.Description, null, (target, source) => target with { Description = source.Description }),
        FromList(ProjectField.EnglishSummary, null, (target, source) => target with { EnglishSummary = source.EnglishSummary }),
    ];
}

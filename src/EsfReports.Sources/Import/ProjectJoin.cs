using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Joins what a page and what the list say about one project, field by field.</summary>
/// <remarks>
/// The list is the council's own book: its amounts, dates, rates and codes count. The page is written for readers: its name, owner,
/// region and texts count. What only one of them has is taken from there. A difference is a finding with both places.
/// </remarks>
internal static class ProjectJoin
{
    private static readonly FieldRule[] Rules =
    [
        FromPage(ProjectField.Name, "name", project => project.Name, (target, source) => target with { Name = source.Name }),
        FromList(
            ProjectField.EnglishName, "English name", project => project.EnglishName,
            (target, source) => target with { EnglishName = source.EnglishName }),
        FromList(
            ProjectField.ProgrammeCci, "programme", project => project.ProgrammeCci,
            (target, source) => target with { ProgrammeCci = source.ProgrammeCci }),
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

    /// <summary>Joins the two; both must be about the same project.</summary>
    public static Project Join(Project page, Project list, DiagnosticBag diagnostics)
    {
        var sources = new SortedDictionary<ProjectField, FieldSource>(page.Sources.ToDictionary());
        var joined = page;
        foreach (var rule in Rules)
        {
            if (rule.Text(list) is not { } inList || rule.Text(joined) is { } onPage && Keep(rule, page, list, onPage, inList, diagnostics))
                continue;
            joined = rule.Take(joined, list);
            sources[rule.Field] = list.Sources.GetValueOrDefault(rule.Field) ?? new FieldSource(PlaceOf(list, rule.Field).File, 0);
        }

        joined = DeriveUnionSupport(joined, sources);
        return joined with { Sources = sources, OtherFields = [.. page.OtherFields, .. list.OtherFields] };
    }

    // True if the page's value stays.
    private static bool Keep(FieldRule rule, Project page, Project list, string onPage, string inList, DiagnosticBag diagnostics)
    {
        if (string.Equals(onPage, inList, StringComparison.OrdinalIgnoreCase))
            return true;
        if (rule.Words is not null)
        {
            var (pagePlace, listPlace) = (PlaceOf(page, rule.Field), PlaceOf(list, rule.Field));
            diagnostics.Add(rule.IsFromPage
                ? SourceDiagnostics.SourcesDiffer(pagePlace, page.Id, rule.Words, onPage, listPlace, inList)
                : SourceDiagnostics.SourcesDiffer(listPlace, page.Id, rule.Words, inList, pagePlace, onPage));
        }

        return rule.IsFromPage;
    }

    // The list may bring the ESF support that the page lacked.
    private static Project DeriveUnionSupport(Project project, SortedDictionary<ProjectField, FieldSource> sources)
    {
        if (project.UnionSupport is not null && sources.GetValueOrDefault(ProjectField.UnionSupport)?.Rule is null)
            return project;
        var derived = UnionSupportRule.Derive(project.ProgrammingPeriod, project.ProgrammeArea, project.Region, project.EsfSupport);
        if (derived is not { } known)
            return project;
        sources[ProjectField.UnionSupport] = new FieldSource(sources[ProjectField.EsfSupport].File, 0, null, known.Rule);
        return project with { UnionSupport = known.Support };
    }

    private static SourceLocation PlaceOf(Project project, ProjectField field)
    {
        var source = project.Sources.GetValueOrDefault(field) ?? project.Sources[ProjectField.Id];
        return new SourceLocation(source.File, source.Line);
    }

    private static FieldRule FromPage(ProjectField field, string? words, Func<Project, string?> text, Func<Project, Project, Project> take) =>
        new(field, words, IsFromPage: true, text, take);

    private static FieldRule FromList(ProjectField field, string? words, Func<Project, string?> text, Func<Project, Project, Project> take) =>
        new(field, words, IsFromPage: false, text, take);

    /// <summary>Which source counts for a field, how its values are compared, and how one is taken over.</summary>
    private sealed record FieldRule(
        ProjectField Field, string? Words, bool IsFromPage, Func<Project, string?> Text, Func<Project, Project, Project> Take);
}

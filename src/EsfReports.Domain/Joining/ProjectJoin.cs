namespace EsfReports.Domain;

/// <summary>Joins what a page and a list of operations say about one project, field by field.</summary>
public static class ProjectJoin
{
    /// <summary>The source that counts for a field that both have; the page for fields that a list never has.</summary>
    public static SourceKind WinnerOf(ProjectField field) =>
        FieldRules.All.FirstOrDefault(rule => rule.Field == field)?.Winner ?? SourceKind.Page;

    /// <summary>Joins two sources, of which one may be missing; null if both are.</summary>
    public static JoinedProject? Join(Project? page, Project? list)
    {
        if (page is not null && list is not null)
            return JoinBoth(page, list);
        return (page ?? list) is { } only ? new JoinedProject(only, []) : null;
    }

    private static JoinedProject JoinBoth(Project page, Project list)
    {
        var sources = new SortedDictionary<ProjectField, FieldSource>(page.Sources.ToDictionary());
        var conflicts = new List<FieldConflict>();
        var joined = page;
        foreach (var rule in FieldRules.All)
        {
            if (rule.Text(list) is not { } inList || rule.Text(joined) is { } onPage && Keep(rule, page, list, onPage, inList, conflicts))
                continue;
            joined = rule.Take(joined, list);
            sources[rule.Field] = PlaceOf(list, rule.Field);
        }

        if (list.IsOwnerPerson && joined.Owner?.OrganisationNumber is null)
            sources[ProjectField.OrganisationNumber] = list.Sources[ProjectField.OrganisationNumber];
        joined = DeriveUnionSupport(joined, sources);
        return new JoinedProject(joined with { Sources = sources, OtherFields = [.. page.OtherFields, .. list.OtherFields] }, conflicts);
    }

    // True if the page's value stays.
    private static bool Keep(FieldRule rule, Project page, Project list, string onPage, string inList, List<FieldConflict> conflicts)
    {
        if (string.Equals(onPage, inList, StringComparison.OrdinalIgnoreCase))
            return true;
        if (rule.Words is { } words)
        {
            var ofPage = new FieldConflict.Side(onPage, PlaceOf(page, rule.Field));
            var ofList = new FieldConflict.Side(inList, PlaceOf(list, rule.Field));
            conflicts.Add(rule.Winner == SourceKind.Page
                ? new FieldConflict(page.Id, rule.Field, words, ofPage, ofList)
                : new FieldConflict(page.Id, rule.Field, words, ofList, ofPage));
        }

        return rule.Winner == SourceKind.Page;
    }

    // The list may bring the ESF support that the page lacked, or another one than that from which the EU support was derived.
    private static Project DeriveUnionSupport(Project project, SortedDictionary<ProjectField, FieldSource> sources)
    {
        if (project.UnionSupport is not null && sources.GetValueOrDefault(ProjectField.UnionSupport)?.Rule is null)
            return project;
        var derived = UnionSupportRule.Derive(project.ProgrammingPeriod, project.ProgrammeArea, project.Region, project.EsfSupport);
        if (derived is not { } known)
            return WithoutUnionSupport(project, sources);
        sources[ProjectField.UnionSupport] = PlaceOf(sources, ProjectField.EsfSupport) with { Line = 0, Text = null, Rule = known.Rule };
        return project with { UnionSupport = known.Support };
    }

    private static Project WithoutUnionSupport(Project project, SortedDictionary<ProjectField, FieldSource> sources)
    {
        sources.Remove(ProjectField.UnionSupport);
        return project with { UnionSupport = null };
    }

    private static FieldSource PlaceOf(Project project, ProjectField field) => PlaceOf(project.Sources, field);

    // A value without a place of its own stands in the same file as the id.
    private static FieldSource PlaceOf(IReadOnlyDictionary<ProjectField, FieldSource> sources, ProjectField field)
    {
        if (sources.GetValueOrDefault(field) is { } source)
            return source;
        return sources.GetValueOrDefault(ProjectField.Id) is { } id ? new FieldSource(id.File, id.Line) : new FieldSource("", 0);
    }
}

namespace EsfReports.Reports;

/// <summary>Makes the pages that link to all documents of a run: one start page, and one for each region where the documents are many.</summary>
/// <param name="setup">Texts and regions.</param>
/// <param name="language">The language of the pages.</param>
/// <param name="date">The date of the run.</param>
/// <param name="holdsPersonalData">The data were read with contacts, so that the pages are marked as internal.</param>
internal sealed class IndexJobs(ReportSetup setup, ReportLanguage language, DateOnly date, bool holdsPersonalData)
{
    // A page of so many rows opens at once, also on a phone.
    private const int MostOnOnePage = 400;

    private readonly FileNames _names = new();

    /// <summary>The jobs, the start page last.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Index"/>.</param>
    /// <param name="result">What the run made.</param>
    public IReadOnlyList<DocumentJob> Make(ReportDefinition report, RunResult result)
    {
        var home = _names.Take(report.FileNames[language], "index");
        var factSheets = EntriesOf(result, ReportKind.Project);
        var regions = GroupsOf(factSheets, factSheets.Count > MostOnOnePage ? home : null);
        var start = new IndexFacts(
            EntriesOf(result, ReportKind.Portfolio), OthersOf(result), factSheets, regions, null, PathOf(home));

        var pages = regions.Where(region => region.Page is not null)
            .Select(region => JobOf(report, region.Page![..region.Page!.LastIndexOf('.')], start with { Region = region with { Page = null } }));
        return [.. pages, JobOf(report, home, start)];
    }

    private DocumentJob JobOf(ReportDefinition report, string path, IndexFacts facts) => new(
        facts.Region?.Name ?? "index", report, language, date, path, "index",
        () => ModelView.Of(facts, IndexModel.Index, setup.ContextOf(language, date))!, null, () => [])
    {
        HoldsPersonalData = holdsPersonalData,
    };

    private List<IndexGroup> GroupsOf(IReadOnlyList<IndexEntry> entries, string? home)
    {
        var unknown = setup.TextsOf(language).Find("missing.value") ?? "";
        var names = setup.Lists.Regions.Select(region => setup.ContextOf(language, date).Choose(region.Swedish, region.English)).ToList();
        return [.. entries.GroupBy(entry => entry.Region ?? unknown)
            .OrderBy(group => group.Key == unknown)
            .ThenBy(group => names.IndexOf(group.Key) is var index && index < 0 ? int.MaxValue : index)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => GroupOf(group.Key, group, home))];
    }

    private IndexGroup GroupOf(string region, IEnumerable<IndexEntry> entries, string? home)
    {
        var slug = SafeFileName.FromText(region);
        var page = home is null ? null : PathOf(_names.Take($"{home}-{slug}", region));
        return new IndexGroup(region, "region-" + slug, page, IndexGroup.Sort(entries));
    }

    private static string PathOf(string name) => $"{name}.{ReportFormat.WebPage.Extension()}";

    private static List<IndexEntry> OthersOf(RunResult result) =>
        EntriesOf(result, kind => kind is not (ReportKind.Portfolio or ReportKind.Project or ReportKind.Index));

    private static List<IndexEntry> EntriesOf(RunResult result, ReportKind kind) => EntriesOf(result, other => other == kind);

    private static List<IndexEntry> EntriesOf(RunResult result, Func<ReportKind, bool> isWanted) =>
        [.. result.Documents.Where(document => isWanted(document.Plan.Report.Kind) && document.Files.Count > 0).Select(EntryOf)];

    private static IndexEntry EntryOf(MadeDocument document) => new(
        document.Plan.Key, document.Name ?? document.Title, document.Title, document.Region, document.Pages,
        [.. document.Files.Select(file => new IndexFile(file.File.Path, file.Format, file.File.Bytes))]);
}

using EsfReports.Domain;
using EsfReports.Pdf;

namespace EsfReports.Reports;

/// <summary>Makes the jobs of reports. File names are given here, in the order of ids, so that they do not depend on who is fast.</summary>
/// <param name="setup">Texts and rules.</param>
/// <param name="language">The language of all documents.</param>
/// <param name="date">The date of all documents.</param>
public sealed class DocumentJobs(ReportSetup setup, ReportLanguage language, DateOnly date)
{
    private readonly FileNames _names = new();

    /// <summary>A document for each project.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Project"/>.</param>
    /// <param name="projects">In order of their ids.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    public IReadOnlyList<DocumentJob> ForProjects(ReportDefinition report, IReadOnlyList<Project> projects, string folder) =>
        [.. projects.Select(project => ForProject(report, project, folder))];

    /// <summary>A document for each region that has projects, from north to south, and one for the nation.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Portfolio"/>.</param>
    /// <param name="projects">All projects.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    public IReadOnlyList<DocumentJob> ForAllRegions(ReportDefinition report, IReadOnlyList<Project> projects, string folder)
    {
        var regions = setup.Lists.Regions.Where(region => projects.Any(project => IsIn(project, region)));
        return [.. regions.Select(region => ForRegion(report, region, projects, folder)), ForNation(report, projects, folder)];
    }

    /// <summary>A document for the projects of a region.</summary>
    public DocumentJob ForRegion(ReportDefinition report, RegionEntry region, IEnumerable<Project> projects, string folder)
    {
        var subject = new PortfolioSubject(new Portfolio(projects.Where(project => IsIn(project, region)), setup.Lists), region);
        return ForPortfolio(report, subject, ContextChoice(region), folder);
    }

    /// <summary>A document for all projects.</summary>
    public DocumentJob ForNation(ReportDefinition report, IEnumerable<Project> projects, string folder) =>
        ForPortfolio(report, new PortfolioSubject(new Portfolio(projects, setup.Lists), null), null, folder);

    /// <summary>The page that links to all documents of a run; it is made when they are.</summary>
    public DocumentJob ForIndex(ReportDefinition report, RunResult result)
    {
        var facts = new IndexFacts(EntriesOf(ReportKind.Portfolio, result), EntriesOf(ReportKind.Project, result));
        return new DocumentJob(
            "index", report, language, date, _names.Take(report.FileNames[language], "index"), "index",
            () => ModelView.Of(facts, IndexModel.Index, Context())!, null, () => []);
    }

    private DocumentJob ForProject(ReportDefinition report, Project project, string folder) => new(
        project.Id.Text, report, language, date,
        PathOf(report, folder, project.Id.FileStem, project.Id.Text), "project",
        () => ModelView.Of(project, ProjectModel.Project, Context())!,
        RegionName.Of(project.Region, Context()) is { } region ? Context().Choose(region.Swedish, region.English) : null,
        () => [SourceRecord(project)]);

    private DocumentJob ForPortfolio(ReportDefinition report, PortfolioSubject subject, string? region, string folder)
    {
        var name = region ?? setup.TextsOf(language).Find("portfolio.national") ?? "SE";
        return new DocumentJob(
            name, report, language, date, PathOf(report, folder, SafeFileName.FromText(name), name), "portfolio",
            () => ModelView.Of(subject, PortfolioModel.Portfolio, Context())!, name, () => []);
    }

    private string PathOf(ReportDefinition report, string folder, string stem, string key)
    {
        var wanted = report.FileNames[language]
            .Replace("{id}", stem, StringComparison.Ordinal)
            .Replace("{name}", stem, StringComparison.Ordinal);
        var name = _names.Take(wanted, $"{report.Name}/{key}");
        return folder.Length == 0 ? name : $"{folder}/{name}";
    }

    private PdfAttachment SourceRecord(Project project) => new(
        project.Id.FileStem + ".json", "application/json",
        setup.TextsOf(language).Find("source-record") ?? project.Id.Text, ProjectJson.Write(project));

    private static IReadOnlyList<IndexEntry> EntriesOf(ReportKind kind, RunResult result) =>
        [.. result.Documents.Where(document => document.Job.Report.Kind == kind && document.Files.Count > 0).Select(EntryOf)];

    private static IndexEntry EntryOf(MadeDocument document) => new(
        document.Job.Key, document.Title, document.Job.Region, document.Pages,
        [.. document.Files.Select(file => new IndexFile(file.File.Path, file.Format))]);

    private bool IsIn(Project project, RegionEntry region) => setup.Lists.FindRegion(project.Region)?.Code == region.Code;

    private string ContextChoice(RegionEntry region) => Context().Choose(region.Swedish, region.English);

    private ModelContext Context() => setup.ContextOf(language, date);
}

using EsfReports.Domain;
using EsfReports.Pdf;
using EsfReports.Store;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Makes the jobs of reports. File names are given here, in the order of ids, so that they do not depend on who is fast.</summary>
/// <param name="setup">Texts and rules.</param>
/// <param name="language">The language of all documents.</param>
/// <param name="date">The date of all documents.</param>
/// <param name="holdsPersonalData">All documents are marked as internal, because the data were read with contacts.</param>
public sealed class DocumentJobs(ReportSetup setup, ReportLanguage language, DateOnly date, bool holdsPersonalData = false)
{
    private readonly FileNames _names = new();

    /// <summary>A document for each project.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Project"/>.</param>
    /// <param name="projects">In order of their ids.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    /// <param name="layout">How much paper each may take.</param>
    public IReadOnlyList<DocumentJob> ForProjects(
        ReportDefinition report, IReadOnlyList<Project> projects, string folder, SheetLayout layout = SheetLayout.Automatic) =>
        [.. projects.Select(project => ForProject(report, project, PathOf(report, project.Id, folder), layout))];

    /// <summary>A document for each project, which is read when its document is made.</summary>
    /// <inheritdoc cref="ForProjects(ReportDefinition, IReadOnlyList{Project}, string, SheetLayout)"/>
    public IReadOnlyList<DocumentPlan> ForProjects(
        ReportDefinition report, KnownProjects projects, string folder, SheetLayout layout = SheetLayout.Automatic) =>
        [.. projects.Ids.Select(id => ForProject(report, id, projects.Read, folder, layout))];

    /// <summary>A document for each region that has projects, from north to south, and one for the nation.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Portfolio"/>.</param>
    /// <param name="projects">All projects.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    /// <param name="condition">The condition that the projects were chosen by; null if there is none.</param>
    public IReadOnlyList<DocumentJob> ForAllRegions(ReportDefinition report, IReadOnlyList<Project> projects, string folder, ProjectFilter? condition = null)
    {
        var portfolios = Portfolios(report, projects, folder, condition);
        return [.. portfolios.ForGroups(Grouping.Region), portfolios.ForAll()];
    }

    /// <summary>Portfolios of some projects, whatever they are grouped by.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Portfolio"/>.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    /// <param name="condition">The condition that the projects were chosen by; null if there is none.</param>
    /// <param name="name">What the portfolio of all of them is called; null for the usual name.</param>
    public PortfolioJobs Portfolios(
        ReportDefinition report, IReadOnlyList<Project> projects, string folder, ProjectFilter? condition = null, string? name = null) =>
        new(setup, projects, (selection, chosen) => ForPortfolio(report, selection, chosen, folder)) { Condition = condition, Name = name };

    /// <summary>The pages that link to all documents of a run, the start page last; they are made when the documents are.</summary>
    public IReadOnlyList<DocumentJob> ForIndex(ReportDefinition report, RunResult result) =>
        new IndexJobs(setup, language, date, holdsPersonalData).Make(report, result);

    /// <summary>The report on the quality of the data.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Quality"/>.</param>
    /// <param name="quality">What was found.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    public DocumentJob ForQuality(ReportDefinition report, QualityReport quality, string folder) =>
        ForWhole(report, folder, () => ModelView.Of(new QualitySubject(quality), QualityModel.Quality, Context())!);

    /// <summary>The report on what is different between two days.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Changes"/>.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    public DocumentJob ForChanges(ReportDefinition report, ChangesReport changes, string folder) =>
        ForWhole(report, folder, () => ModelView.Of(changes, ChangesModel.Changes, Context())!);

    /// <summary>The list of operations as a workbook.</summary>
    /// <param name="report">A report of the kind <see cref="ReportKind.Operations"/>.</param>
    /// <param name="operations">The list.</param>
    /// <param name="folder">Folder of the files below the output folder; empty for the output folder itself.</param>
    public DocumentJob ForOperations(ReportDefinition report, OperationList operations, string folder) =>
        ForWhole(report, folder, () => ModelView.Of(operations, OperationsModel.Operations, Context())!, operations.Period.Code());

    private DocumentJob ForWhole(ReportDefinition report, string folder, Func<IScriptMembers> subject, string name = "") => new(
        report.Name, report, language, date, PathOf(report, folder, name, name), report.Kind.Word(), subject, null, () => [])
    {
        Visibility = setup.Visibility.Of(null),
        HoldsPersonalData = holdsPersonalData,
    };

    private DocumentPlan ForProject(ReportDefinition report, ProjectId id, Func<ProjectId, Project> read, string folder, SheetLayout layout)
    {
        var path = PathOf(report, id, folder);
        return new DocumentPlan(id.Text, report, path, () => ForProject(report, read(id), path, layout));
    }

    private DocumentJob ForProject(ReportDefinition report, Project project, string path, SheetLayout layout) => new(
        project.Id.Text, report, language, date, path, "project",
        () => ModelView.Of(project, ProjectModel.Project, Context())!,
        RegionName.Of(project.Region, Context()) is { } region ? Context().Choose(region.Swedish, region.English) : null,
        () => [SourceRecord(project)])
    {
        Layout = layout,
        Name = project.Name,
        Text = () => ProjectText.BodyOf(project, language),
        Visibility = setup.Visibility.Of(project.ProgrammingPeriod),
        HoldsPersonalData = holdsPersonalData,
    };

    private DocumentJob ForPortfolio(ReportDefinition report, PortfolioSelection selection, IReadOnlyList<Project> projects, string folder)
    {
        var context = Context();
        var name = selection.Name(context);
        var subject = new PortfolioSubject(new Portfolio(projects, setup.Lists), selection);
        return new DocumentJob(
            name, report, language, date, PathOf(report, folder, selection.FileStem(context), $"{selection.Kind}/{selection.Key?.Code}/{name}"), "portfolio",
            () => ModelView.Of(subject, PortfolioModel.Portfolio, Context())!, name, () => [])
        {
            Visibility = setup.Visibility.Of(null),
            HoldsPersonalData = holdsPersonalData,
        };
    }

    private string PathOf(ReportDefinition report, ProjectId id, string folder) => PathOf(report, folder, id.FileStem, id.Text);

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

    private ModelContext Context() => setup.ContextOf(language, date);
}

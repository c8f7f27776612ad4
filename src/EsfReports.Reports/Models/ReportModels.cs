namespace EsfReports.Reports;

/// <summary>The variables that templates start from.</summary>
public static class ReportModels
{
    /// <summary>All variables, with their types.</summary>
    public static IReadOnlyList<(string Name, ModelType Type)> Roots { get; } =
    [
        ("run", RunModel.Run),
        ("report", RunModel.Report),
        ("theme", ThemeModel.Theme),
        ("layout", LayoutModel.Layout),
        ("project", ProjectModel.Project),
        ("portfolio", PortfolioModel.Portfolio),
        ("index", IndexModel.Index),
        ("quality", QualityModel.Quality),
        ("changes", ChangesModel.Changes),
        ("operations", OperationsModel.Operations),
    ];

    /// <summary>The variables that templates of a kind of report have.</summary>
    public static IReadOnlyList<(string Name, ModelType Type)> RootsOf(ReportKind kind) =>
        [.. Roots.Where(root => root.Name == kind.Word() || root.Name is "run" or "report" or "theme" or "layout")];
}

using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see sums, ratios and rows of breakdowns: always together with what they rest on.</summary>
internal static class FigureModel
{
    private static readonly ModelTypeOf<CoveredFigure> Figure = new ModelTypeOf<CoveredFigure>("figure")
        .OptionalNumber("value", "The sum; null if no project has the figure.", (figure, _) => figure.Figure.Sum)
        .OptionalNumber("mean", "The sum by the projects that have the figure; null if no project has it.", (figure, _) => figure.Figure.Mean)
        .OptionalNumber("median", "The middle value; null if no project has the figure.", (figure, _) => figure.Figure.Median)
        .Number("known", "How many projects have the figure.", (figure, _) => figure.Figure.Known)
        .Number("of", "How many projects there are.", (figure, _) => figure.Figure.Known + figure.Figure.Missing.Count)
        .YesNo("is_complete", "True if all projects have the figure.", (figure, _) => figure.Figure.Missing.Count == 0)
        .List("missing", "The projects that lack it.", ProjectModel.Project, (figure, _) => figure.Subject.Find(figure.Figure.Missing))
        .TextList("ids", "Ids of the projects that have it: what the sum is made of.", (figure, _) => figure.Ids());

    private static readonly ModelTypeOf<CoveredRatio> Ratio = new ModelTypeOf<CoveredRatio>("ratio")
        .OptionalNumber("value", "One sum divided by the other, over the projects that have both; null if none has.", (ratio, _) => ratio.Ratio.Value)
        .OptionalNumber("median", "The middle one of the projects' own ratios; null if no project has one.", (ratio, _) => ratio.Ratio.Median)
        .Number("known", "How many projects have it.", (ratio, _) => ratio.Ratio.Known)
        .Number("of", "How many projects there are.", (ratio, _) => ratio.Ratio.Known + ratio.Ratio.Missing.Count)
        .YesNo("is_complete", "True if all projects have it.", (ratio, _) => ratio.Ratio.Missing.Count == 0)
        .List("missing", "The projects that lack it, such as pre-studies without participants.", ProjectModel.Project, (ratio, _) =>
            ratio.Subject.Find(ratio.Ratio.Missing));

    public static ModelTypeOf<PortfolioRow> Row { get; } = DescribeRow(new ModelTypeOf<PortfolioRow>("row"));

    public static ModelTypeOf<YearOfProjects> Year { get; } = new ModelTypeOf<YearOfProjects>("year")
        .Number("year", "The year.", (year, _) => year.Year)
        .Number("starting", "Projects that start in it.", (year, _) => year.Starting)
        .Number("running", "Projects that have at least one of their days in it.", (year, _) => year.Running)
        .Number("ending", "Projects that end in it.", (year, _) => year.Ending)
        .TextList("ids", "Ids of the projects that run in it.", (year, _) => [.. year.Projects.Select(id => id.Text)]);

    public static ModelTypeOf<PortfolioSubject> Figures { get; } = new ModelTypeOf<PortfolioSubject>("figures")
        .Object("projects", "Number of projects.", Figure, (subject, _) => CoveredFigure.CountOf(subject))
        .Object("esf_support", "ESF support in kronor.", Figure, Total(figures => figures.EsfSupport))
        .Object("total_budget", "Total budget in kronor.", Figure, Total(figures => figures.TotalBudget))
        .Object("union_support", "EU money in kronor.", Figure, Total(figures => figures.UnionSupport))
        .Object("participants", "Planned participants.", Figure, Total(figures => figures.Participants))
        .Object("support_per_participant", "ESF support by participant, in kronor.", Ratio, (subject, _) =>
            new CoveredRatio(subject.Portfolio.Figures.SupportPerParticipant, subject))
        .Object("budget_per_participant", "Total budget by participant, in kronor.", Ratio, (subject, _) =>
            new CoveredRatio(subject.Portfolio.Figures.BudgetPerParticipant, subject));

    private static ModelTypeOf<PortfolioRow> DescribeRow(ModelTypeOf<PortfolioRow> type) => type
        .Text("key", "Code, year or name; rest and unknown for the rows that are no group.", (row, _) => row.Key)
        .Text("label", "What to print.", (row, _) => row.Label)
        .Number("count", "Projects.", (row, _) => row.Count)
        .Number("share", "Part of all projects, 0 to 1.", (row, _) => row.Share)
        .OptionalNumber("support_share", "Part of all ESF support, 0 to 1; null if the row has no known support.", (row, _) =>
            row.ShareOf(figures => figures.EsfSupport))
        .OptionalNumber("budget_share", "Part of the total budget of all, 0 to 1; null if the row has no known budget.", (row, _) =>
            row.ShareOf(figures => figures.TotalBudget))
        .Number("planned", "Projects that have not started at the date of the report.", (row, context) => row.CountOf(ProjectStatus.Planned, context.Date))
        .Number("running", "Projects that run at the date of the report.", (row, context) => row.CountOf(ProjectStatus.Running, context.Date))
        .Number("ended", "Projects that have ended at the date of the report.", (row, context) => row.CountOf(ProjectStatus.Ended, context.Date))
        .Object("esf_support", "ESF support in kronor.", Figure, Part(figures => figures.EsfSupport))
        .Object("total_budget", "Total budget in kronor.", Figure, Part(figures => figures.TotalBudget))
        .Object("union_support", "EU money in kronor.", Figure, Part(figures => figures.UnionSupport))
        .Object("participants", "Planned participants.", Figure, Part(figures => figures.Participants))
        .Object("support_per_participant", "ESF support by participant, in kronor.", Ratio, (row, _) =>
            new CoveredRatio(row.Figures.SupportPerParticipant, row.Subject))
        .Object("budget_per_participant", "Total budget by participant, in kronor.", Ratio, (row, _) =>
            new CoveredRatio(row.Figures.BudgetPerParticipant, row.Subject))
        .List("projects", "The projects of the row.", ProjectModel.Project, (row, _) => row.Projects)
        .TextList("ids", "Their ids: what is behind the row.", (row, _) => [.. row.Projects.Select(project => project.Id.Text)]);

    private static Func<PortfolioSubject, ModelContext, CoveredFigure> Total(Func<KeyFigures, Domain.Figure> figure) =>
        (subject, _) => new CoveredFigure(figure(subject.Portfolio.Figures), subject.Portfolio.Projects, subject);

    private static Func<PortfolioRow, ModelContext, CoveredFigure> Part(Func<KeyFigures, Domain.Figure> figure) =>
        (row, _) => new CoveredFigure(figure(row.Figures), row.Projects, row.Subject);
}

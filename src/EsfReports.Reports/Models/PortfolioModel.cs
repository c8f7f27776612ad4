using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see a portfolio.</summary>
internal static class PortfolioModel
{
    private static readonly ModelTypeOf<CoveredFigure> Figure = new ModelTypeOf<CoveredFigure>("figure")
        .OptionalNumber("value", "The sum; null if no project has the figure.", (figure, _) => figure.Figure.Sum)
        .OptionalNumber("median", "The middle value; null if no project has the figure.", (figure, _) => figure.Figure.Median)
        .Number("known", "How many projects have the figure.", (figure, _) => figure.Figure.Known)
        .Number("of", "How many projects there are.", (figure, _) => figure.Figure.Known + figure.Figure.Missing.Count)
        .YesNo("is_complete", "True if all projects have the figure.", (figure, _) => figure.Figure.Missing.Count == 0)
        .List("missing", "The projects that lack it.", ProjectModel.Project, (figure, _) => figure.Subject.Find(figure.Figure.Missing));

    private static readonly ModelTypeOf<PortfolioRow> Row = new ModelTypeOf<PortfolioRow>("row")
        .Text("key", "Code, year or name; rest and unknown for the rows that are no group.", (row, _) => row.Key)
        .Text("label", "What to print.", (row, _) => row.Label)
        .Number("count", "Projects.", (row, _) => row.Count)
        .List("projects", "The projects behind the numbers, in order of their ids.", ProjectModel.Project, (row, _) => row.Projects)
        .Number("share", "Part of all projects, 0 to 1.", (row, _) => row.Share)
        .Object("esf_support", "ESF support in kronor.", Figure, (row, _) => new CoveredFigure(row.Figures.EsfSupport, row.Subject))
        .Object("total_budget", "Total budget in kronor.", Figure, (row, _) => new CoveredFigure(row.Figures.TotalBudget, row.Subject))
        .Object("union_support", "EU money in kronor.", Figure, (row, _) => new CoveredFigure(row.Figures.UnionSupport, row.Subject))
        .Object("participants", "Planned participants.", Figure, (row, _) => new CoveredFigure(row.Figures.Participants, row.Subject));

    private static readonly ModelTypeOf<PortfolioSubject> Figures = new ModelTypeOf<PortfolioSubject>("figures")
        .Object("projects", "Number of projects.", Figure, (subject, _) => CoveredFigure.CountOf(subject))
        .Object("esf_support", "ESF support in kronor.", Figure, (subject, _) => new CoveredFigure(subject.Portfolio.Figures.EsfSupport, subject))
        .Object("total_budget", "Total budget in kronor.", Figure, (subject, _) => new CoveredFigure(subject.Portfolio.Figures.TotalBudget, subject))
        .Object("union_support", "EU money in kronor.", Figure, (subject, _) => new CoveredFigure(subject.Portfolio.Figures.UnionSupport, subject))
        .Object("participants", "Planned participants.", Figure, (subject, _) => new CoveredFigure(subject.Portfolio.Figures.Participants, subject))
        .Object("support_per_participant", "ESF support by participant, in kronor.", Figure, (subject, _) =>
            new CoveredFigure(subject.Portfolio.Figures.SupportPerParticipant, subject));

    private static readonly ModelTypeOf<IncompleteProject> Incomplete = new ModelTypeOf<IncompleteProject>("incomplete project")
        .Object("project", "The project.", ProjectModel.Project, (entry, _) => entry.Project)
        .TextList("fields", "What it lacks, in the language of the document.", (entry, context) =>
            [.. entry.Fields.Select(key => context.Texts.Find(key) ?? key)]);

    private static readonly ModelTypeOf<YearSpan> Years = new ModelTypeOf<YearSpan>("period")
        .Number("first", "The first start year.", (span, _) => span.First)
        .Number("last", "The last start year.", (span, _) => span.Last);

    public static ModelTypeOf<PortfolioSubject> Portfolio { get; } = Describe(new ModelTypeOf<PortfolioSubject>("portfolio"));

    private static ModelTypeOf<PortfolioSubject> Describe(ModelTypeOf<PortfolioSubject> type)
    {
        type.Text("name", "The region, or the text portfolio.national.", (subject, context) => NameOf(subject, context))
            .Text("kind", "region or nation.", (subject, _) => subject.Region is null ? "nation" : "region")
            .OptionalObject("region", "The region; null for the nation.", ProjectParts.Region, (subject, context) =>
                RegionName.Of(subject.Region?.Code, context))
            .Number("count", "Number of projects.", (subject, _) => subject.Portfolio.Projects.Count)
            .List("projects", "The projects, newest programming period first, then by id.", ProjectModel.Project, (subject, _) => subject.Ordered)
            .Object("figures", "Figures over all projects.", Figures, (subject, _) => subject)
            .List("missing", "Projects that lack an amount, participants or a date.", Incomplete, (subject, _) => IncompleteProject.In(subject))
            .OptionalObject("period", "First and last start year; null if no project has a start.", Years, (subject, _) => YearSpan.Of(subject))
            .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (_, context) => context.Visibility.Of(null));
        DescribeBreakdowns(type);
        return type;
    }

    private static void DescribeBreakdowns(ModelTypeOf<PortfolioSubject> type) => type
        .List("by_programming_period", "Rows by programming period.", Row, Rows(Grouping.ProgrammingPeriod))
        .List("by_programme_area", "Rows by programme area.", Row, Rows(Grouping.ProgrammeArea))
        .List("by_specific_objective", "Rows by specific objective.", Row, Rows(Grouping.SpecificObjective))
        .List("by_intervention_field", "Rows by intervention field.", Row, Rows(Grouping.InterventionField))
        .List("by_region", "Rows by region, from north to south.", Row, Rows(Grouping.Region))
        .List("by_county", "Rows by county of the owner's address.", Row, Rows(Grouping.County))
        .List("by_start_year", "Rows by start year.", Row, Rows(Grouping.StartYear))
        .List("by_owner", "The ten owners with most projects, and the rest.", Row, PortfolioRows.ByLargestOwners)
        .List("owners", "Rows by owner, all of them, in the order of the alphabet.", Row, Rows(Grouping.Owner))
        .List("by_owner_kind", "Rows by kind of owner.", Row, Rows(Grouping.OwnerKind))
        .List("by_status", "Planned, running and ended projects at the date of the report.", Row, PortfolioRows.ByStatus);

    private static Func<PortfolioSubject, ModelContext, IReadOnlyList<PortfolioRow>> Rows(Grouping grouping) =>
        (subject, context) => PortfolioRows.By(grouping, subject, context);

    private static string NameOf(PortfolioSubject subject, ModelContext context) => subject.Region is { } region
        ? context.Choose(region.Swedish, region.English)
        : context.Texts.Find("portfolio.national") ?? "";
}

using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see a portfolio.</summary>
internal static class PortfolioModel
{
    internal static readonly ModelTypeOf<IncompleteProject> Incomplete = new ModelTypeOf<IncompleteProject>("incomplete project")
        .Object("project", "The project.", ProjectModel.Project, (entry, _) => entry.Project)
        .TextList("fields", "What it lacks, in the language of the document.", (entry, context) =>
            [.. entry.Fields.Select(key => context.Texts.Find(key) ?? key)]);

    private static readonly ModelTypeOf<MissingGroup> MissingTogether = new ModelTypeOf<MissingGroup>("missing group")
        .Number("count", "How many projects.", (group, _) => group.Projects.Count)
        .List("projects", "The projects.", ProjectModel.Project, (group, _) => group.Projects)
        .TextList("fields", "What they lack, in the language of the document.", (group, context) =>
            [.. group.Fields.Select(key => context.Texts.Find(key) ?? key)]);

    private static readonly ModelTypeOf<YearSpan> Years = new ModelTypeOf<YearSpan>("period")
        .Number("first", "The first start year.", (span, _) => span.First)
        .Number("last", "The last start year.", (span, _) => span.Last);

    public static ModelTypeOf<PortfolioSubject> Portfolio { get; } = Describe(new ModelTypeOf<PortfolioSubject>("portfolio"));

    private static ModelTypeOf<PortfolioSubject> Describe(ModelTypeOf<PortfolioSubject> type)
    {
        type.Text("name", "What the portfolio is of, such as a region; the text portfolio.national for all projects.", (subject, context) =>
                subject.Selection.Name(context))
            .Text("kind", "nation, region, county, programme-area or owner.", (subject, _) => subject.Selection.Kind)
            .OptionalText("code", "Code of the region, county or programme area; null for the nation.", (subject, _) => subject.Selection.Key?.Code)
            .OptionalText("long_name", "The meaning of a programme area, the name of a region, county or owner; null for the nation.", (subject, context) =>
                subject.Selection.Key is { } key ? context.Choose(key.Swedish, key.English) : null)
            .OptionalText("condition", "The condition that the projects were chosen by (--where), in words; null if there is none.", (subject, context) =>
                subject.Selection.Condition is { } condition ? ConditionWords.Of(condition, context.Texts) : null)
            .OptionalObject("region", "The region; null if the portfolio is of something else.", ProjectParts.Region, (subject, context) =>
                RegionName.Of(subject.Selection.Grouping == Grouping.Region ? subject.Selection.Key?.Code : null, context))
            .Number("count", "Number of projects.", (subject, _) => subject.Portfolio.Projects.Count)
            .List("projects", "The projects, newest programming period first, then by id.", ProjectModel.Project, (subject, _) => subject.Ordered)
            .Object("figures", "Figures over all projects.", FigureModel.Figures, (subject, _) => subject)
            .List("missing", "Projects that lack an amount, participants or a date.", Incomplete, (subject, _) => IncompleteProject.In(subject.Ordered))
            .List("missing_groups", "The same, put together by what they lack; the largest group first.", MissingTogether, (subject, _) => MissingGroup.In(subject))
            .OptionalObject("period", "First and last start year; null if no project has a start.", Years, (subject, _) => YearSpan.Of(subject))
            .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (_, context) => context.Visibility.Of(null));
        DescribeBreakdowns(type);
        return type;
    }

    private static void DescribeBreakdowns(ModelTypeOf<PortfolioSubject> type) => type
        .List("by_programming_period", "Rows by programming period.", FigureModel.Row, Rows(Grouping.ProgrammingPeriod))
        .List("by_programme_area", "Rows by programme area.", FigureModel.Row, Rows(Grouping.ProgrammeArea))
        .List("by_specific_objective", "Rows by specific objective.", FigureModel.Row, Rows(Grouping.SpecificObjective))
        .List("by_intervention_field", "Rows by intervention field.", FigureModel.Row, Rows(Grouping.InterventionField))
        .List("by_region", "Rows by region, from north to south.", FigureModel.Row, Rows(Grouping.Region))
        .List("by_county", "Rows by county of the owner's address.", FigureModel.Row, Rows(Grouping.County))
        .List("by_start_year", "Rows by start year.", FigureModel.Row, Rows(Grouping.StartYear))
        .List("by_call", "Rows by call, which only ids of 2021–2027 name.", FigureModel.Row, Rows(Grouping.Call))
        .List("by_owner", "The ten owners with most projects, and the rest.", FigureModel.Row, PortfolioRows.ByLargestOwners)
        .List("owners", "Rows by owner, all of them, in the order of the alphabet.", FigureModel.Row, Rows(Grouping.Owner))
        .List("owners_by_size", "The same, those with most projects first.", FigureModel.Row, PortfolioRows.ByOwners)
        .List("by_owner_kind", "Rows by kind of owner.", FigureModel.Row, Rows(Grouping.OwnerKind))
        .List("by_status", "Planned, running and ended projects at the date of the report.", FigureModel.Row, PortfolioRows.ByStatus)
        .List("years", "What happens in each year from the first start to the last end; a project is in several years.", FigureModel.Year,
            (subject, _) => subject.Portfolio.ByYear());

    private static Func<PortfolioSubject, ModelContext, IReadOnlyList<PortfolioRow>> Rows(Grouping grouping) =>
        (subject, context) => PortfolioRows.By(grouping, subject, context);
}

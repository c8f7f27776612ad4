using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see a project.</summary>
internal static class ProjectModel
{
    public static ModelTypeOf<Project> Project { get; } = Describe(new ModelTypeOf<Project>("project"));

    private static ModelTypeOf<Project> Describe(ModelTypeOf<Project> type)
    {
        DescribeIdentity(type);
        DescribeProgramme(type);
        DescribeTime(type);
        DescribeMoney(type);
        DescribePlace(type);
        DescribeText(type);
        return type;
    }

    private static void DescribeIdentity(ModelTypeOf<Project> type) => type
        .Text("id", "Case number (diarienummer), or an id of ours for projects of 2007–2013, whose pages show none.", (project, _) => project.Id.Text)
        .OptionalText("case_number", "Case number (diarienummer); null for projects of 2007–2013, whose pages show none.", (project, _) =>
            project.Id.IsOwn ? null : project.Id.Text)
        .Text("name", "Name of the project; its id if no source names it.", (project, _) => project.Name ?? project.Id.Text)
        .OptionalText("english_name", "English name; null if no list of operations gives one.", (project, _) => project.EnglishName)
        .OptionalObject("owner", "Who runs the project; null if the project bank names nobody.", ProjectParts.Owner, (project, _) => project.Owner)
        .OptionalText("url", "Address of the project's page in the project bank; null for ids of ours.", (project, _) => ProjectPage.Find(project.Id))
        .OptionalObject("source", "Where the details were read.", ProjectParts.Source, (project, _) => SourceOf(project))
        .TextList("missing", "Text keys of the fields that are blank and matter, such as field.esf-support.", (project, _) => MissingFields.Of(project));

    private static void DescribeProgramme(ModelTypeOf<Project> type) => type
        .OptionalObject(
            "programming_period", "2007–2013, 2014–2020 or 2021–2027; null if no source tells.", ProjectParts.Period,
            (project, _) => PeriodName.Of(project.ProgrammingPeriod))
        .OptionalObject("programme", "The programme, by its CCI number.", ProjectParts.Code, (project, context) =>
            CodeName.Of(CodeList.Programme, project, project.ProgrammeCci, context))
        .OptionalObject("fund", "ESF or ESF+.", ProjectParts.Fund, (project, context) =>
            CodeName.Of(CodeList.Fund, project, project.Fund, context))
        .OptionalObject("programme_area", "Programme area, in the regulations' words priority.", ProjectParts.Code, (project, context) =>
            CodeName.Of(CodeList.ProgrammeArea, project, project.ProgrammeArea, context))
        .OptionalObject("specific_objective", "Specific objective; null before 2014.", ProjectParts.Code, (project, context) =>
            CodeName.Of(CodeList.SpecificObjective, project, project.SpecificObjective, context))
        .OptionalObject("intervention_field", "Intervention field; null before 2014.", ProjectParts.Code, (project, context) =>
            CodeName.Of(CodeList.InterventionField, project, project.InterventionField, context))
        .List("secondary_themes", "Themes of ESF+ that the project serves or does not serve.", ProjectParts.Theme, (project, _) => project.SecondaryThemes)
        .OptionalYesNo("strategic_importance", "True for an operation of strategic importance; null if no source tells.",
            (project, _) => project.StrategicImportance)
        .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (project, context) =>
            context.Visibility.Of(project.ProgrammingPeriod));

    private static void DescribeTime(ModelTypeOf<Project> type) => type
        .OptionalDate("start_date", "First day.", (project, _) => project.Start)
        .OptionalDate("end_date", "Last day.", (project, _) => project.End)
        .Text("status", "planned, running, ended or unknown at the date of the report.", (project, context) =>
            ProjectParts.StatusKey(project.StatusAt(context.Date)))
        .OptionalNumber("months", "Months from the first day to the last; null unless both are known.", (project, _) => ProjectTime.Months(project))
        .OptionalNumber("months_left", "Months that a running project has left; null for others.", (project, context) =>
            ProjectTime.MonthsLeft(project, context.Date))
        .OptionalNumber("elapsed", "How much of its time has passed at the date of the report, 0 to 1; null unless both days are known.",
            (project, context) => ProjectTime.Elapsed(project, context.Date))
        .OptionalText("phase", "Förprojektering, Mobilisering or Genomförande; only 2007–2013.", (project, _) => project.Phase);

    private static void DescribeMoney(ModelTypeOf<Project> type) => type
        .OptionalNumber("total_budget", "All costs in kronor, whoever pays.", (project, _) => project.TotalBudget?.Amount)
        .OptionalNumber("esf_support", "What the ESF Council granted, in kronor: EU money and state money together.", (project, _) => project.EsfSupport?.Amount)
        .OptionalNumber("union_support", "EU money alone, in kronor, given or derived.", (project, _) => project.UnionSupport?.Amount)
        .YesNo("union_support_derived", "True if the EU money was derived by a rule.", (project, _) => project.IsUnionSupportDerived)
        .OptionalText("union_support_rule", "Name of that rule.", (project, _) =>
            project.Sources.TryGetValue(ProjectField.UnionSupport, out var source) ? source.Rule : null)
        .OptionalNumber("state_support", "The state's part of the ESF support: that less the EU money, so always derived; null unless both are known.",
            (project, _) => project.Funding.State?.Amount.Amount)
        .OptionalNumber("own_funding", "Total budget less ESF support, so always derived; null unless both are known.",
            (project, _) => project.Funding.Own?.Amount.Amount)
        .YesNo("has_all_layers", "True if EU money, state support and own funding are all known, and so make up the total budget.",
            (project, _) => project.Funding.AreComplete)
        .List("funding", "Who pays the total budget, in parts: EU, state, own; empty where that is not known.", ProjectParts.BudgetPart,
            (project, _) => BudgetParts.Of(project))
        .OptionalNumber("union_rate", "The Union's co-financing rate of the programme, 0 to 1.", (project, _) => project.UnionRate)
        .OptionalNumber("participants", "Planned participants; 0 for pre-studies.", (project, _) => project.PlannedParticipants);

    private static void DescribePlace(ModelTypeOf<Project> type) => type
        .OptionalObject("region", "ESF region, or the whole country.", ProjectParts.Region, (project, context) => RegionName.Of(project.Region, context))
        .OptionalObject("county", "County of the owner's address, which need not be where the project works.", ProjectParts.County,
            (project, context) => context.Lists.FindCountyOfPostcode(project.Postcode))
        .OptionalText("postcode", "The owner's postcode, five digits.", (project, _) => project.Postcode)
        .OptionalText("place", "The owner's place.", (project, _) => project.Place)
        .OptionalText("country", "Country.", (project, _) => project.Country);

    private static void DescribeText(ModelTypeOf<Project> type) => type
        .Text("text_language", "Language of lead and body: en in English documents on projects with an English summary, else sv.",
            (project, context) => ProjectText.LanguageOf(project, context.Language).Tag())
        .OptionalText("lead", "First sentence of the description or English summary, at most 300 letters.",
            (project, context) => ProjectText.LeadOf(project, context.Language))
        .List("body", "What the lead leaves of the description or English summary.", BlockModel.Block,
            (project, context) => ProjectText.BodyOf(project, context.Language))
        .List("description", "The whole description in Swedish; print it with the function blocks.", BlockModel.Block, (project, _) => project.Description)
        .List("english_summary", "The English summary; empty if there is none.", BlockModel.Block, (project, _) => project.EnglishSummary);

    private static FieldSource? SourceOf(Project project) =>
        project.Sources.GetValueOrDefault(ProjectField.Id) ?? project.Sources.GetValueOrDefault(ProjectField.Name);
}

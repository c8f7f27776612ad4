using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see what is different between two days.</summary>
internal static class ChangesModel
{
    private static readonly ModelTypeOf<ChangedField> Field = new ModelTypeOf<ChangedField>("changed field")
        .Text("label", "The field in the language of the document.", (changed, context) => RuleTexts.Field(changed.Field, context.Texts))
        .Text("kind", "amount, number, rate, date, long or text: how old and new are printed.", (changed, _) => KindOf(changed.Field))
        .OptionalText("old", "What it said before, in words of the document's language; null if nothing.", (changed, context) =>
            ProjectFieldWords.Of(changed.Before, changed.Field, context))
        .OptionalText("new", "What it says now; null if nothing.", (changed, context) => ProjectFieldWords.Of(changed.After, changed.Field, context))
        .OptionalNumber("old_amount", "The old amount, number or rate; null if it is none.", (changed, _) => Number(changed.Before, changed.Field))
        .OptionalNumber("new_amount", "The new amount, number or rate; null if it is none.", (changed, _) => Number(changed.After, changed.Field));

    private static readonly ModelTypeOf<ProjectChange> Change = new ModelTypeOf<ProjectChange>("change")
        .Text("kind", "new, back, changed, ended or gone.", (change, _) => WordOf(change.Kind))
        .Object("project", "The project as last known.", ProjectModel.Project, (change, _) => change.Project)
        .List("fields", "What is different; empty unless the kind is changed.", Field, (change, _) =>
            [.. change.Fields.Select(field => new ChangedField(change.Before!, change.After!, field.Field))]);

    private static readonly ModelTypeOf<KeyFigures> State = new ModelTypeOf<KeyFigures>("state")
        .Number("count", "Projects.", (figures, _) => figures.Projects)
        .OptionalNumber("esf_support", "ESF support in kronor; null if no project has it.", (figures, _) => figures.EsfSupport.Sum)
        .Number("esf_support_known", "How many projects have it.", (figures, _) => figures.EsfSupport.Known)
        .OptionalNumber("total_budget", "Total budget in kronor; null if no project has it.", (figures, _) => figures.TotalBudget.Sum)
        .Number("total_budget_known", "How many projects have it.", (figures, _) => figures.TotalBudget.Known)
        .OptionalNumber("participants", "Planned participants; null if no project has them.", (figures, _) => figures.Participants.Sum)
        .Number("participants_known", "How many projects have them.", (figures, _) => figures.Participants.Known);

    public static ModelTypeOf<ChangesReport> Changes { get; } = Describe(new ModelTypeOf<ChangesReport>("changes"));

    private static ModelTypeOf<ChangesReport> Describe(ModelTypeOf<ChangesReport> type) => type
        .Date("from", "The first day.", (changes, _) => changes.From)
        .Date("to", "The second day.", (changes, _) => changes.To)
        .Number("count", "How many changes.", (changes, _) => changes.Changes.Count)
        .Object("before", "Figures of the first day.", State, (changes, _) => changes.Before)
        .Object("after", "Figures of the second day.", State, (changes, _) => changes.After)
        .List("all", "All changes: new, back, changed, ended, gone, each by id.", Change, (changes, _) => changes.Changes)
        .List("new", "Projects that were never known before.", Change, Of(ProjectChangeKind.New))
        .List("back", "Projects that had vanished and are back.", Change, Of(ProjectChangeKind.Reappeared))
        .List("changed", "Projects of which a source says something else than before.", Change, Of(ProjectChangeKind.Changed))
        .List("ended", "Projects whose last day lies between the two days.", Change, Of(ProjectChangeKind.Ended))
        .List("gone", "Projects that are no longer in the project bank.", Change, Of(ProjectChangeKind.Vanished))
        .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (_, context) => context.Visibility.Of(null));

    private static Func<ChangesReport, ModelContext, IReadOnlyList<ProjectChange>> Of(ProjectChangeKind kind) => (changes, _) => changes.Of(kind);

    private static string WordOf(ProjectChangeKind kind) => kind switch
    {
        ProjectChangeKind.New => "new",
        ProjectChangeKind.Reappeared => "back",
        ProjectChangeKind.Changed => "changed",
        ProjectChangeKind.Ended => "ended",
        _ => "gone",
    };

    private static string KindOf(ProjectField field) => field switch
    {
        ProjectField.TotalBudget or ProjectField.EsfSupport or ProjectField.UnionSupport => "amount",
        ProjectField.PlannedParticipants => "number",
        ProjectField.UnionRate => "rate",
        ProjectField.StartDate or ProjectField.EndDate => "date",
        ProjectField.Description or ProjectField.EnglishSummary => "long",
        _ => "text",
    };

    private static decimal? Number(Project project, ProjectField field) => field switch
    {
        ProjectField.TotalBudget => project.TotalBudget?.Amount,
        ProjectField.EsfSupport => project.EsfSupport?.Amount,
        ProjectField.UnionSupport => project.UnionSupport?.Amount,
        ProjectField.PlannedParticipants => project.PlannedParticipants,
        ProjectField.UnionRate => project.UnionRate,
        _ => null,
    };

    /// <summary>A field of a project that says something else than before.</summary>
    private sealed record ChangedField(Project Before, Project After, ProjectField Field);
}

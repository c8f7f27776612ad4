using System.Globalization;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see what is different between two days.</summary>
internal static class ChangesModel
{
    private static readonly ModelTypeOf<FieldChange> Field = new ModelTypeOf<FieldChange>("changed field")
        .Text("label", "The field in the language of the document.", (change, context) => RuleTexts.Field(change.Field, context.Texts))
        .Text("kind", "amount, date, long or text: how old and new are printed.", (change, _) => KindOf(change))
        .OptionalText("old", "What it said before, as plain text; null if nothing.", (change, _) => change.Old)
        .OptionalText("new", "What it says now; null if nothing.", (change, _) => change.New)
        .OptionalNumber("old_amount", "The old amount or number; null if it is none.", (change, _) => Number(change.Field, change.Old))
        .OptionalNumber("new_amount", "The new amount or number; null if it is none.", (change, _) => Number(change.Field, change.New));

    private static readonly ModelTypeOf<ProjectChange> Change = new ModelTypeOf<ProjectChange>("change")
        .Text("kind", "new, back, changed, ended or gone.", (change, _) => WordOf(change.Kind))
        .Object("project", "The project as last known.", ProjectModel.Project, (change, _) => change.Project)
        .List("fields", "What is different; empty unless the kind is changed.", Field, (change, _) => change.Fields);

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

    private static string KindOf(FieldChange change) => change.Field switch
    {
        ProjectField.TotalBudget or ProjectField.EsfSupport or ProjectField.UnionSupport => "amount",
        ProjectField.StartDate or ProjectField.EndDate => "date",
        ProjectField.Description or ProjectField.EnglishSummary => "long",
        _ => "text",
    };

    private static decimal? Number(ProjectField field, string? text) =>
        field is ProjectField.TotalBudget or ProjectField.EsfSupport or ProjectField.UnionSupport or ProjectField.PlannedParticipants
        && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

namespace EsfReports.Domain;

/// <summary>Which source counts for a field, how its values are compared, and how one is taken over.</summary>
/// <param name="Field">The field.</param>
/// <param name="Words">What the field is called in a sentence; null if a difference is no news.</param>
/// <param name="Winner">The source that counts where both have a value.</param>
/// <param name="Text">The plain form of the value; null if there is none.</param>
/// <param name="Take">The first project with the value of the second one.</param>
internal sealed record FieldRule(
    ProjectField Field, string? Words, SourceKind Winner, Func<Project, string?> Text, Func<Project, Project, Project> Take)
{
    public static FieldRule FromPage(
        ProjectField field, string? words, Func<Project, Project, Project> take, Func<Project, string?>? text = null) =>
        new(field, words, SourceKind.Page, text ?? (project => ProjectFieldText.Of(project, field)), take);

    public static FieldRule FromList(
        ProjectField field, string? words, Func<Project, Project, Project> take, Func<Project, string?>? text = null) =>
        new(field, words, SourceKind.List, text ?? (project => ProjectFieldText.Of(project, field)), take);
}

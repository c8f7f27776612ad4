namespace EsfReports.Domain;

/// <summary>What projects say in their fields, as plain text: ISO dates, plain numbers, codes as given.</summary>
public static class ProjectFieldText
{
    private static readonly Dictionary<ProjectField, Func<Project, string?>> Texts =
        FieldValues.All.ToDictionary(field => field.Field, field => field.Text);

    /// <summary>The fields, without the id, which every project has, and without contacts.</summary>
    public static IReadOnlyList<ProjectField> Fields { get; } = [.. FieldValues.All.Select(field => field.Field)];

    /// <summary>The text of a field; null if the project lacks it, and for contacts, which are nobody's business.</summary>
    public static string? Of(Project project, ProjectField field) =>
        field == ProjectField.Id ? project.Id.Text : Texts.GetValueOrDefault(field)?.Invoke(project);
}

namespace EsfReports.Domain;

/// <summary>A text or a code, with all spellings under which a user may look for it.</summary>
/// <param name="spellings">The spellings of a project's value, the main one first; empty if missing.</param>
internal sealed class TextFilterField(Func<Project, IReadOnlyList<string>> spellings) : FilterField
{
    protected override bool IsMissing(Project project) => spellings(project).Count == 0;

    protected override Func<Project, bool> CompareValue(string operation, string text, int column) => operation switch
    {
        "=" => project => spellings(project).Any(spelling => spelling.Equals(text, StringComparison.OrdinalIgnoreCase)),
        "!=" => project => spellings(project) is { Count: > 0 } all
            && !all.Any(spelling => spelling.Equals(text, StringComparison.OrdinalIgnoreCase)),
        "~" => project => spellings(project).Any(spelling => spelling.Contains(text, StringComparison.OrdinalIgnoreCase)),
        _ => project => spellings(project) is { Count: > 0 } all && Holds(operation, SwedishComparer.Instance.Compare(all[0], text)),
    };
}

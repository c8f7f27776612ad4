using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>A code with its name in both languages.</summary>
/// <param name="Code">The code as the project gives it.</param>
/// <param name="Entry">What it means; null if the code lists do not know it.</param>
internal sealed record CodeName(string Code, CodeEntry? Entry)
{
    /// <summary>The code of a project; null if it has none.</summary>
    public static CodeName? Of(CodeList list, Project project, string? code, ModelContext context) =>
        code is null ? null : new CodeName(code, context.Lists.Find(list, project.ProgrammingPeriod, code));

    /// <summary>The name in the document's language; null if the code is unknown.</summary>
    public string? Name(ModelContext context) => Entry is null ? null : context.Choose(Entry.Swedish, Entry.English);

    /// <summary>Code and name, or the code alone if it is unknown.</summary>
    public string Label(ModelContext context) => Name(context) is { } name ? $"{Code} {name}" : Code;
}

namespace EsfReports.Documents.Css;

/// <summary>A declaration as it stands in the source.</summary>
/// <param name="Name">Lower case; the name of a custom property keeps its case.</param>
/// <param name="Value">Trimmed and without <c>!important</c>.</param>
/// <param name="IsImportant">Whether it had <c>!important</c>.</param>
/// <param name="Start">Offset of its name.</param>
internal sealed record CssDeclaration(string Name, CssTokens Value, bool IsImportant, int Start)
{
    /// <summary>True for <c>--name</c>.</summary>
    public bool IsCustom => Name.StartsWith("--", StringComparison.Ordinal);
}

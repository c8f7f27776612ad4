using System.Text.RegularExpressions;

namespace EsfReports.Sources;

/// <summary>
/// Takes the code from a value that may also have its words, such as <c>Programområde 1 Kompetensförsörjning</c>. The words are in the code
/// list and in the field's source. What has no such form stays as given.
/// </summary>
internal static partial class CodeReader
{
    public static string? ProgrammeArea(string? given)
    {
        if (given is null)
            return null;
        const string word = "Programområde ";
        var rest = given.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? given[word.Length..] : given;
        var code = rest.Split(' ', 2)[0].TrimEnd('.', ':');
        return code.Length == 1 && char.IsAsciiLetterOrDigit(code[0]) ? code.ToUpperInvariant() : given;
    }

    /// <summary><c>1.1</c>, <c>A2A</c>, <c>C1</c>.</summary>
    public static string? SpecificObjective(string? given) => Leading(Objective(), given)?.ToUpperInvariant() ?? given;

    /// <summary>Three digits; other programmes export them as numbers, <c>117.0</c>.</summary>
    public static string? InterventionField(string? given) => Leading(Intervention(), given) ?? given;

    // Null if the value does not begin with a code.
    private static string? Leading(Regex form, string? given) =>
        given is not null && form.Match(given) is { Success: true } match ? match.Groups["code"].Value : null;

    [GeneratedRegex(@"^(?<code>\d\.\d|[A-F]\d[A-Z]?)(?=\z|[.:)]?\s+[-–]?\s*\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Objective();

    [GeneratedRegex(@"^(?<code>\d{3})(?:\.0)?(?=\z|[.:)]?\s+[-–]?\s*\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Intervention();
}

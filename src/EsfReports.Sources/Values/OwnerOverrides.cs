using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>A user's own list of how owners are written, for names that the rules get wrong.</summary>
/// <remarks>
/// A text file: <c>name or organisation number = name to print</c>, one a line; lines that begin with <c>#</c> are notes. The number
/// counts before the name; of two lines for one owner the last counts. Capitals do not count.
/// </remarks>
public sealed class OwnerOverrides
{
    /// <summary>The name of the rule in the source of a field.</summary>
    public const string Rule = "owner-override";

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private OwnerOverrides()
    {
    }

    /// <summary>Reads such a list; a line that is none is reported and passed over.</summary>
    /// <param name="file">The name of the file, for findings.</param>
    /// <param name="text">Its content.</param>
    /// <param name="diagnostics">Gets the findings.</param>
    public static OwnerOverrides Parse(string file, string text, DiagnosticBag diagnostics)
    {
        var overrides = new OwnerOverrides();
        foreach (var line in PageLines.Split(file, text, diagnostics))
        {
            if (line.IsBlank || line.Text[0] == '#')
                continue;
            if (line.Text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } given, { Length: > 0 } name])
                overrides._names[KeyOf(given)] = name;
            else
                diagnostics.Add(SourceDiagnostics.BadOverride(new SourceLocation(file, line.Number)));
        }

        return overrides;
    }

    /// <summary>The name to print; null if the list does not know the owner.</summary>
    public string? Find(Owner owner) =>
        Find(owner.OrganisationNumber) ?? Find(owner.Organisation) ?? Find(owner.Unit is null ? null : $"{owner.Organisation}, {owner.Unit}");

    private string? Find(string? key) => key is null ? null : _names.GetValueOrDefault(key);

    private static string KeyOf(string given) => OrganisationNumber.Read(given).Digits ?? given;
}

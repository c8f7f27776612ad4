using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EsfReports.Excel;

/// <summary>Gives tables and named cells of a workbook names that Excel accepts, each only once: both share one name space.</summary>
internal sealed partial class NameRegistry
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The wish as near as may be: other signs become underscores, a name in use gets a number.</summary>
    public string Register(string wish)
    {
        var name = Clean(wish);
        var unique = name;
        for (var number = 2; !_names.Add(unique); number++)
        {
            var suffix = "_" + number.ToString(CultureInfo.InvariantCulture);
            unique = TextCut.AtElement(name, SheetLimits.NameLength - suffix.Length) + suffix;
        }

        return unique;
    }

    private static string Clean(string wish)
    {
        var name = new StringBuilder(wish.Length);
        foreach (var rune in wish.EnumerateRunes())
            name.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' ? rune.ToString() : "_");

        var isStartValid = name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_');
        if (!isStartValid || LooksLikeReference().IsMatch(name.ToString()))
            name.Insert(0, '_');
        return TextCut.AtElement(name.ToString(), SheetLimits.NameLength);
    }

    // A1, R1C1, and the lone R and C, which Excel reads as row and column.
    [GeneratedRegex("^([A-Z]{1,3}[0-9]+|R[0-9]*(C[0-9]*)?|C[0-9]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeReference();
}

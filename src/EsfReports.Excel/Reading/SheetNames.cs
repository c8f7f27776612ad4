using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Gives sheets names that Excel accepts, each only once whatever the case of its letters.</summary>
internal sealed class SheetNames
{
    // Excel keeps this name for the sheet of tracked changes.
    private const string Reserved = "History";
    private const string Fallback = "Sheet";

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { Reserved };

    /// <summary>The wish as near as may be.</summary>
    public string Register(string wish)
    {
        var name = Clean(wish);
        var unique = name;
        for (var number = 2; !_names.Add(unique); number++)
        {
            var suffix = " (" + number.ToString(CultureInfo.InvariantCulture) + ")";
            unique = Cut(name, SheetLimits.SheetNameLength - suffix.Length) + suffix;
        }

        return unique;
    }

    private static string Clean(string wish)
    {
        var allowed = string.Concat(wish.Select(character => IsAllowed(character) ? character : ' '));
        var name = Cut(allowed.Trim(' ', '\''), SheetLimits.SheetNameLength);
        return name.Length == 0 ? Fallback : name;
    }

    private static bool IsAllowed(char character) =>
        !char.IsControl(character) && !char.IsSurrogate(character) && character is not (':' or '\\' or '/' or '?' or '*' or '[' or ']' or '\uFFFE' or '\uFFFF');

    private static string Cut(string name, int length) => TextCut.AtElement(name, length).TrimEnd(' ', '\'');
}

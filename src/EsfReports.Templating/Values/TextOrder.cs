using System.Globalization;
using EsfReports.Templating.Cultures;

namespace EsfReports.Templating.Values;

/// <summary>
/// The order of texts in lists: letters before case (<c>a A b B</c>), accents after letters, and the letters that a language
/// puts behind z there.
/// </summary>
/// <remarks>The machine's collation is not used: the same data must give the same order everywhere.</remarks>
internal sealed class TextOrder : IComparer<string>
{
    private readonly string _behindZ;

    private TextOrder(string behindZ) => _behindZ = behindZ;

    public static TextOrder Of(CultureInfo culture) => new(CultureNames.LanguageOf(culture) switch
    {
        "sv" or "fi" => "åäö",
        "da" or "nb" or "nn" or "no" => "æøå",
        _ => "",
    });

    public int Compare(string? left, string? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);

        var accents = 0;
        var cases = 0;
        var shared = Math.Min(left.Length, right.Length);
        for (var index = 0; index < shared; index++)
        {
            if (left[index] == right[index])
                continue;
            var primary = Weight(left[index]).CompareTo(Weight(right[index]));
            if (primary != 0)
                return primary;
            if (accents == 0)
                accents = char.ToLowerInvariant(left[index]).CompareTo(char.ToLowerInvariant(right[index]));
            if (cases == 0)
                cases = IsUpper(left[index]).CompareTo(IsUpper(right[index]));
        }

        if (left.Length != right.Length)
            return left.Length.CompareTo(right.Length);
        return accents != 0 ? accents : cases;
    }

    private static bool IsUpper(char c) => char.IsUpper(c);

    /// <summary>Punctuation before digits before letters, each letter without its case and accent.</summary>
    private int Weight(char c)
    {
        var lower = char.ToLowerInvariant(c);
        var last = _behindZ.IndexOf(lower, StringComparison.Ordinal);
        if (last >= 0)
            return 0x20000 + 'z' * 8 + last + 1;
        if (char.IsLetter(lower))
            return 0x20000 + (LatinLetters.WithoutAccent(lower) * 8);
        return char.IsDigit(lower) ? 0x10000 + lower : lower;
    }
}

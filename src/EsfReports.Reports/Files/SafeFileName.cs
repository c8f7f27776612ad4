using System.Security.Cryptography;
using System.Text;

namespace EsfReports.Reports;

/// <summary>Makes names of files that every file system takes, from names that anybody may have written.</summary>
/// <remarks>
/// Only letters a–z, digits and hyphens stay; Swedish letters lose their dots, everything else becomes a hyphen. Names that
/// Windows keeps for devices get a hash. Names are at most 120 bytes long.
/// </remarks>
internal static class SafeFileName
{
    private const int LongestStem = 120;

    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "clock", "conin", "conout",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The name for a text: <c>Småland och Öarna</c> gives <c>smaland-och-oarna</c>, an empty one <c>x-</c> and a hash.</summary>
    public static string FromText(string text)
    {
        var stem = Slug(text);
        if (stem.Length is 0 or > LongestStem || DeviceNames.Contains(stem))
            return $"{(stem.Length == 0 ? "x" : stem[..Math.Min(stem.Length, LongestStem - 9)].TrimEnd('-'))}-{ShortHash(text)}";
        return stem;
    }

    /// <summary>The name with a hash of what it stands for, when the plain name is taken.</summary>
    public static string WithHash(string stem, string text) => $"{stem}-{ShortHash(text)}";

    /// <summary>True if a name is safe as it is; names of ids keep their capitals.</summary>
    public static bool IsSafe(string stem) =>
        stem.Length is > 0 and <= LongestStem
        && stem[0] != '-'
        && !DeviceNames.Contains(stem)
        && stem.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            var plain = letter switch { 'å' or 'ä' or 'á' or 'à' => 'a', 'ö' or 'ø' => 'o', 'é' or 'è' => 'e', 'ü' => 'u', _ => letter };
            if (char.IsAsciiLetterOrDigit(plain))
                slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}

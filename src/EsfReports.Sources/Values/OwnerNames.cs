using System.Globalization;

namespace EsfReports.Sources;

/// <summary>Brings owners that a source writes in capitals into normal case: <c>VÄXJÖ KOMMUN</c> is <c>Växjö kommun</c>.</summary>
/// <remarks>
/// A rule of thumb, marked as such in the field's source: kinds of organisations and small words become small letters, known
/// abbreviations stay capitals, everything else is taken for a name.
/// </remarks>
internal static class OwnerNames
{
    /// <summary>The name of the rule in the source of a field.</summary>
    public const string Rule = "owner-capitals";

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "kommun", "kommunen", "kommuner", "kommunalförbund", "kommunförbund", "län", "läns", "landsting", "och", "i", "för", "av", "på", "med",
        "samordningsförbund", "samordningsförbundet", "folkhögskola", "högskola", "universitet", "stad", "stift", "församling", "pastorat",
        "ekonomisk", "ideell", "förening", "förbund", "stiftelse", "stiftelsen", "företagarförening", "studieförbund", "distrikt", "distriktet", "region",
        "aktiebolag", "handelskammare", "idrottsförbund", "bygdegårdsförening", "kooperativ", "utveckling", "utbildning", "regionförbund",
        "vägledning", "lärande", "ek",
    };

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "AB", "HB", "KB", "IF", "ABF", "LRF", "LO", "TCO", "SKR", "IOGT", "NTO", "IT", "EU", "ESF", "RF", "SISU", "KFUM", "KFUK", "II", "III", "IV",
        "HSB", "ÖMS", "IUC", "UF", "SFI", "YH", "VVS",
    };

    /// <summary>True if the text has letters and all of them are capitals.</summary>
    public static bool IsAllCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    /// <summary>The name in normal case.</summary>
    public static string Normalize(string capitals)
    {
        var words = capitals.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((word, index) => NormalizeWord(word, isFirst: index == 0)));
    }

    private static string NormalizeWord(string word, bool isFirst)
    {
        var bare = word.Trim(',', '.', '(', ')', '"', '”');
        if (Abbreviations.Contains(bare) || bare.Length == 1 && !SmallWords.Contains(bare))
            return word;
        if (SmallWords.Contains(bare) && !isFirst)
            return word.ToLowerInvariant();
        return string.Join('-', word.Split('-').Select(Capitalized));
    }

    private static string Capitalized(string word)
    {
        var index = 0;
        while (index < word.Length && !char.IsLetter(word[index]))
            index++;
        return index == word.Length
            ? word
            : string.Concat(word.AsSpan(0, index), char.ToUpper(word[index], CultureInfo.InvariantCulture).ToString(), word[(index + 1)..].ToLowerInvariant());
    }
}

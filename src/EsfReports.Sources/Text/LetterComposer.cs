using System.Text;

namespace EsfReports.Sources;

/// <summary>Joins a letter with the accent that follows it as a character of its own: <c>a</c> and U+0308 are <c>ä</c>.</summary>
/// <remarks>
/// For the letters of European languages in Latin script, which are all that names in the project bank have. The program runs without the
/// globalization library, and then <see cref="string.Normalize()"/> leaves such text as it is.
/// </remarks>
internal static class LetterComposer
{
    // By accent: letters, and the same letters with the accent, at the same places.
    private static readonly Dictionary<char, (string Plain, string Composed)> Accents = new()
    {
        ['\u0300'] = ("AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ['\u0301'] = ("AEIOUYaeiouyCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
        ['\u0302'] = ("AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
        ['\u0303'] = ("ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
        ['\u0308'] = ("AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
        ['\u030A'] = ("AaUu", "ÅåŮů"),
        ['\u0327'] = ("CcGgKkLlNnRrSsTt", "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
        ['\u0304'] = ("AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
        ['\u0306'] = ("AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
        ['\u0328'] = ("AaEeIiUu", "ĄąĘęĮįŲų"),
        ['\u0307'] = ("CcEeGgIZz", "ĊċĖėĠġİŻż"),
        ['\u030C'] = ("CcDdEeLlNnRrSsTtZz", "ČčĎďĚěĽľŇňŘřŠšŤťŽž"),
        ['\u030B'] = ("OoUu", "ŐőŰű"),
        ['\u0326'] = ("SsTt", "ȘșȚț"),
    };

    /// <summary>The text with all such pairs joined; other accents stay as they are.</summary>
    public static string Compose(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (result.Length > 0 && Accents.TryGetValue(character, out var letters)
                && letters.Plain.IndexOf(result[^1], StringComparison.Ordinal) is >= 0 and var index)
            {
                result[^1] = letters.Composed[index];
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace EsfReports.Excel;

/// <summary>Which characters XML 1.0 (2.2) and the strings of SpreadsheetML allow, and how the others are written.</summary>
internal static partial class XmlText
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    private static readonly SearchValues<char> Illegal = SearchValues.Create([.. Controls(), .. Surrogates(), '\uFFFE', '\uFFFF']);

    /// <summary>Characters that cannot stand in text as they are; surrogates, for they must be looked at in pairs.</summary>
    public static SearchValues<char> Special { get; } =
        SearchValues.Create([.. Controls(), '\r', '&', '<', '>', .. Surrogates(), '\uFFFE', '\uFFFF']);

    /// <summary>The same for attributes, whose white space is normalised when it is read (XML 1.0, 3.3.3).</summary>
    public static SearchValues<char> SpecialInAttributes { get; } =
        SearchValues.Create([.. Controls(), '\t', '\n', '\r', '&', '<', '>', '"', .. Surrogates(), '\uFFFE', '\uFFFF']);

    /// <summary>How many characters XML cannot hold, a half surrogate pair counting as one.</summary>
    public static int CountIllegal(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var index = text.IndexOfAny(Illegal); index >= 0; index = text.IndexOfAny(Illegal))
        {
            var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            if (!isPair)
                count++;
            text = text[(index + (isPair ? 2 : 1))..];
        }

        return count;
    }

    /// <summary>
    /// The text as a string of SpreadsheetML: there <c>_xHHHH_</c> stands for a character, so text that looks like that gets its
    /// underscore written as <c>_x005F_</c> (ISO/IEC 29500-1, 22.9.2.19).
    /// </summary>
    public static string EscapeEscapes(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escapes().Replace(text, "_x005F_") : text;

    // Excel reads the x in lower case only; escaping the upper case one too would be wrong.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    private static IEnumerable<char> Controls() =>
        Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => character is not ('\t' or '\n' or '\r'));

    private static IEnumerable<char> Surrogates() =>
        Enumerable.Range(FirstSurrogate, LastSurrogate - FirstSurrogate + 1).Select(code => (char)code);
}

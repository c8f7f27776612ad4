using System.Text;

namespace EsfReports.Pdf.Fonts;

/// <summary>What text is to somebody who copies, searches or listens, so that it can be compared with what a glyph maps back to.</summary>
internal static class ReadableText
{
    private const char NoBreakSpace = '\u00A0';
    private const char NoBreakHyphen = '\u2011';
    private const char Hyphen = '\u2010';
    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// The text without characters that show nothing, and with plain spaces and hyphens for those that only forbid a line break: in a
    /// finished PDF no line is broken any more.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange('!', '~') < 0)
            return text.ToString();

        var readable = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!IsInvisible(unit))
                readable.Append(Plain(unit));
        }

        return readable.ToString();
    }

    /// <summary>The letters of a character: some fonts have code points for ligatures, which no search would find.</summary>
    public static string Of(int codePoint) => codePoint switch
    {
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        _ => Of(char.ConvertFromUtf32(codePoint)),
    };

    /// <summary>Whether text reads as a glyph says, without making a string.</summary>
    public static bool Matches(ReadOnlySpan<char> text, string glyphText)
    {
        if (text.Length == 1 && glyphText.Length == 1)
            return Plain(text[0]) == glyphText[0];
        return text.SequenceEqual(glyphText) || Of(text) == glyphText;
    }

    private static char Plain(char unit) => unit switch
    {
        NoBreakSpace => ' ',
        NoBreakHyphen or Hyphen => '-',
        _ => unit,
    };

    private static bool IsInvisible(char unit) => unit is SoftHyphen or '\u034F' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F');
}

using System.Collections.Immutable;
using System.Text;

namespace EsfReports.Excel;

/// <summary>How wide text is in Calibri, in widths of a digit: the unit of column widths (ISO/IEC 29500-1, 18.3.1.13).</summary>
/// <remarks>An estimate for choosing column widths: no kerning, and all letters beyond ASCII have the width of a usual one.</remarks>
internal static class TextWidth
{
    private const double UsualLetter = 1.05;
    private const double WideSign = 2.0;
    private const double Space = 0.45;

    // Space to tilde, hundredths of a digit.
    private static readonly ImmutableArray<byte> Ascii =
    [
        45, 64, 79, 98, 100, 141, 135, 43, 60, 60, 98, 98, 49, 60, 50, 76,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 53, 53, 98, 98, 98, 91,
        176, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131,
        102, 133, 107, 91, 96, 127, 112, 176, 102, 96, 92, 60, 76, 60, 98, 98,
        57, 95, 104, 83, 104, 98, 60, 93, 104, 45, 47, 90, 45, 158, 104, 104,
        104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 98,
    ];

    /// <summary>Width of a text in one line.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var hundredths = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index] - ' ';
            if ((uint)letter >= (uint)Ascii.Length)
                return (hundredths / 100.0) + OfRunes(text[index..]);
            hundredths += Ascii[letter];
        }

        return hundredths / 100.0;
    }

    /// <summary>Width of the longest line.</summary>
    public static double OfLongestLine(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var line in text.Split('\n'))
            width = Math.Max(width, Of(text[line]));
        return width;
    }

    /// <summary>Width of the longest word: what no line break makes narrower.</summary>
    public static double OfLongestWord(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var word in text.SplitAny(' ', '\n', '-'))
            width = Math.Max(width, Of(text[word]));
        return width;
    }

    /// <summary>In how many lines a text falls when it is broken between words.</summary>
    public static int CountLines(ReadOnlySpan<char> text, double width)
    {
        var count = 0;
        foreach (var line in text.Split('\n'))
            count += CountLinesOfOne(text[line], width);
        return count;
    }

    private static int CountLinesOfOne(ReadOnlySpan<char> line, double width)
    {
        var count = 0;
        var left = 0.0;
        foreach (var range in line.Split(' '))
        {
            var word = Of(line[range]);
            if (count > 0 && Space + word <= left)
            {
                left -= Space + word;
                continue;
            }

            // A word that is wider than a line is cut.
            var lines = Math.Max(1, (int)Math.Ceiling(word / width));
            count += lines;
            left = (lines * width) - word;
        }

        return count;
    }

    private static double OfRunes(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += OfRune(rune);
        return width;
    }

    private static double OfRune(Rune rune)
    {
        var letter = rune.Value - ' ';
        if (letter >= 0 && letter < Ascii.Length)
            return Ascii[letter] / 100.0;

        // Hangul, Han, kana and all beyond the first plane; what is narrower among it only makes a column roomier.
        return rune.Value is (>= 0x1100 and < 0x1200) or (>= 0x2E80 and < 0xFB00) or > 0xFFFF ? WideSign : UsualLetter;
    }
}

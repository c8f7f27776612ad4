using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Cuts text without splitting what a reader sees as one character.</summary>
internal static class TextCut
{
    // A text element longer than this is no honest character: the cut may go through it.
    private const int LongestElement = 64;

    /// <summary>The longest beginning of at most so many UTF-16 units that ends between text elements (UAX #29).</summary>
    public static string AtElement(string text, int length)
    {
        if (text.Length <= length)
            return text;

        var safe = length;
        for (var start = Math.Max(0, length - LongestElement); start <= length;)
        {
            safe = start;
            var step = StringInfo.GetNextTextElementLength(text, start);
            start += Math.Max(1, step);
        }

        return text[..(safe == 0 ? length : safe)];
    }
}

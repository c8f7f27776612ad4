using System.Globalization;

namespace EsfReports.Layout.Inline;

/// <summary>User-perceived characters (UAX #29).</summary>
internal static class Graphemes
{
    // No cluster of a language that is set here is longer.
    private const int Context = 16;

    /// <summary>Length in units of the cluster at the start of a text.</summary>
    public static int Length(ReadOnlySpan<char> text) => StringInfo.GetNextTextElementLength(text);

    /// <summary>Whether a place is inside a cluster: a line must not end there.</summary>
    public static bool IsInside(string text, int index)
    {
        if (index <= 0 || index >= text.Length || (text[index] < '\u0300' && text[index - 1] < '\u0300'))
            return false;

        var start = Math.Max(0, index - Context);
        while (start < index)
            start += Length(text.AsSpan(start));
        return start != index;
    }
}

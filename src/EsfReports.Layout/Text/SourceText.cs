using System.Buffers;
using System.Text;

namespace EsfReports.Layout.Text;

/// <summary>Makes text of a document fit for setting: whole code points, composed, without controls.</summary>
internal static class SourceText
{
    private const char SoftHyphen = '\u00AD';

    private static readonly SearchValues<char> Controls = ListControls();

    /// <summary>Whether a text is set as it stands: letters and signs of Western languages only, with not more than one space between them.</summary>
    public static bool IsPlain(string text)
    {
        // Searches over many units at once: all texts of a document are asked.
        var units = text.AsSpan();
        return !units.Contains("  ", StringComparison.Ordinal) && !units.ContainsAnyInRange('\u007F', '\u009F') && !units.Contains(SoftHyphen) && IsWestern(units);
    }

    /// <summary>
    /// Replaces lone surrogates by U+FFFD, composes (<see cref="Normalization"/>) and takes out controls and what overrides
    /// the direction of text; white space is left for its own rules.
    /// </summary>
    public static string Clean(string text)
    {
        var whole = IsWellFormed(text) ? text : ReplaceLoneSurrogates(text);
        return RemoveControls(Normalization.Compose(whole));
    }

    /// <summary>The first letter that is written from right to left; null if there is none.</summary>
    public static Rune? FindRightToLeft(string text)
    {
        // Searches over all units at once; nearly every text ends here.
        var span = text.AsSpan();
        if (span.IndexOfAnyInRange('\u0590', '\u08FF') < 0 && span.IndexOfAnyInRange('\uD802', '\uD83B') < 0 && span.IndexOfAnyInRange('\uFB1D', '\uFEFE') < 0)
            return null;

        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune.Value))
                return rune;
        }

        return null;
    }

    // Up to the first combining mark; and dashes, quotation marks, the bullet and the ellipsis.
    private static bool IsWestern(ReadOnlySpan<char> units)
    {
        for (int other; (other = units.IndexOfAnyExceptInRange(' ', '\u02FF')) >= 0; units = units[(other + 1)..])
        {
            if (units[other] is not (>= '\u2010' and <= '\u2027'))
                return false;
        }

        return true;
    }

    private static bool IsRightToLeft(int codePoint) =>
        codePoint is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static bool IsWellFormed(string text)
    {
        var index = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        while (index >= 0 && index < text.Length)
        {
            if (!char.IsSurrogate(text[index]))
                index++;
            else if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index += 2;
            else
                return false;
        }

        return true;
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.ToString());
        return result.ToString();
    }

    private static string RemoveControls(string text)
    {
        var first = IndexOfControl(text, 0);
        if (first < 0)
            return text;

        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var index = first; index >= 0; index = IndexOfControl(text, start))
        {
            result.Append(text, start, index - start);
            start = index + 1;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static int IndexOfControl(string text, int start)
    {
        var index = text.AsSpan(start).IndexOfAny(Controls);
        return index < 0 ? -1 : start + index;
    }

    // C0 and C1 but for white space (tab, line feed, next line), and the marks, embeddings and isolates of direction.
    private static SearchValues<char> ListControls()
    {
        var controls = new StringBuilder("\u061C\u200E\u200F");
        foreach (var (first, last) in ((char, char)[])[('\0', '\b'), ('\v', '\u001F'), ('\u007F', '\u0084'), ('\u0086', '\u009F'), ('\u202A', '\u202E'), ('\u2066', '\u2069')])
        {
            for (var unit = first; unit <= last; unit++)
                controls.Append(unit);
        }

        return SearchValues.Create(controls.ToString());
    }
}

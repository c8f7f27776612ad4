namespace EsfReports.Layout.Text;

/// <summary>
/// Breaks in web and mail addresses: after a solidus, before other separators, never at a hyphen, which a reader could not tell
/// from one that belongs to the address.
/// </summary>
internal static class AddressBreaks
{
    // At least this much of an address stands on each line.
    private const int LeastPart = 4;

    private static readonly System.Buffers.SearchValues<char> Openings = System.Buffers.SearchValues.Create("(\"”'<[");

    /// <summary>Replaces what the general rules found inside addresses.</summary>
    public static void Apply(ReadOnlySpan<char> text, Span<BreakFlag> flags)
    {
        if (!MayHoldAddress(text))
            return;

        var start = 0;
        while (start < text.Length)
        {
            var length = text[start..].IndexOfAny(" \n\t\u00A0\uFFFC");
            var end = length < 0 ? text.Length : start + length;
            if (IsAddress(text[start..end]))
                Mark(text[start..end], flags.Slice(start, end - start));
            start = end + 1;
        }
    }

    /// <summary>Whether a text holds what all addresses have some of; nearly none does.</summary>
    public static bool MayHoldAddress(ReadOnlySpan<char> text) =>
        text.Contains('@') || text.Contains("://", StringComparison.Ordinal) || HasWorldWideWeb(text);

    private static bool HasWorldWideWeb(ReadOnlySpan<char> text)
    {
        for (int stop; (stop = text.IndexOf('.')) >= 0; text = text[(stop + 1)..])
        {
            if (text[..stop].EndsWith("www", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word without spaces is, or holds, a web or mail address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.Contains("://", StringComparison.Ordinal))
            return true;

        var opening = word.IndexOfAnyExcept(Openings);
        if (opening >= 0 && word[opening..].StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = word.IndexOf('@');
        return at > 0 && at < word.Length - 1 && char.IsLetterOrDigit(word[at - 1]) && char.IsLetterOrDigit(word[at + 1]);
    }

    private static void Mark(ReadOnlySpan<char> word, Span<BreakFlag> flags)
    {
        for (var index = 1; index < word.Length; index++)
        {
            var isPlace = index >= LeastPart && index <= word.Length - LeastPart && IsPlace(word, index);
            flags[index] = isPlace ? BreakFlag.Address : BreakFlag.None;
        }
    }

    private static bool IsPlace(ReadOnlySpan<char> word, int index)
    {
        var before = word[index - 1];
        var after = word[index];
        if (before is '/')
            return after is not '/' && !word[..index].EndsWith("://", StringComparison.Ordinal);
        // "www" means nothing without what follows.
        if (word[..index].EndsWith("www", StringComparison.OrdinalIgnoreCase))
            return false;
        return after is '.' or '?' or '#' or '&' or '=' or '%' or '@' or '_' or '~' && char.IsLetterOrDigit(before);
    }
}

namespace EsfReports.Domain;

/// <summary>Sorts as Swedish lists do, the same way on every machine.</summary>
/// <remarks>
/// Letters first decide: a–z, then å, ä, ö; v and w are two letters; é counts as e, ü as y, æ as ä, ø as ö. Space and
/// punctuation come before digits, digits before letters. Where that is equal, a letter without accent comes first, then a
/// small letter before a capital, then the code points decide, so that two different texts are never equal.
/// </remarks>
public sealed class SwedishComparer : IComparer<string?>
{
    private const string Accented = "àáâãçèéêëìíîïñòóôõùúûüýÿæøðþšž";
    private const string PlainLetter = "aaaaceeeeiiiinoooouuuyyyäödtsz";

    private SwedishComparer()
    {
    }

    /// <summary>The comparer; it has no state.</summary>
    public static SwedishComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);

        var byLetters = CompareBy(x, y, Letter);
        if (byLetters != 0)
            return byLetters;
        var byAccents = CompareBy(x, y, Accent);
        if (byAccents != 0)
            return byAccents;
        var byCase = CompareBy(x, y, Capital);
        return byCase != 0 ? byCase : string.CompareOrdinal(x, y);
    }

    private static int CompareBy(string x, string y, Func<char, int> weight)
    {
        var shared = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shared; i++)
        {
            var difference = weight(x[i]) - weight(y[i]);
            if (difference != 0)
                return difference;
        }

        return x.Length - y.Length;
    }

    private static int Letter(char character)
    {
        var small = char.ToLowerInvariant(character);
        var index = Accented.IndexOf(small);
        var plain = index < 0 ? small : PlainLetter[index];
        return plain switch
        {
            >= 'a' and <= 'z' => 300 + plain - 'a',
            'å' => 326,
            'ä' => 327,
            'ö' => 328,
            >= '0' and <= '9' => 200 + plain - '0',
            ' ' or '\u00A0' => 1,
            < '\u0080' => 2 + plain,
            _ when char.IsLetter(plain) => 1000 + plain,
            _ => 199,
        };
    }

    private static int Accent(char character) => Accented.IndexOf(char.ToLowerInvariant(character)) + 1;

    private static int Capital(char character) => char.IsUpper(character) ? 1 : 0;
}

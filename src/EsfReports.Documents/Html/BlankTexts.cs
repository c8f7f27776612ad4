namespace EsfReports.Documents.Html;

/// <summary>The white space between elements: line ends with the usual indents, one string for each. Serves many threads.</summary>
internal sealed class BlankTexts
{
    private const int MaximumIndent = 32;

    private readonly string?[] _indents = new string?[MaximumIndent + 1];

    /// <summary>The string of a text; null if it is something else than one line end and spaces.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        if (text.Length - 1 is < 0 or > MaximumIndent || text[0] != '\n' || text[1..].IndexOfAnyExcept(' ') >= 0)
            return null;
        return _indents[text.Length - 1] ??= text.ToString();
    }
}

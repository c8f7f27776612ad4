namespace EsfReports.Documents.Css;

/// <summary>A token of CSS.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">
/// The name of an identifier, function, at-keyword or hash, without its mark; the value of a string or URL; the character of a
/// delimiter; the unit of a dimension in lower case; empty for all others.
/// </param>
/// <param name="Number">The value of a number, percentage or dimension.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
internal readonly record struct CssToken(CssTokenKind Kind, string Text, double Number, int Start, int End)
{
    /// <summary>True for a number that was written without fraction and exponent.</summary>
    public bool IsInteger { get; init; }

    /// <summary>True if it is this delimiter.</summary>
    public bool IsDelim(char character) => Kind == CssTokenKind.Delim && Text[0] == character;

    /// <summary>True if it is this identifier; names of CSS are not case-sensitive.</summary>
    public bool IsIdent(string name) => Kind == CssTokenKind.Ident && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>True if it is the beginning of this function.</summary>
    public bool IsFunction(string name) => Kind == CssTokenKind.Function && Text.Equals(name, StringComparison.OrdinalIgnoreCase);
}

namespace EsfReports.Templating.Parsing;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character; <see cref="SourceText.NoOffset"/> at the end of the file.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Value">
/// Decoded text of a string, value of a number, text of an identifier; the indent (or null) of a <see cref="TokenKind.CodeEnter"/>.
/// </param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, object? Value = null)
{
    public string Text => (string)Value!;
}

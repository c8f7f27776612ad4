namespace EsfReports.Documents.Css;

/// <summary>The kinds of tokens of CSS Syntax 3, 4.</summary>
internal enum CssTokenKind
{
    Ident, Function, AtKeyword, Hash, String, BadString, Url, BadUrl, Delim, Number, Percentage, Dimension,
    Whitespace, Colon, Semicolon, Comma, LeftBracket, RightBracket, LeftParenthesis, RightParenthesis, LeftBrace, RightBrace,
    Comment, End,
}

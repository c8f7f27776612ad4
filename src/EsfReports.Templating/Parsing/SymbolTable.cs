namespace EsfReports.Templating.Parsing;

/// <summary>The operators and punctuation marks of code; the longest that fits is taken.</summary>
internal static class SymbolTable
{
    private static readonly (string Text, TokenKind Kind)[] Symbols =
    [
        ("..<", TokenKind.DotDotLess),
        ("...", TokenKind.Ellipsis),
        ("//=", TokenKind.SlashSlashEqual),
        ("..", TokenKind.DotDot),
        ("?.", TokenKind.QuestionDot),
        ("??", TokenKind.QuestionQuestion),
        ("?!", TokenKind.QuestionExclamation),
        ("||", TokenKind.OrOr),
        ("|>", TokenKind.PipeGreater),
        ("&&", TokenKind.AndAnd),
        ("==", TokenKind.EqualEqual),
        ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessEqual),
        (">=", TokenKind.GreaterEqual),
        ("<<", TokenKind.ShiftLeft),
        (">>", TokenKind.ShiftRight),
        ("//", TokenKind.SlashSlash),
        ("++", TokenKind.PlusPlus),
        ("--", TokenKind.MinusMinus),
        ("+=", TokenKind.PlusEqual),
        ("-=", TokenKind.MinusEqual),
        ("*=", TokenKind.AsteriskEqual),
        ("/=", TokenKind.SlashEqual),
        ("%=", TokenKind.PercentEqual),
        (";", TokenKind.Semicolon),
        ("(", TokenKind.OpenParenthesis),
        (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace),
        ("}", TokenKind.CloseBrace),
        (",", TokenKind.Comma),
        (":", TokenKind.Colon),
        (".", TokenKind.Dot),
        ("?", TokenKind.Question),
        ("|", TokenKind.Pipe),
        ("<", TokenKind.Less),
        (">", TokenKind.Greater),
        ("+", TokenKind.Plus),
        ("-", TokenKind.Minus),
        ("*", TokenKind.Asterisk),
        ("/", TokenKind.Slash),
        ("%", TokenKind.Percent),
        ("=", TokenKind.Equal),
        ("!", TokenKind.Exclamation),
        ("@", TokenKind.At),
        ("^", TokenKind.Caret),
    ];

    private static readonly (string Text, TokenKind Kind)[][] ByFirst =
        [.. Enumerable.Range(0, 128).Select(static first => Symbols.Where(symbol => symbol.Text[0] == first).ToArray())];

    /// <summary>The symbol that the text begins with; <see cref="TokenKind.Invalid"/> of length 1 if there is none.</summary>
    public static (TokenKind Kind, int Length) Find(ReadOnlySpan<char> text)
    {
        foreach (var (symbol, kind) in text[0] < ByFirst.Length ? ByFirst[text[0]] : [])
        {
            if (text.StartsWith(symbol, StringComparison.Ordinal))
                return (kind, symbol.Length);
        }

        return (TokenKind.Invalid, 1);
    }
}

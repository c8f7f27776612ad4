using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Which tokens are operators, and which bind tighter.</summary>
internal static class OperatorTable
{
    public const int Lowest = 0;

    /// <summary>Of what stands behind a pipe: takes conditionals, but leaves the next pipe.</summary>
    public const int Pipe = 1;

    public const int Unary = 200;

    /// <summary>The operator of a token and its precedence; null if it is none.</summary>
    public static (BinaryOperator Operator, int Precedence)? FindBinary(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => (BinaryOperator.Coalesce, 20),
        TokenKind.QuestionExclamation => (BinaryOperator.NotCoalesce, 20),
        TokenKind.OrOr => (BinaryOperator.Or, 30),
        TokenKind.AndAnd => (BinaryOperator.And, 40),
        TokenKind.EqualEqual => (BinaryOperator.Equal, 70),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
        TokenKind.Less => (BinaryOperator.Less, 80),
        TokenKind.LessEqual => (BinaryOperator.LessOrEqual, 80),
        TokenKind.Greater => (BinaryOperator.Greater, 80),
        TokenKind.GreaterEqual => (BinaryOperator.GreaterOrEqual, 80),
        TokenKind.Plus => (BinaryOperator.Add, 100),
        TokenKind.Minus => (BinaryOperator.Subtract, 100),
        TokenKind.Asterisk => (BinaryOperator.Multiply, 110),
        TokenKind.Slash => (BinaryOperator.Divide, 110),
        TokenKind.SlashSlash => (BinaryOperator.DivideToInteger, 110),
        TokenKind.Percent => (BinaryOperator.Modulo, 110),
        TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 110),
        TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 110),
        TokenKind.DotDot => (BinaryOperator.Range, 130),
        TokenKind.DotDotLess => (BinaryOperator.RangeExclusive, 130),
        _ => null,
    };

    /// <summary>True for <c>=</c> and <c>+=</c> and its like; with the operator that combines.</summary>
    public static bool IsAssignment(TokenKind kind, out BinaryOperator? combining)
    {
        combining = kind switch
        {
            TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.MinusEqual => BinaryOperator.Subtract,
            TokenKind.AsteriskEqual => BinaryOperator.Multiply,
            TokenKind.SlashEqual => BinaryOperator.Divide,
            TokenKind.SlashSlashEqual => BinaryOperator.DivideToInteger,
            TokenKind.PercentEqual => BinaryOperator.Modulo,
            _ => null,
        };
        return combining is not null || kind == TokenKind.Equal;
    }
}

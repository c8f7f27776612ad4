using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Gives the value on the left of a pipe to the function on its right.</summary>
internal static class Piping
{
    /// <summary>
    /// The right side with the value as first argument of its leftmost function: <c>x | f + 1</c> is <c>f(x) + 1</c>.
    /// </summary>
    public static Expression Connect(Expression value, Expression right) => right switch
    {
        CallExpression { Call.Piped: null } call => call.WithPiped(value),
        CallExpression call => call.WithPiped(Connect(value, call.Call.Piped!)),
        BinaryExpression binary => binary.WithLeft(Connect(value, binary.Left)),
        LogicalExpression logical => logical.WithLeft(Connect(value, logical.Left)),
        ConditionalExpression conditional => conditional.WithCondition(Connect(value, conditional.Condition)),
        AliasExpression alias => Connect(value, alias.Operand),
        _ => new CallExpression(right, new CallSyntax(right.Span, right.Span, value, [], []), isExplicit: false),
    };
}

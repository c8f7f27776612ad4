using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses the arguments of calls.</summary>
internal sealed class ArgumentParser(TokenCursor cursor, ExpressionParser expressions)
{
    /// <summary>True if the token can begin a value, and so an argument.</summary>
    public static bool Starts(TokenKind kind) => kind switch
    {
        TokenKind.Identifier or TokenKind.Local or TokenKind.Arguments or TokenKind.Block => true,
        TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart => true,
        TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
        TokenKind.Exclamation or TokenKind.At or TokenKind.Caret => true,
        _ => false,
    };

    /// <summary>The call of a value by the arguments behind it: <c>f a b name: c</c>.</summary>
    public CallExpression? ParseCall(Expression target, int precedence)
    {
        var positional = new List<Expression>();
        var named = new List<NamedArgument>();
        while (Starts(cursor.Kind) && positional is not [.., FunctionExpression])
        {
            if (!ParseArgument(positional, named, precedence))
                return null;
        }

        var call = new CallSyntax(cursor.SpanFrom(target.Span.Start), target.Span, null, [.. positional], [.. named]);
        return new CallExpression(target, call, isExplicit: false);
    }

    /// <summary>The call <c>f(a, name: b)</c>; the current token is the parenthesis.</summary>
    public CallExpression? ParseExplicitCall(Expression target)
    {
        var positional = new List<Expression>();
        var named = new List<NamedArgument>();
        cursor.Take();
        while (!cursor.TryTake(TokenKind.CloseParenthesis))
        {
            if (positional.Count + named.Count > 0 && !cursor.TryTake(TokenKind.Comma))
            {
                cursor.ReportExpected("',' or ')' in a call", "Arguments in parentheses are separated by commas and stand on one line.");
                return null;
            }

            if (!ParseExplicitArgument(positional, named))
                return null;
        }

        var call = new CallSyntax(cursor.SpanFrom(target.Span.Start), target.Span, null, [.. positional], [.. named]);
        return new CallExpression(target, call, isExplicit: true);
    }

    private bool IsNamed => cursor.Kind == TokenKind.Identifier && cursor.Peek().Kind == TokenKind.Colon;

    private bool ParseArgument(List<Expression> positional, List<NamedArgument> named, int precedence)
    {
        if (IsNamed)
            return ParseNamed(named, ExpressionMode.Argument);
        if (named.Count > 0)
        {
            cursor.ReportExpected("another named argument", "Named arguments come behind the others.");
            return false;
        }

        var value = expressions.Parse(precedence, ExpressionMode.Argument, "an argument");
        if (value is not null)
            positional.Add(value);
        return value is not null;
    }

    private bool ParseExplicitArgument(List<Expression> positional, List<NamedArgument> named)
    {
        if (IsNamed)
            return ParseNamed(named, ExpressionMode.Plain);
        var value = expressions.Parse("an argument");
        if (value is not null)
            positional.Add(value);
        return value is not null;
    }

    private bool ParseNamed(List<NamedArgument> named, ExpressionMode mode)
    {
        var name = cursor.Take();
        cursor.Take();
        var value = expressions.Parse(OperatorTable.Lowest, mode, $"a value for '{name.Text}'");
        if (value is not null)
            named.Add(new NamedArgument(cursor.SpanFrom(name), name.Text, value));
        return value is not null;
    }
}

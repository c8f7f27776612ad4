using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses numbers, texts, lists and objects.</summary>
internal sealed class LiteralParser(TokenCursor cursor, ExpressionParser expressions)
{
    public Expression? Parse(ExpressionMode mode, string expected)
    {
        switch (cursor.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                var literal = cursor.Take();
                return new LiteralExpression(cursor.Span(literal), literal.Value);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenBracket:
                return ParseList();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                cursor.ReportExpected(mode == ExpressionMode.Statement ? "a statement or an expression" : expected);
                return null;
        }
    }

    private InterpolatedExpression? ParseInterpolation()
    {
        var first = cursor.Take();
        var parts = new List<Expression> { new LiteralExpression(cursor.Span(first), first.Value) };
        while (true)
        {
            var value = expressions.Parse("an expression in '{ }'");
            if (value is null)
                return null;
            parts.Add(value);

            if (cursor.Kind is not (TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd))
            {
                cursor.ReportExpected("'}' behind the expression in a text");
                return null;
            }

            var part = cursor.Take();
            parts.Add(new LiteralExpression(cursor.Span(part), part.Value));
            if (part.Kind == TokenKind.InterpolationEnd)
                return new InterpolatedExpression(cursor.SpanFrom(first), [.. parts]);
        }
    }

    private ArrayExpression? ParseList()
    {
        cursor.Enter();
        var open = cursor.Take();
        var items = new List<Expression>();
        cursor.SkipNewLines();
        while (!cursor.TryTake(TokenKind.CloseBracket))
        {
            if (expressions.Parse("an item or ']'") is not { } item)
                return null;
            items.Add(item);
            cursor.SkipNewLines();
            if (!cursor.TryTake(TokenKind.Comma) && cursor.Kind != TokenKind.CloseBracket)
            {
                cursor.ReportExpected("',' or ']' in a list");
                return null;
            }

            cursor.SkipNewLines();
        }

        cursor.Leave();
        return new ArrayExpression(cursor.SpanFrom(open), [.. items]);
    }

    private ObjectExpression? ParseObject()
    {
        var open = cursor.Take();
        var members = new List<(string, Expression)>();
        cursor.SkipNewLines();
        while (!cursor.TryTake(TokenKind.CloseBrace))
        {
            if (ParseMember() is not { } member)
                return null;
            members.Add(member);
            cursor.SkipNewLines();
            if (!cursor.TryTake(TokenKind.Comma) && cursor.Kind != TokenKind.CloseBrace)
            {
                cursor.ReportExpected("',' or '}' in an object");
                return null;
            }

            cursor.SkipNewLines();
        }

        return new ObjectExpression(cursor.SpanFrom(open), [.. members]);
    }

    private (string, Expression)? ParseMember()
    {
        if (cursor.Kind is not (TokenKind.Identifier or TokenKind.String))
        {
            cursor.ReportExpected("the name of a member or '}' in an object");
            return null;
        }

        var name = cursor.Take().Text;
        if (!cursor.TryTake(TokenKind.Colon))
        {
            cursor.ReportExpected($"':' behind the member '{name}'");
            return null;
        }

        return expressions.Parse($"a value for '{name}'") is { } value ? (name, value) : null;
    }
}

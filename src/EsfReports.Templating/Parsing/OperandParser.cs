using System.Globalization;
using EsfReports.Templating.Evaluation;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses operands: literals, names, unary operators, and the members, indexes and parentheses behind them.</summary>
internal sealed class OperandParser(TokenCursor cursor, ExpressionParser expressions, ArgumentParser arguments, FunctionParser functions)
{
    private readonly LiteralParser _literals = new(cursor, expressions);

    public Expression? Parse(ExpressionMode mode, string expected)
    {
        var operand = ParseStart(mode, expected);
        return operand is null or FunctionExpression ? operand : ParsePostfix(operand);
    }

    private Expression? ParseStart(ExpressionMode mode, string expected)
    {
        switch (cursor.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Arguments:
                return new ArgumentsExpression(cursor.Span(cursor.Take()));
            case TokenKind.Block:
                return new BlockExpression(cursor.Span(cursor.Take()));
            case TokenKind.OpenParenthesis:
                return ParseParenthesis();
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return ParseUnary(mode);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParsePrefixStep(mode);
            default:
                return _literals.Parse(mode, expected);
        }
    }

    private Expression? ParseName()
    {
        var token = cursor.Take();
        var span = cursor.Span(token);
        switch (token.Text)
        {
            case "true": return new LiteralExpression(span, Values.Boxes.True);
            case "false": return new LiteralExpression(span, Values.Boxes.False);
            case "null": return new LiteralExpression(span, null);
            case "this": return new ThisExpression(span);
            case "do": return functions.ParseAnonymous(token);
            case "for" when cursor.Kind == TokenKind.Dot: return ParseLoopMember(token, LoopKind.For);
            case "while" when cursor.Kind == TokenKind.Dot: return ParseLoopMember(token, LoopKind.While);
            case "tablerow" when cursor.Kind == TokenKind.Dot: return ParseLoopMember(token, LoopKind.TableRow);
            default: return new VariableExpression(span, token.Text);
        }
    }

    private LoopMemberExpression? ParseLoopMember(Token loop, LoopKind kind)
    {
        cursor.Take();
        if (cursor.Kind != TokenKind.Identifier)
        {
            cursor.ReportExpected($"a member of '{loop.Text}'");
            return null;
        }

        var member = cursor.Take().Text;
        var known = LoopMembers.Of(kind);
        if (!known.Contains(member))
            cursor.Report(SyntaxDiagnostics.UnknownLoopMember(cursor.SpanFrom(loop), loop.Text, member, string.Join(", ", known)));
        return new LoopMemberExpression(cursor.SpanFrom(loop), kind, member);
    }

    private PathExpression ParseLocal()
    {
        var token = cursor.Take();
        return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new ArgumentExpression(cursor.Span(token), index)
            : new LocalExpression(cursor.Span(token), token.Text);
    }

    private ParenthesisExpression? ParseParenthesis()
    {
        var open = cursor.Take();
        var inner = expressions.Parse("an expression");
        if (inner is null)
            return null;
        if (cursor.TryTake(TokenKind.CloseParenthesis))
            return new ParenthesisExpression(cursor.SpanFrom(open), inner);
        cursor.ReportExpected("')'", "Parentheses must be closed on the same line.");
        return null;
    }

    private Expression? ParseUnary(ExpressionMode mode)
    {
        var symbol = cursor.Take();
        var inner = mode == ExpressionMode.Argument ? mode : ExpressionMode.Plain;
        var operand = expressions.Parse(OperatorTable.Unary, inner, $"an expression behind '{cursor.Span(symbol).Text}'");
        if (operand is null)
            return null;
        var span = cursor.SpanFrom(symbol);
        return symbol.Kind switch
        {
            TokenKind.At => new AliasExpression(span, operand),
            TokenKind.Caret => new ExpandExpression(span, operand),
            _ => new UnaryExpression(span, span.Text[0], operand),
        };
    }

    private IncrementExpression? ParsePrefixStep(ExpressionMode mode)
    {
        var symbol = cursor.Take();
        var operand = expressions.Parse(OperatorTable.Unary, mode == ExpressionMode.Argument ? mode : ExpressionMode.Plain, "a variable");
        return operand is null ? null : Step(cursor.SpanFrom(symbol), symbol, operand, isPrefix: true);
    }

    private Expression? ParsePostfix(Expression operand)
    {
        var levels = 0;
        Expression? longer = operand;
        while (longer is not null)
        {
            operand = longer;
            longer = ParsePostfixStep(operand);
            if (ReferenceEquals(longer, operand))
                break;
            cursor.Enter();
            levels++;
        }

        cursor.Leave(levels);
        return longer;
    }

    private Expression? ParsePostfixStep(Expression operand) => cursor.Kind switch
    {
        TokenKind.Dot or TokenKind.QuestionDot => ParseMember(operand),
        TokenKind.OpenBracket when !cursor.HasSpaceBefore && CanBeIndexed(operand) => ParseIndex(operand),
        TokenKind.OpenParenthesis when !cursor.HasSpaceBefore && operand is PathExpression => arguments.ParseExplicitCall(operand),
        TokenKind.PlusPlus or TokenKind.MinusMinus when operand is PathExpression => ParsePostfixIncrement(operand),
        _ => operand,
    };

    /// <summary>A bracket behind a literal list or object is an argument, not an index.</summary>
    private static bool CanBeIndexed(Expression operand) => operand is PathExpression or LiteralExpression or InterpolatedExpression or CallExpression;

    private Expression? ParseMember(Expression target)
    {
        var isNullSafe = cursor.Take().Kind == TokenKind.QuestionDot || target is INullSafe { IsNullSafe: true };
        if (cursor.Kind != TokenKind.Identifier)
        {
            cursor.ReportExpected("the name of a member behind '.'");
            return null;
        }

        var name = cursor.Take();
        var isTest = name.Text is "empty" or "blank" && cursor.Kind == TokenKind.Question && !cursor.HasSpaceBefore;
        if (isTest)
        {
            cursor.Take();
            return new EmptyTestExpression(cursor.SpanFrom(target.Span.Start), target);
        }

        return new MemberExpression(cursor.SpanFrom(target.Span.Start), target, name.Text, cursor.Span(name), isNullSafe);
    }

    private IndexExpression? ParseIndex(Expression target)
    {
        cursor.Take();
        var index = expressions.Parse("an index");
        if (index is null)
            return null;
        if (cursor.TryTake(TokenKind.CloseBracket))
            return new IndexExpression(cursor.SpanFrom(target.Span.Start), target, index, target is INullSafe { IsNullSafe: true });
        cursor.ReportExpected("']'");
        return null;
    }

    private IncrementExpression? ParsePostfixIncrement(Expression operand)
    {
        var symbol = cursor.Take();
        return Step(cursor.SpanFrom(operand.Span.Start), symbol, operand, isPrefix: false);
    }

    private IncrementExpression? Step(TextSpan span, Token symbol, Expression operand, bool isPrefix)
    {
        if (operand is PathExpression path)
            return new IncrementExpression(span, path, symbol.Kind == TokenKind.PlusPlus ? 1 : -1, isPrefix);
        cursor.Report(SyntaxDiagnostics.NotAssignable(operand.Span));
        return null;
    }
}

using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses operators, calls and pipes; operands are read by <see cref="OperandParser"/>.</summary>
/// <remarks>
/// A value that is followed by the start of another value is a call, and the arguments take operators:
/// <c>f a + b</c> is <c>f(a + b)</c>, as in the reference. A pipe ends the call.
/// </remarks>
internal sealed class ExpressionParser
{
    private readonly TokenCursor _cursor;
    private readonly OperandParser _operands;
    private readonly ArgumentParser _arguments;

    public ExpressionParser(TokenCursor cursor, FunctionParser functions)
    {
        _cursor = cursor;
        _arguments = new ArgumentParser(cursor, this);
        _operands = new OperandParser(cursor, this, _arguments, functions);
    }

    /// <summary>Reads an expression; null, with a message, if there is none.</summary>
    public Expression? Parse(string expected) => Parse(OperatorTable.Lowest, ExpressionMode.Plain, expected);

    /// <summary>Reads what a statement begins with; stops at an assignment.</summary>
    public Expression? ParseStatementStart() => Parse(OperatorTable.Lowest, ExpressionMode.Statement, "a statement or an expression");

    /// <summary>Reads one operand with its members, indexes and parentheses, but no operator and no call without parentheses.</summary>
    public Expression? ParseOperand(string expected)
    {
        _cursor.Enter();
        var operand = _operands.Parse(ExpressionMode.Plain, expected);
        _cursor.Leave();
        return operand;
    }

    /// <summary>Reads an expression of operators that bind tighter than <paramref name="precedence"/>.</summary>
    public Expression? Parse(int precedence, ExpressionMode mode, string expected)
    {
        _cursor.Enter();
        var levels = 1;
        var left = _operands.Parse(mode, expected);
        while (left is not null && !EndsInFunction(left))
        {
            var longer = ParseTail(left, precedence, mode);
            if (ReferenceEquals(longer, left))
                break;

            // A chain of operators is a deep tree too.
            _cursor.Enter();
            levels++;
            left = longer;
        }

        _cursor.Leave(levels);
        return left;
    }

    /// <summary>The same expression, or a longer one; null after a message.</summary>
    private Expression? ParseTail(Expression left, int precedence, ExpressionMode mode)
    {
        if (OperatorTable.FindBinary(_cursor.Kind) is var (op, binding))
            return binding > precedence ? ParseBinary(left, op, binding, mode) : left;
        if (OperatorTable.IsAssignment(_cursor.Kind, out _))
            return precedence <= OperatorTable.Pipe && mode != ExpressionMode.Statement ? ParseNestedAssignment(left, mode) : left;
        if (_cursor.Kind == TokenKind.Question)
            return precedence <= OperatorTable.Pipe ? ParseConditional(left, mode) : left;
        if (_cursor.Kind is TokenKind.Pipe or TokenKind.PipeGreater)
            return precedence < OperatorTable.Pipe && mode != ExpressionMode.Argument ? ParsePipe(left) : left;
        if (mode != ExpressionMode.Argument && ArgumentParser.Starts(_cursor.Kind) && left is not CallExpression { IsExplicit: false })
            return _arguments.ParseCall(left, precedence);
        return left;
    }

    private Expression? ParseBinary(Expression left, BinaryOperator op, int binding, ExpressionMode mode)
    {
        var symbol = _cursor.Span(_cursor.Take());
        var right = Parse(binding, Inner(mode), $"an expression on the right of '{symbol.Text}'");
        if (right is null)
            return null;
        var span = left.Span.To(right.Span);
        return op is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.NotCoalesce
            ? new LogicalExpression(span, op, left, right)
            : new BinaryExpression(span, op, symbol, left, right);
    }

    /// <summary>Reports an assignment where only a value can stand, and goes on with the value.</summary>
    private Expression? ParseNestedAssignment(Expression left, ExpressionMode mode)
    {
        _cursor.Report(SyntaxDiagnostics.NestedAssignment(left.Span));
        _cursor.Take();
        return Parse(OperatorTable.Lowest, Inner(mode), "an expression");
    }

    private ConditionalExpression? ParseConditional(Expression condition, ExpressionMode mode)
    {
        _cursor.Take();
        var whenTrue = Parse(OperatorTable.Lowest, Inner(mode), "an expression behind '?'");
        if (whenTrue is null)
            return null;
        if (!_cursor.TryTake(TokenKind.Colon))
        {
            _cursor.ReportExpected("the ':' of a conditional");
            return null;
        }

        var whenFalse = Parse(OperatorTable.Lowest, Inner(mode), "an expression behind ':'");
        return whenFalse is null ? null : new ConditionalExpression(condition.Span.To(whenFalse.Span), condition, whenTrue, whenFalse);
    }

    private Expression? ParsePipe(Expression left)
    {
        _cursor.Take();
        _cursor.SkipNewLines();
        var right = Parse(OperatorTable.Pipe, ExpressionMode.Plain, "a function behind '|'");
        return right is null ? null : Piping.Connect(left, right);
    }

    private static ExpressionMode Inner(ExpressionMode mode) => mode == ExpressionMode.Argument ? mode : ExpressionMode.Plain;

    private static bool EndsInFunction(Expression expression) =>
        expression is FunctionExpression or CallExpression { IsExplicit: false, Call.Positional: [.., FunctionExpression] };
}

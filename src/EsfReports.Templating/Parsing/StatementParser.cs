using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses one statement; loops and conditions are read by <see cref="FlowParser"/>.</summary>
internal sealed class StatementParser(TokenCursor cursor, ExpressionParser expressions, BlockParser blocks, FunctionParser functions)
{
    private readonly FlowParser _flow = new(cursor, expressions, blocks);

    /// <summary>Reads a statement with its end; null after a message.</summary>
    public Statement? Parse()
    {
        cursor.Enter();
        var statement = ParseWithoutEnd();
        cursor.Leave();
        if (statement is not null)
            blocks.EndStatement();
        return statement;
    }

    private Statement? ParseWithoutEnd()
    {
        var token = cursor.Current;
        if (token.Kind != TokenKind.Identifier || IsLoopMember(token))
            return ParseExpressionOrAssignment();

        switch (token.Text)
        {
            case "if" or "for" or "tablerow" or "while" or "case":
                return _flow.Parse(cursor.Take());
            case "end":
                return ReportStrayEnd();
            case "else" or "when":
                cursor.Report(token.Text == "else" ? SyntaxDiagnostics.StrayElse(cursor.CurrentSpan) : SyntaxDiagnostics.StrayWhen(cursor.CurrentSpan));
                return null;
            case "break":
                return new JumpStatement(cursor.Span(cursor.Take()), Flow.Break);
            case "continue":
                return new JumpStatement(cursor.Span(cursor.Take()), Flow.Continue);
            case "func":
                return functions.ParseNamed(cursor.Take());
            case "ret":
                return ParseReturn(cursor.Take());
            case "capture":
                return ParseCapture(cursor.Take());
            case "with":
                return ParseWith(cursor.Take());
            case "wrap":
                return ParseWrap(cursor.Take());
            case "import":
                return ParseImport(cursor.Take());
            case "readonly":
                return ParseReadOnly(cursor.Take());
            default:
                return ParseExpressionOrAssignment();
        }
    }

    private bool IsLoopMember(Token token) => token.Text is "for" or "while" or "tablerow" && cursor.Peek().Kind == TokenKind.Dot;

    /// <summary>Reports an <c>end</c> without a beginning, behind it: this is where the reference points.</summary>
    private Statement? ReportStrayEnd()
    {
        cursor.Take();
        if (cursor.Kind is TokenKind.NewLine or TokenKind.Semicolon)
            cursor.Take();
        var last = cursor.Span(cursor.Previous);
        cursor.Report(SyntaxDiagnostics.StrayEnd(last with { Start = last.End - 1 }));
        return null;
    }

    private Statement? ParseExpressionOrAssignment()
    {
        var start = cursor.Current;
        var left = expressions.ParseStatementStart();
        if (left is null)
            return null;
        if (!OperatorTable.IsAssignment(cursor.Kind, out var combining))
            return new ExpressionStatement(cursor.SpanFrom(start), left);

        var symbol = cursor.Span(cursor.Current);
        if (left is CallExpression { IsExplicit: true, Call.Piped: null, Target: VariableExpression or LocalExpression } head && combining is null)
        {
            cursor.Take();
            return functions.ParseInline(head);
        }

        if (left is PathExpression target)
        {
            cursor.Take();
            var value = expressions.Parse("a value to assign");
            return value is null ? null : new AssignStatement(cursor.SpanFrom(start), target, value, combining, symbol);
        }

        cursor.Report(SyntaxDiagnostics.NotAssignable(left.Span));
        return null;
    }

    private ReturnStatement? ParseReturn(Token start)
    {
        if (cursor.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile)
            return new ReturnStatement(cursor.SpanFrom(start), null);
        var value = expressions.Parse("a value to return");
        return value is null ? null : new ReturnStatement(cursor.SpanFrom(start), value);
    }

    private CaptureStatement? ParseCapture(Token start)
    {
        var target = expressions.ParseOperand("the variable that gets the text");
        if (target is null)
            return null;
        if (target is not PathExpression path)
        {
            cursor.Report(SyntaxDiagnostics.NotAssignable(target.Span));
            return null;
        }

        blocks.EndStatement();
        return blocks.ParseToEnd(start) is { } body ? new CaptureStatement(cursor.SpanFrom(start), path, body) : null;
    }

    private WithStatement? ParseWith(Token start)
    {
        var target = expressions.Parse("an object");
        if (target is null)
            return null;
        blocks.EndStatement();
        return blocks.ParseToEnd(start) is { } body ? new WithStatement(cursor.SpanFrom(start), target, body) : null;
    }

    private WrapStatement? ParseWrap(Token start)
    {
        var wrapped = expressions.Parse("a function");
        if (wrapped is null)
            return null;
        blocks.EndStatement();
        if (blocks.ParseToEnd(start) is not { } body)
            return null;
        return wrapped is CallExpression call
            ? new WrapStatement(cursor.SpanFrom(start), call.Target, call.Call, body)
            : new WrapStatement(cursor.SpanFrom(start), wrapped, new CallSyntax(wrapped.Span, wrapped.Span, null, [], []), body);
    }

    private ImportStatement? ParseImport(Token start)
    {
        var source = expressions.Parse("an object");
        return source is null ? null : new ImportStatement(cursor.SpanFrom(start), source);
    }

    private ReadOnlyStatement? ParseReadOnly(Token start)
    {
        if (cursor.Kind == TokenKind.Identifier)
            return new ReadOnlyStatement(cursor.SpanFrom(start), cursor.Take().Text);
        cursor.ReportExpected("the name of a variable");
        return null;
    }
}

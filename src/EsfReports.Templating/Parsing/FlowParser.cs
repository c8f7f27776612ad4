using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses conditions and loops.</summary>
internal sealed class FlowParser(TokenCursor cursor, ExpressionParser expressions, BlockParser blocks)
{
    /// <summary>Reads the statement whose first word was read already.</summary>
    public Statement? Parse(Token start) => start.Text switch
    {
        "if" => ParseIf(start),
        "case" => ParseCase(start),
        "while" => ParseWhile(start),
        _ => ParseFor(start),
    };

    private IfStatement? ParseIf(Token start)
    {
        var branches = new List<(Expression, Block)>();
        while (true)
        {
            var condition = expressions.Parse("a condition");
            if (condition is null)
                return Abandon<IfStatement>(start);
            blocks.EndStatement();
            if (blocks.ParseUntil(start, "else", "end") is not { } body)
                return null;

            branches.Add((condition, body));
            var isElse = cursor.Take().Text == "else";
            if (!isElse)
                return new IfStatement(cursor.SpanFrom(start), [.. branches], null);
            if (!cursor.IsWord("if"))
                break;
            cursor.Take();
        }

        blocks.EndStatement();
        return blocks.ParseToEnd(start) is { } otherwise ? new IfStatement(cursor.SpanFrom(start), [.. branches], otherwise) : null;
    }

    private CaseStatement? ParseCase(Token start)
    {
        var value = expressions.Parse("a value to compare");
        if (value is null)
            return Abandon<CaseStatement>(start);
        blocks.EndStatement();
        if (!SkipToFirstWhen(start))
            return null;

        var branches = new List<(Expression[], Block)>();
        while (cursor.IsWord("when"))
        {
            cursor.Take();
            if (ParseValues() is not { } values)
                return Abandon<CaseStatement>(start);
            blocks.EndStatement();
            if (blocks.ParseUntil(start, "when", "else", "end") is not { } body)
                return null;
            branches.Add((values, body));
        }

        var isElse = cursor.Take().Text == "else";
        if (!isElse)
            return new CaseStatement(cursor.SpanFrom(start), value, [.. branches], null);
        blocks.EndStatement();
        return blocks.ParseToEnd(start) is { } otherwise ? new CaseStatement(cursor.SpanFrom(start), value, [.. branches], otherwise) : null;
    }

    /// <summary>Text in front of the first <c>when</c> is dropped; statements there are reported.</summary>
    private bool SkipToFirstWhen(Token start)
    {
        while (cursor.Kind is TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
            cursor.Take();
        if (cursor.IsWord("when") || cursor.IsWord("end"))
            return true;

        if (cursor.Kind != TokenKind.EndOfFile)
            cursor.Report(cursor.IsWord("else") ? SyntaxDiagnostics.StrayElse(cursor.CurrentSpan) : SyntaxDiagnostics.NotInCase(cursor.CurrentSpan));
        Abandon<CaseStatement>(start);
        return false;
    }

    private Expression[]? ParseValues()
    {
        var values = new List<Expression>();
        do
        {
            if (expressions.Parse("a value to compare with") is not { } value)
                return null;
            AddAlternatives(values, value);
        }
        while (cursor.TryTake(TokenKind.Comma));
        return [.. values];
    }

    /// <summary><c>when a || b</c> is <c>when a, b</c>.</summary>
    private static void AddAlternatives(List<Expression> values, Expression value)
    {
        if (value is LogicalExpression { Operator: BinaryOperator.Or } or)
        {
            AddAlternatives(values, or.Left);
            AddAlternatives(values, or.Right);
        }
        else
        {
            values.Add(value);
        }
    }

    private WhileStatement? ParseWhile(Token start)
    {
        var condition = expressions.Parse("a condition");
        if (condition is null)
            return Abandon<WhileStatement>(start);
        blocks.EndStatement();
        return blocks.ParseToEnd(start) is { } body ? new WhileStatement(cursor.SpanFrom(start), condition, body) : null;
    }

    private Statement? ParseFor(Token start)
    {
        if (ParseHead(start) is not var (variable, list, options))
            return Abandon<Statement>(start);
        blocks.EndStatement();
        if (start.Text == "tablerow")
        {
            return blocks.ParseToEnd(start) is { } cells
                ? new TableRowStatement(cursor.SpanFrom(start), variable, list, new LoopOptions(options, allowsColumns: true), cells)
                : null;
        }

        if (blocks.ParseUntil(start, "else", "end") is not { } body)
            return null;

        var isElse = cursor.Take().Text == "else";
        Block? otherwise = null;
        if (isElse)
        {
            blocks.EndStatement();
            otherwise = blocks.ParseToEnd(start);
            if (otherwise is null)
                return null;
        }

        return new ForStatement(cursor.SpanFrom(start), variable, list, new LoopOptions(options, allowsColumns: false), body, otherwise);
    }

    private (PathExpression Variable, Expression List, List<LoopOption> Options)? ParseHead(Token start)
    {
        var variable = expressions.ParseOperand("a loop variable");
        if (variable is null)
            return null;
        if (variable is not PathExpression path)
        {
            cursor.Report(SyntaxDiagnostics.NotAssignable(variable.Span));
            return null;
        }

        if (!cursor.IsWord("in"))
        {
            cursor.Report(SyntaxDiagnostics.ExpectedIn(cursor.Span(start), cursor.CurrentSpan));
            return null;
        }

        cursor.Take();
        var list = expressions.Parse("a list");
        if (list is null)
            return null;
        var options = new List<LoopOption>();
        return (path, TakeOptions(list, options), options);
    }

    /// <summary>
    /// What looks like a call of the list by words behind it is the list with its options:
    /// <c>x in list limit:2 reversed</c>.
    /// </summary>
    private static Expression TakeOptions(Expression list, List<LoopOption> options)
    {
        if (list is not CallExpression { IsExplicit: false, Call.Piped: null } call)
            return list;
        foreach (var word in call.Call.Positional)
            options.Add(new LoopOption(word.Span, word is VariableExpression { Name: var name } ? name : "", null));
        foreach (var named in call.Call.Named)
            options.Add(new LoopOption(named.Span, named.Name, named.Value));
        return call.Target;
    }

    /// <summary>After a message in the head of a block: its body and its end belong to it all the same.</summary>
    private T? Abandon<T>(Token start)
        where T : Statement
    {
        blocks.Recover();
        blocks.ParseToEnd(start);
        return null;
    }
}

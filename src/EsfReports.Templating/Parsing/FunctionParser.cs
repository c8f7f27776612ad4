using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses functions in all their forms.</summary>
internal sealed class FunctionParser(TokenCursor cursor)
{
    private ExpressionParser _expressions = null!;
    private BlockParser _blocks = null!;

    /// <summary>Connects the parsers, which need each other.</summary>
    public void Connect(ExpressionParser expressions, BlockParser blocks)
    {
        _expressions = expressions;
        _blocks = blocks;
    }

    /// <summary><c>do … end</c> and <c>do(a, b) … end</c>; the word is read already.</summary>
    public FunctionExpression? ParseAnonymous(Token start)
    {
        var parameters = ParseOptionalParameters();
        var body = ParseBody(start);
        return body is null ? null : new FunctionExpression(cursor.SpanFrom(start), MakeFunction("do", parameters, body, start));
    }

    /// <summary><c>func name … end</c>; the word is read already.</summary>
    public FunctionStatement? ParseNamed(Token start)
    {
        if (cursor.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            cursor.ReportExpected("the name of the function");
            return null;
        }

        var name = cursor.Take();
        PathExpression target = name.Kind == TokenKind.Local
            ? new LocalExpression(cursor.Span(name), name.Text)
            : new VariableExpression(cursor.Span(name), name.Text);
        var parameters = ParseOptionalParameters();
        var body = ParseBody(start);
        return body is null ? null : new FunctionStatement(cursor.SpanFrom(start), target, MakeFunction(name.Text, parameters, body, start, name.Kind == TokenKind.Local));
    }

    /// <summary><c>name(a, b) = value</c>; the call on the left and the sign are read already.</summary>
    public FunctionStatement? ParseInline(CallExpression head)
    {
        var names = head.Call.Positional.OfType<VariableExpression>().Select(static name => new FunctionParameter(name.Name)).ToArray();
        if (names.Length != head.Call.Positional.Count || head.Call.Named.Length > 0)
        {
            cursor.Report(SyntaxDiagnostics.WrongParameter(head.Span, "A function in one line takes plain names as parameters."));
            return null;
        }

        var value = _expressions.Parse("the value of the function");
        if (value is null)
            return null;
        var body = new Block(value.Span, [new ReturnStatement(value.Span, value)]);
        var span = head.Span.To(value.Span);
        return new FunctionStatement(span, (PathExpression)head.Target, new ScriptFunction(head.Target.Span.Text, names, new object?[names.Length], body, span));
    }

    private ScriptFunction MakeFunction(string name, ParameterList? parameters, Block body, Token start, bool isLocal = false) =>
        new(name, parameters?.Parameters, parameters?.Defaults ?? [], body, cursor.SpanFrom(start), isLocal);

    private Block? ParseBody(Token start)
    {
        _blocks.EndStatement();
        return _blocks.ParseToEnd(start);
    }

    private ParameterList? ParseOptionalParameters() =>
        cursor.Kind == TokenKind.OpenParenthesis && !cursor.HasSpaceBefore ? new ParameterParser(cursor, _expressions).Parse() : null;
}

using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses <c>(a, b = 1, c...)</c>.</summary>
internal sealed class ParameterParser(TokenCursor cursor, ExpressionParser expressions)
{
    private readonly List<FunctionParameter> _parameters = [];
    private readonly List<object?> _defaults = [];

    /// <summary>Reads the list; what is wrong is reported, and the rest of the list is read all the same.</summary>
    public ParameterList Parse()
    {
        cursor.Take();
        while (!cursor.TryTake(TokenKind.CloseParenthesis))
        {
            if (_parameters.Count > 0 && !cursor.TryTake(TokenKind.Comma) || !ParseParameter())
            {
                cursor.ReportExpected("the name of a parameter, ',' or ')'");
                break;
            }
        }

        return new ParameterList([.. _parameters], [.. _defaults]);
    }

    private bool ParseParameter()
    {
        if (cursor.Kind != TokenKind.Identifier)
            return false;

        var name = cursor.Take();
        if (cursor.TryTake(TokenKind.Equal))
            return AddOptional(name);

        var collectsRest = cursor.TryTake(TokenKind.Ellipsis);
        CheckOrder(name, isOptional: collectsRest);
        _parameters.Add(new FunctionParameter(name.Text, IsOptional: collectsRest, CollectsRest: collectsRest));
        _defaults.Add(null);
        return true;
    }

    private bool AddOptional(Token name)
    {
        CheckOrder(name, isOptional: true);
        var value = expressions.ParseOperand("a literal as default");
        if (value is not null and not LiteralExpression)
            cursor.Report(SyntaxDiagnostics.WrongParameter(value.Span, "A default must be a number, a text, true, false or null."));
        _parameters.Add(new FunctionParameter(name.Text, IsOptional: true));
        _defaults.Add((value as LiteralExpression)?.Value);
        return value is not null;
    }

    private void CheckOrder(Token name, bool isOptional)
    {
        if (_parameters is [.., { CollectsRest: true }])
            cursor.Report(SyntaxDiagnostics.WrongParameter(cursor.Span(name), $"The parameter '{name.Text}' stands behind the one that collects the rest."));
        else if (!isOptional && _parameters is [.., { IsOptional: true }])
            cursor.Report(SyntaxDiagnostics.WrongParameter(cursor.Span(name), $"The parameter '{name.Text}' has no default, but the one before it has."));
        else if (_parameters.Exists(parameter => parameter.Name == name.Text))
            cursor.Report(SyntaxDiagnostics.WrongParameter(cursor.Span(name), $"There are two parameters '{name.Text}'."));
    }
}

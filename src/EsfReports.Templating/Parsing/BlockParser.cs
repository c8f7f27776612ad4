using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Parses sequences of statements, with the text between them, up to the word that ends them.</summary>
internal sealed class BlockParser(TokenCursor cursor)
{
    private StatementParser _statements = null!;

    /// <summary>Connects the parsers, which need each other.</summary>
    public void Connect(StatementParser statements) => _statements = statements;

    /// <summary>All statements of a page; an <c>end</c> too many is reported and left out.</summary>
    public Block ParsePage()
    {
        var start = cursor.Current.Start;
        var statements = new List<Statement>();
        while (cursor.Kind != TokenKind.EndOfFile)
        {
            ParseInto(statements, static _ => false);
            if (cursor.Kind == TokenKind.EndOfFile)
                break;
        }

        return new Block(cursor.SpanFrom(Math.Max(0, start)), [.. statements]);
    }

    /// <summary>Statements up to <c>end</c>, which is read.</summary>
    public Block? ParseToEnd(Token opening)
    {
        var body = ParseUntil(opening, "end");
        if (body is not null)
        {
            cursor.Take();
        }

        return body;
    }

    /// <summary>Statements up to one of the words, which is left; null, with a message, if the template ends first.</summary>
    public Block? ParseUntil(Token opening, params ReadOnlySpan<string> words)
    {
        cursor.Enter();
        var start = cursor.Current.Start;
        var statements = new List<Statement>();
        var stops = words.ToArray();
        ParseInto(statements, stops.Contains);
        cursor.Leave();
        if (cursor.Kind != TokenKind.EndOfFile)
            return new Block(cursor.SpanFrom(start), [.. statements]);

        var place = cursor.Span(cursor.Previous);
        cursor.Report(SyntaxDiagnostics.MissingEnd(place, cursor.Span(opening).Text, place.Source.Locate(opening.Start)));
        return null;
    }

    /// <summary>Expects the end of a statement: a line end, a semicolon, or the end of the code block.</summary>
    public void EndStatement()
    {
        if (cursor.Kind is TokenKind.NewLine or TokenKind.Semicolon)
            cursor.Take();
        else if (cursor.Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile))
            SkipRest();
    }

    /// <summary>After a message: goes on behind the statement.</summary>
    public void Recover()
    {
        while (cursor.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile))
            cursor.Take();
    }

    private void SkipRest()
    {
        cursor.ReportExpected("the end of the statement", "Statements are separated by line ends or ';'.");
        Recover();
    }

    private void ParseInto(List<Statement> statements, Func<string, bool> isStop)
    {
        while (cursor.Kind != TokenKind.EndOfFile)
        {
            if (cursor.Kind == TokenKind.Identifier && isStop(cursor.Current.Text) && cursor.Peek().Kind != TokenKind.Dot)
                return;
            ParseOne(statements);
        }
    }

    private void ParseOne(List<Statement> statements)
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                statements.Add(new TextStatement(cursor.Span(cursor.Take())));
                break;
            case TokenKind.CodeEnter:
                statements.Add(new IndentMark(cursor.Span(cursor.Take()), isOpening: true, (string?)token.Value));
                break;
            case TokenKind.CodeExit:
                statements.Add(new IndentMark(cursor.Span(cursor.Take()), isOpening: false, indent: null));
                break;
            case TokenKind.NewLine or TokenKind.Semicolon:
                cursor.Take();
                break;
            default:
                if (_statements.Parse() is { } statement)
                    statements.Add(statement);
                else
                    Recover();
                break;
        }
    }
}

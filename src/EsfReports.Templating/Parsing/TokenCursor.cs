using EsfReports.Diagnostics;

namespace EsfReports.Templating.Parsing;

/// <summary>The place of a parser in its tokens, its messages, and how deep it is.</summary>
internal sealed class TokenCursor(SourceText source, List<Token> tokens, ParsedMessages messages, int depthLimit)
{
    private int _index;
    private int _depth;

    public Token Current => tokens[_index];

    public TokenKind Kind => tokens[_index].Kind;

    /// <summary>The token before; the first one at the start.</summary>
    public Token Previous => tokens[Math.Max(0, _index - 1)];

    /// <summary>True if there is a blank, a comment or a line end in front of the current token.</summary>
    public bool HasSpaceBefore => _index == 0 || tokens[_index - 1].End != tokens[_index].Start;

    public TextSpan CurrentSpan => Span(Current);

    public Token Peek(int offset = 1) => tokens[Math.Min(_index + offset, tokens.Count - 1)];

    public Token Take()
    {
        var token = tokens[_index];
        if (token.Kind != TokenKind.EndOfFile)
            _index++;
        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind)
            return false;
        Take();
        return true;
    }

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Current.Text == word;

    public TextSpan Span(Token token) => new(source, token.Start, token.End);

    /// <summary>From the start of a token to the end of the one before the current.</summary>
    public TextSpan SpanFrom(Token first) => SpanFrom(first.Start);

    public TextSpan SpanFrom(int start) => new(source, start, Math.Max(start, Previous.End));

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
            Take();
    }

    public void Report(Diagnostic diagnostic) => messages.AddFromParser(diagnostic);

    public void ReportExpected(string expected, string? hint = null) => Report(SyntaxDiagnostics.Expected(CurrentSpan, expected, hint));

    /// <summary>Counts one level of nesting; every nested construct passes through here.</summary>
    public void Enter(int levels = 1)
    {
        _depth += levels;
        if (_depth <= depthLimit && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;
        Report(SyntaxDiagnostics.TooDeep(Span(Previous), depthLimit));
        throw new ParseAbortedException();
    }

    public void Leave(int levels = 1) => _depth -= levels;
}

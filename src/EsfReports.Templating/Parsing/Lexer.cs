namespace EsfReports.Templating.Parsing;

/// <summary>Cuts a template into tokens: text, escape blocks, and the tokens of the code between <c>{{</c> and <c>}}</c>.</summary>
/// <remarks>White space is stripped here, so that the tokens hold exactly the text that is written.</remarks>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly ParsedMessages _messages;
    private readonly List<Token> _tokens = [];
    private readonly CodeLexer _code;

    // The next text begins at the start of a line: only then can its blanks be an indent.
    private bool _atLineStart = true;
    private StripMode _stripNext = StripMode.None;
    private int _position;

    public Lexer(SourceText source, ParsedMessages messages, ParseOptions options)
    {
        _source = source;
        _text = source.Text;
        _messages = messages;
        _code = new CodeLexer(source, messages, _tokens, options);
    }

    /// <summary>All tokens of text with code blocks, from an offset on.</summary>
    public List<Token> ReadTemplate(int start = 0)
    {
        _position = start;
        while (_position < _text.Length)
            ReadTextAndBlock();
        return Finish();
    }

    /// <summary>All tokens of a text that is code from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public List<Token> ReadScript(int start, int end)
    {
        _code.Read(start, end, stopsAtExit: false);
        return Finish();
    }

    private List<Token> Finish()
    {
        _tokens.Add(new Token(TokenKind.EndOfFile, SourceText.NoOffset, SourceText.NoOffset));
        return _tokens;
    }

    private void ReadTextAndBlock()
    {
        var open = FindBlock(_position, out var percents);
        if (open < 0)
        {
            AddText(_position, _text.Length, StripMode.None);
            _position = _text.Length;
        }
        else if (percents == 0)
        {
            ReadCode(open);
        }
        else
        {
            ReadEscape(open, percents);
        }
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>; with the number of percent signs, 0 for code.</summary>
    private int FindBlock(int from, out int percents)
    {
        percents = 0;
        for (var open = _text.IndexOf('{', from); open >= 0; open = _text.IndexOf('{', open + 1))
        {
            var index = open + 1;
            while (index < _text.Length && _text[index] == '%')
                index++;
            if (index < _text.Length && _text[index] == '{')
            {
                percents = index - open - 1;
                return open;
            }
        }

        return -1;
    }

    private void ReadCode(int open)
    {
        var strip = StripAt(open + 2);
        var indent = AddText(_position, open, strip);
        var start = open + (strip == StripMode.None ? 2 : 3);
        _tokens.Add(new Token(TokenKind.CodeEnter, open, start, strip == StripMode.None ? indent : null));
        _position = _code.Read(start, _text.Length, stopsAtExit: true);
        _stripNext = _code.ExitStrip;
        _atLineStart = false;
    }

    private void ReadEscape(int open, int percents)
    {
        var strip = StripAt(open + percents + 2);
        AddText(_position, open, strip);
        var start = open + percents + 2 + (strip == StripMode.None ? 0 : 1);
        var mark = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(mark, start, StringComparison.Ordinal);
        if (close < 0)
        {
            _messages.AddFromLexer(SyntaxDiagnostics.Expected(
                new TextSpan(_source, open, open + percents + 2), $"a block that is closed by '{mark}'"));
            close = _text.Length;
        }

        _stripNext = close > start ? StripBefore(close) : StripMode.None;
        var end = _stripNext == StripMode.None ? close : close - 1;
        if (end > start)
            _tokens.Add(new Token(TokenKind.Text, start, end));
        _position = Math.Min(close + mark.Length, _text.Length);
        _atLineStart = false;
    }

    private StripMode StripAt(int index) => index < _text.Length ? Strip(_text[index]) : StripMode.None;

    private StripMode StripBefore(int index) => Strip(_text[index - 1]);

    private static StripMode Strip(char mark) => mark switch
    {
        '-' => StripMode.Greedy,
        '~' => StripMode.Line,
        _ => StripMode.None,
    };

    /// <summary>Adds the text between two blocks, stripped on both sides; gives the blanks that indent the block behind it.</summary>
    private string? AddText(int start, int end, StripMode stripEnd)
    {
        start = StripStart(start, end);
        end = StripEnd(start, end, stripEnd);
        if (end <= start)
            return null;

        _tokens.Add(new Token(TokenKind.Text, start, end));
        var lineStart = _text.LastIndexOf('\n', end - 1, end - start) + 1;
        if (lineStart == 0 && !_atLineStart)
            return null;

        var blanks = _text.AsSpan(lineStart == 0 ? start : lineStart, end - (lineStart == 0 ? start : lineStart));
        return blanks.Length > 0 && blanks.TrimStart(" \t").IsEmpty ? blanks.ToString() : null;
    }

    private int StripStart(int start, int end)
    {
        var mode = _stripNext;
        _stripNext = StripMode.None;
        if (mode == StripMode.None)
            return start;

        var index = start;
        while (index < end && char.IsWhiteSpace(_text[index]) && (mode == StripMode.Greedy || _text[index] != '\n'))
            index++;
        if (mode == StripMode.Line && index < end && _text[index] == '\n')
        {
            index++;
            _atLineStart = true;
        }

        return index;
    }

    private int StripEnd(int start, int end, StripMode mode)
    {
        if (mode == StripMode.None)
            return end;

        while (end > start && char.IsWhiteSpace(_text[end - 1]) && (mode == StripMode.Greedy || _text[end - 1] != '\n'))
            end--;
        return end;
    }
}

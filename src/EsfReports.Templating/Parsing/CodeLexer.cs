namespace EsfReports.Templating.Parsing;

/// <summary>Cuts the code between <c>{{</c> and <c>}}</c> into tokens.</summary>
internal sealed class CodeLexer(SourceText source, ParsedMessages messages, List<Token> tokens, ParseOptions options)
{
    private readonly string _text = source.Text;
    private readonly StringLexer _strings = new(source, messages);

    // The quotes of the interpolated texts that are open, outermost first.
    private readonly Stack<char> _interpolations = new();
    private int _position;
    private int _end;
    private int _openBraces;

    /// <summary>What the mark at the last <c>}}</c> strips.</summary>
    public StripMode ExitStrip { get; private set; }

    /// <summary>Reads up to <c>}}</c> or the end; gives the offset behind it.</summary>
    public int Read(int start, int end, bool stopsAtExit)
    {
        _position = start;
        _end = end;
        _openBraces = 0;
        _interpolations.Clear();
        ExitStrip = StripMode.None;
        while (_position < _end)
        {
            if (stopsAtExit && ReadExit())
                return _position;
            ReadToken(stopsAtExit);
        }

        if (stopsAtExit)
            messages.AddFromLexer(SyntaxDiagnostics.OpenCode(new TextSpan(source, start - 2, start)));
        return _position;
    }

    private char Current => _text[_position];

    private char Peek(int offset = 1) => _position + offset < _end ? _text[_position + offset] : '\0';

    private bool ReadExit()
    {
        if (_interpolations.Count > 0 || _openBraces > 0 && Current == '}')
            return false;
        var length = ExitLength(_position);
        if (length == 0)
            return false;

        ExitStrip = Current switch { '-' => StripMode.Greedy, '~' => StripMode.Line, _ => StripMode.None };
        Add(TokenKind.CodeExit, length);
        return true;
    }

    /// <summary>3 at <c>-}}</c> or <c>~}}</c>, 2 at <c>}}</c>, else 0.</summary>
    private int ExitLength(int index)
    {
        var rest = _text.AsSpan(index, _end - index);
        if (rest.StartsWith("}}"))
            return 2;
        return rest.StartsWith("-}}") || rest.StartsWith("~}}") ? 3 : 0;
    }

    private void ReadToken(bool stopsAtExit)
    {
        var c = Current;
        if (c == '\n')
            Add(TokenKind.NewLine, 1);
        else if (char.IsWhiteSpace(c))
            _position++;
        else if (c == '#')
            SkipComment(stopsAtExit);
        else if (char.IsLetter(c) || c == '_')
            ReadIdentifier();
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (c is '"' or '\'' or '`')
            ReadString();
        else if (c == '$')
            ReadDollar();
        else if (c == '}' && _interpolations.Count > 0)
            ContinueInterpolation();
        else
            ReadSymbol();
    }

    private void Add(TokenKind kind, int length, object? value = null)
    {
        tokens.Add(new Token(kind, _position, _position + length, value));
        _position += length;
    }

    private void SkipComment(bool stopsAtExit)
    {
        var isBlock = Peek() == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _end && !(stopsAtExit && ExitLength(_position) > 0))
        {
            if (isBlock && Current == '#' && Peek() == '#')
            {
                _position += 2;
                return;
            }

            if (!isBlock && Current == '\n')
                return;
            _position++;
        }
    }

    private void ReadIdentifier() => Add(TokenKind.Identifier, NameLength(_position), Name(_position));

    private string Name(int start) => string.Intern(_text.Substring(start, NameLength(start)));

    private int NameLength(int start)
    {
        var index = start;
        while (index < _end && (char.IsLetterOrDigit(_text[index]) || _text[index] == '_'))
            index++;
        return index - start;
    }

    private void ReadNumber()
    {
        var length = NumberReader.Length(_text.AsSpan(_position, _end - _position));
        var span = new TextSpan(source, _position, _position + length);
        var value = NumberReader.Read(span.Text, options.ReadsRealsAsDecimals);
        if (value is null)
            messages.AddFromParser(SyntaxDiagnostics.BadNumber(span));
        Add(TokenKind.Number, length, value ?? 0);
    }

    private void ReadString()
    {
        var (value, end) = Current == '`' ? _strings.ReadVerbatim(_position, _end) : _strings.Read(_position, _end);
        Add(value is null ? TokenKind.Invalid : TokenKind.String, end - _position, value);
    }

    private void ReadDollar()
    {
        var next = Peek();
        if (next is '"' or '\'')
            StartInterpolation(next);
        else if (next == '$')
            Add(TokenKind.Block, 2);
        else if (char.IsLetterOrDigit(next) || next == '_')
            Add(TokenKind.Local, 1 + NameLength(_position + 1), Name(_position + 1));
        else
            Add(TokenKind.Arguments, 1);
    }

    private void StartInterpolation(char quote)
    {
        var part = _strings.ReadPart(_position + 2, _end, quote);
        if (part.OpensBrace)
            _interpolations.Push(quote);
        AddPart(part, TokenKind.InterpolationStart, TokenKind.String);
    }

    private void ContinueInterpolation()
    {
        var part = _strings.ReadPart(_position + 1, _end, _interpolations.Peek());
        if (!part.OpensBrace)
            _interpolations.Pop();
        AddPart(part, TokenKind.InterpolationMiddle, TokenKind.InterpolationEnd);
    }

    private void AddPart(StringPart part, TokenKind open, TokenKind closed)
    {
        if (part.Value is null)
        {
            // The end of the template came first; the message points at the text that is not closed.
            _position = Math.Min(_position + 1, _end - 1);
            Add(TokenKind.Invalid, _end - _position);
            return;
        }

        Add(part.OpensBrace ? open : closed, part.End - _position, part.Value);
    }

    private void ReadSymbol()
    {
        var (kind, length) = SymbolTable.Find(_text.AsSpan(_position, _end - _position));
        if (kind == TokenKind.Invalid)
            messages.AddFromLexer(SyntaxDiagnostics.InvalidCharacter(new TextSpan(source, _position, _position + 1)));
        else if (kind == TokenKind.OpenBrace)
            _openBraces++;
        else if (kind == TokenKind.CloseBrace && _openBraces > 0)
            _openBraces--;
        Add(kind, length);
    }
}

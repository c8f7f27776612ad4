namespace EsfReports.Documents.Css;

/// <summary>Reads the value of a property from left to right. A method that finds nothing moves nothing.</summary>
internal sealed class ValueReader(CssTokens tokens, ValueContext context)
{
    private int _at = SkipSpaces(tokens, 0);

    /// <summary>What is needed to read values.</summary>
    public ValueContext Context { get; } = context;

    /// <summary>Index of the next token; setting it goes back to where an alternative began.</summary>
    public int Position
    {
        get => _at;
        set => _at = value;
    }

    /// <summary>True if all is read.</summary>
    public bool IsAtEnd => _at >= tokens.Count || Current.Kind == CssTokenKind.End;

    /// <summary>The next token.</summary>
    public CssToken Current => _at < tokens.Count ? tokens[_at] : new CssToken(CssTokenKind.End, string.Empty, 0, 0, 0);

    /// <summary>The source of the tokens.</summary>
    public CssSource Source => tokens.Source;

    /// <summary>Goes behind the next token and the space after it.</summary>
    public void Advance() => _at = SkipSpaces(tokens, _at + 1);

    /// <summary>Reads a given keyword.</summary>
    public bool TryKeyword(string keyword)
    {
        if (!Current.IsIdent(keyword))
            return false;
        Advance();
        return true;
    }

    /// <summary>Reads any identifier.</summary>
    public bool TryIdent(out string name)
    {
        name = Current.Text;
        if (Current.Kind != CssTokenKind.Ident)
            return false;
        Advance();
        return true;
    }

    /// <summary>Reads a quoted text.</summary>
    public bool TryString(out string text)
    {
        text = Current.Text;
        if (Current.Kind != CssTokenKind.String)
            return false;
        Advance();
        return true;
    }

    /// <summary>Reads a comma.</summary>
    public bool TryComma() => TryKind(CssTokenKind.Comma);

    /// <summary>Reads a slash.</summary>
    public bool TrySlash()
    {
        if (!Current.IsDelim('/'))
            return false;
        Advance();
        return true;
    }

    /// <summary>Reads a number without unit.</summary>
    public bool TryNumber(out double number)
    {
        number = Current.Number;
        if (Current.Kind == CssTokenKind.Number)
        {
            Advance();
            return true;
        }

        return Calculation.TryReadNumber(this, out number);
    }

    /// <summary>Reads a whole number.</summary>
    public bool TryInteger(out int number)
    {
        number = 0;
        if (Current.Kind != CssTokenKind.Number || !Current.IsInteger || Math.Abs(Current.Number) > 1_000_000_000)
            return false;
        number = (int)Current.Number;
        Advance();
        return true;
    }

    /// <summary>Reads a length, a percentage or <c>calc()</c> of them.</summary>
    public bool TryLengthOrPercentage(out CssLength length)
    {
        var token = Current;
        length = default;
        if (token.Kind is CssTokenKind.Dimension or CssTokenKind.Percentage)
            return TryUnit(token, out length);
        if (token.Kind == CssTokenKind.Number && (token.Number == 0 || Context.AllowsUserUnits))
        {
            length = new CssLength(token.Number * 0.75);
            Advance();
            return true;
        }

        return Calculation.TryReadLength(this, out length);
    }

    /// <summary>Reads a length without percentage.</summary>
    public bool TryLength(out CssLength length)
    {
        var start = _at;
        if (TryLengthOrPercentage(out length) && !length.HasPercentage)
            return true;
        _at = start;
        return false;
    }

    /// <summary>Reads <c>url()</c>, quoted or not.</summary>
    public bool TryUrl(out string url)
    {
        url = Current.Text;
        if (Current.Kind == CssTokenKind.Url)
        {
            Advance();
            return true;
        }

        return TryFunction("url", out var inner) && inner.TryString(out url) && inner.IsAtEnd;
    }

    /// <summary>Reads a function; <paramref name="arguments"/> reads what stands between its parentheses.</summary>
    public bool TryFunction(string name, out ValueReader arguments)
    {
        arguments = this;
        if (!Current.IsFunction(name))
            return false;
        arguments = Inside();
        return true;
    }

    /// <summary>Reads parentheses or the function that stands here, whatever its name.</summary>
    public ValueReader Inside()
    {
        var open = _at;
        var close = ClosingIndex(open);
        _at = SkipSpaces(tokens, close + 1);
        return new ValueReader(tokens.Slice(open + 1, Math.Min(close, tokens.Count)), Context);
    }

    /// <summary>Reads on with another alternative: undoes what <paramref name="read"/> moved if it finds nothing.</summary>
    public T? Try<T>(Func<ValueReader, T?> read)
        where T : class
    {
        var start = _at;
        var found = read(this);
        if (found is null)
            _at = start;
        return found;
    }

    private bool TryUnit(CssToken token, out CssLength length)
    {
        if (CssLength.TryCreate(token.Number, token.Text, out length))
        {
            Advance();
            return true;
        }

        if (token.Text is not ("fr" or "deg"))
            Context.Problem = new ValueProblem($"the unit '{token.Text}'", "Lengths are given in mm, cm, in, pt, pc, px, em, rem, ch or %.");
        return false;
    }

    private bool TryKind(CssTokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private int ClosingIndex(int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            if (tokens[at].Kind is CssTokenKind.Function or CssTokenKind.LeftParenthesis)
                depth++;
            else if (tokens[at].Kind == CssTokenKind.RightParenthesis && --depth == 0)
                return at;
        }

        return tokens.Count;
    }

    private static int SkipSpaces(CssTokens tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == CssTokenKind.Whitespace)
            at++;
        return at;
    }
}

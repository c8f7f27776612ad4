using System.Buffers;
using System.Globalization;
using System.Text;

namespace EsfReports.Documents.Css;

/// <summary>Cuts CSS into tokens (CSS Syntax 3, 4.3). Comments are left out. Every text has tokens: nothing is an error here.</summary>
internal ref struct CssTokenizer
{
    // Far beyond every use; with a limit, sums and products of numbers do not run into infinity.
    private const double MostNumber = 1e12;

    private static readonly SearchValues<char> BadInUrl = SearchValues.Create("\"'( \t\n\\");

    private readonly string _text;
    private int _at;

    private CssTokenizer(string text)
    {
        _text = text;
        _at = 0;
    }

    /// <summary>All tokens of a text, ending with <see cref="CssTokenKind.End"/>.</summary>
    public static CssToken[] Tokenize(string text)
    {
        var tokenizer = new CssTokenizer(text);
        var tokens = new List<CssToken>((text.Length / 4) + 4);
        while (true)
        {
            var token = tokenizer.Next();
            if (token.Kind != CssTokenKind.Comment)
                tokens.Add(token);
            if (token.Kind == CssTokenKind.End)
                return [.. tokens];
        }
    }

    private CssToken Next()
    {
        var start = _at;
        if (_at >= _text.Length)
            return new CssToken(CssTokenKind.End, string.Empty, 0, start, start);

        var character = _text[_at];
        if (IsSpace(character))
            return Spaces(start);
        if (character is '"' or '\'')
            return QuotedString(character);
        if (character == '#' && (IsNameCharacter(Ahead(1)) || IsEscape(1)))
            return Hash(start);
        if (StartsNumber())
            return Numeric(start);
        if (StartsIdentifier(0))
            return IdentifierLike(start);
        if (character == '@' && StartsIdentifier(1))
            return AtKeyword(start);
        if (character == '/' && Ahead(1) == '*')
            return Comment(start);
        return Punctuation(character, start);
    }

    private CssToken Spaces(int start)
    {
        while (_at < _text.Length && IsSpace(_text[_at]))
            _at++;
        return new CssToken(CssTokenKind.Whitespace, string.Empty, 0, start, _at);
    }

    private CssToken Comment(int start)
    {
        var end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + 2;
        return new CssToken(CssTokenKind.Comment, string.Empty, 0, start, _at);
    }

    private CssToken Hash(int start)
    {
        _at++;
        var name = Name();
        return new CssToken(CssTokenKind.Hash, name, 0, start, _at);
    }

    private CssToken AtKeyword(int start)
    {
        _at++;
        var name = Name();
        return new CssToken(CssTokenKind.AtKeyword, name, 0, start, _at);
    }

    private CssToken Punctuation(char character, int start)
    {
        _at++;
        var kind = character switch
        {
            ':' => CssTokenKind.Colon,
            ';' => CssTokenKind.Semicolon,
            ',' => CssTokenKind.Comma,
            '[' => CssTokenKind.LeftBracket,
            ']' => CssTokenKind.RightBracket,
            '(' => CssTokenKind.LeftParenthesis,
            ')' => CssTokenKind.RightParenthesis,
            '{' => CssTokenKind.LeftBrace,
            '}' => CssTokenKind.RightBrace,
            _ => CssTokenKind.Delim,
        };
        return new CssToken(kind, kind == CssTokenKind.Delim ? character.ToString() : string.Empty, 0, start, _at);
    }

    private CssToken QuotedString(char quote)
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _text.Length)
        {
            var character = _text[_at];
            if (character == quote)
            {
                _at++;
                return new CssToken(CssTokenKind.String, value.ToString(), 0, start, _at);
            }

            if (character is '\n' or '\r' or '\f')
                return new CssToken(CssTokenKind.BadString, string.Empty, 0, start, _at);
            AppendStringCharacter(value, character);
        }

        return new CssToken(CssTokenKind.String, value.ToString(), 0, start, _at);
    }

    private void AppendStringCharacter(StringBuilder value, char character)
    {
        _at++;
        if (character != '\\')
            value.Append(character);
        else if (_at < _text.Length && _text[_at] is '\n' or '\r' or '\f')
            _at += _text[_at] == '\r' && Ahead(1) == '\n' ? 2 : 1;
        else if (_at < _text.Length)
            AppendEscape(value);
    }

    private CssToken Numeric(int start)
    {
        var isInteger = ScanNumber();
        var number = Math.Clamp(double.Parse(_text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture), -MostNumber, MostNumber);
        if (_at < _text.Length && _text[_at] == '%')
        {
            _at++;
            return new CssToken(CssTokenKind.Percentage, "%", number, start, _at);
        }

        if (!StartsIdentifier(0))
            return new CssToken(CssTokenKind.Number, string.Empty, number, start, _at) { IsInteger = isInteger };
        return new CssToken(CssTokenKind.Dimension, Name().ToLowerInvariant(), number, start, _at);
    }

    private bool ScanNumber()
    {
        var isInteger = true;
        if (_text[_at] is '+' or '-')
            _at++;
        SkipDigits();
        if (Ahead(0) == '.' && char.IsAsciiDigit(Ahead(1)))
        {
            isInteger = false;
            _at++;
            SkipDigits();
        }

        if (Ahead(0) is 'e' or 'E' && (char.IsAsciiDigit(Ahead(1)) || (Ahead(1) is '+' or '-' && char.IsAsciiDigit(Ahead(2)))))
        {
            isInteger = false;
            _at += 2;
            SkipDigits();
        }

        return isInteger;
    }

    private CssToken IdentifierLike(int start)
    {
        var name = Name();
        if (Ahead(0) != '(')
            return new CssToken(CssTokenKind.Ident, name, 0, start, _at);

        _at++;
        return name.Equals("url", StringComparison.OrdinalIgnoreCase) && !QuoteFollows()
            ? UnquotedUrl(start)
            : new CssToken(CssTokenKind.Function, name, 0, start, _at);
    }

    private readonly bool QuoteFollows()
    {
        var at = _at;
        while (at < _text.Length && IsSpace(_text[at]))
            at++;
        return at < _text.Length && _text[at] is '"' or '\'';
    }

    private CssToken UnquotedUrl(int start)
    {
        var end = _text.IndexOf(')', _at);
        var value = (end < 0 ? _text.AsSpan(_at) : _text.AsSpan(_at, end - _at)).Trim().ToString();
        _at = end < 0 ? _text.Length : end + 1;
        var isBad = value.AsSpan().IndexOfAny(BadInUrl) >= 0;
        return new CssToken(isBad ? CssTokenKind.BadUrl : CssTokenKind.Url, value, 0, start, _at);
    }

    private string Name()
    {
        var start = _at;
        while (_at < _text.Length && IsNameCharacter(_text[_at]))
            _at++;
        if (!IsEscape(0))
            return _text[start.._at];

        var name = new StringBuilder().Append(_text, start, _at - start);
        while (_at < _text.Length && (IsNameCharacter(_text[_at]) || IsEscape(0)))
        {
            if (_text[_at++] == '\\')
                AppendEscape(name);
            else
                name.Append(_text[_at - 1]);
        }

        return name.ToString();
    }

    // CSS Syntax 3, 4.3.7; the backslash is read already.
    private void AppendEscape(StringBuilder text)
    {
        var start = _at;
        while (_at < _text.Length && _at - start < 6 && char.IsAsciiHexDigit(_text[_at]))
            _at++;
        if (_at == start)
        {
            text.Append(_text[_at++]);
            return;
        }

        var value = int.Parse(_text.AsSpan(start, _at - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        text.Append(Rune.IsValid(value) && value != 0 ? new Rune(value).ToString() : "\uFFFD");
        if (_at < _text.Length && IsSpace(_text[_at]))
            _at++;
    }

    private readonly bool StartsNumber()
    {
        var sign = Ahead(0) is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(Ahead(sign)) || (Ahead(sign) == '.' && char.IsAsciiDigit(Ahead(sign + 1)));
    }

    private readonly bool StartsIdentifier(int offset)
    {
        if (Ahead(offset) != '-')
            return IsNameStart(Ahead(offset)) || IsEscape(offset);
        return Ahead(offset + 1) == '-' || IsNameStart(Ahead(offset + 1)) || IsEscape(offset + 1);
    }

    private readonly bool IsEscape(int offset) =>
        Ahead(offset) == '\\' && _at + offset + 1 < _text.Length && _text[_at + offset + 1] is not ('\n' or '\r' or '\f');

    private void SkipDigits()
    {
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
    }

    private readonly char Ahead(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_' || character >= '\u0080';

    private static bool IsNameCharacter(char character) => IsNameStart(character) || char.IsAsciiDigit(character) || character == '-';
}

using System.Globalization;

namespace EsfReports.Documents.Svg;

/// <summary>Reads numbers with spaces and commas between them, or nothing where a sign or point begins the next (SVG 2, 9.3.9).</summary>
internal ref struct SvgNumbers(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;

    /// <summary>True if nothing but separators is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSeparators();
            return _at >= _text.Length;
        }
    }

    /// <summary>The next character; 0 at the end.</summary>
    public char Peek()
    {
        SkipSeparators();
        return _at < _text.Length ? _text[_at] : '\0';
    }

    /// <summary>Goes behind the next character.</summary>
    public void Skip() => _at++;

    /// <summary>Reads a flag of an arc, which may stand without anything around it.</summary>
    public bool TryFlag(out bool flag)
    {
        var character = Peek();
        flag = character == '1';
        if (character is not ('0' or '1'))
            return false;
        _at++;
        return true;
    }

    /// <summary>Reads a number.</summary>
    public bool TryNext(out double number)
    {
        SkipSeparators();
        var start = _at;
        if (_at < _text.Length && _text[_at] is '+' or '-')
            _at++;
        SkipDigits();
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            SkipDigits();
        }

        SkipExponent();
        if (double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number))
            return true;
        _at = start;
        return false;
    }

    private void SkipExponent()
    {
        if (_at >= _text.Length || _text[_at] is not ('e' or 'E'))
            return;
        var sign = _at + 1 < _text.Length && _text[_at + 1] is '+' or '-' ? 1 : 0;
        if (_at + 1 + sign >= _text.Length || !char.IsAsciiDigit(_text[_at + 1 + sign]))
            return;
        _at += 1 + sign;
        SkipDigits();
    }

    private void SkipDigits()
    {
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
    }

    private void SkipSeparators()
    {
        while (_at < _text.Length && _text[_at] is ' ' or ',' or '\t' or '\r' or '\n' or '\f')
            _at++;
    }
}

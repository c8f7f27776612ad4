using System.Globalization;

namespace EsfReports.Documents.Svg;

/// <summary>Reads numbers with spaces and commas between them, or nothing where a sign or point begins the next (SVG 2, 9.3.9).</summary>
internal ref struct SvgNumbers(ReadOnlySpan<char> text)
{
    // So many digits are a whole number that a double holds, and so is a power of ten of as many noughts: their quotient is rounded once.
    private const int ExactDigits = 15;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

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
        var digits = ReadDigits(0, out var count);
        var decimals = 0;
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            digits = ReadDigits(digits, out decimals);
        }

        var end = _at;
        SkipExponent();
        if (_at == end && count + decimals is > 0 and <= ExactDigits)
        {
            number = _text[start] == '-' ? -(digits / PowersOfTen[decimals]) : digits / PowersOfTen[decimals];
            return true;
        }

        if (double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number))
            return true;
        _at = start;
        return false;
    }

    // Wraps around when there are too many for a number; those are read in another way.
    private ulong ReadDigits(ulong digits, out int count)
    {
        var start = _at;
        for (; _at < _text.Length && char.IsAsciiDigit(_text[_at]); _at++)
            digits = unchecked((digits * 10) + (ulong)(_text[_at] - '0'));
        count = _at - start;
        return digits;
    }

    private void SkipExponent()
    {
        if (_at >= _text.Length || _text[_at] is not ('e' or 'E'))
            return;
        var sign = _at + 1 < _text.Length && _text[_at + 1] is '+' or '-' ? 1 : 0;
        if (_at + 1 + sign >= _text.Length || !char.IsAsciiDigit(_text[_at + 1 + sign]))
            return;
        _at += 1 + sign;
        ReadDigits(0, out _);
    }

    private void SkipSeparators()
    {
        while (_at < _text.Length && _text[_at] is ' ' or ',' or '\t' or '\r' or '\n' or '\f')
            _at++;
    }
}

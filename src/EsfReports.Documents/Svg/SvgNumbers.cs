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

    /// <summary>The next character; false at the end.</summary>
    public bool TryPeek(out char next)
    {
        SkipSeparators();
        var isThere = _at < _text.Length;
        next = isThere ? _text[_at] : '\0';
        return isThere;
    }

    /// <summary>Goes behind the next character.</summary>
    public void Skip() => _at++;

    /// <summary>Reads a flag of an arc, which may stand without anything around it.</summary>
    public bool TryFlag(out bool flag)
    {
        TryPeek(out var character);
        flag = character == '1';
        if (character is not ('0' or '1'))
            return false;
        _at++;
        return true;
    }

    /// <inheritdoc cref="SvgRectangle.TryRead"/>
    public bool TryRectangle(out SvgRectangle rectangle) => SvgRectangle.TryRead(_text, ref _at, out rectangle);

    /// <summary>Reads a number.</summary>
    public bool TryNext(out double number)
    {
        SkipSeparators();

        // Drawings on a grid, such as a matrix code, have thousands of whole numbers of one or two digits.
        var text = _text;
        var at = _at;
        var digits = at < text.Length ? (uint)(text[at] - '0') : uint.MaxValue;
        if (digits > 9)
            return TryAny(out number);
        at++;
        if (at < text.Length && (uint)(text[at] - '0') is <= 9 and var digit)
        {
            digits = (digits * 10) + digit;
            at++;
        }

        if (at < text.Length && GoesOn(text[at]))
            return TryAny(out number);
        _at = at;
        number = digits;
        return true;
    }

    // Whether a character behind a digit may belong to the same number.
    private static bool GoesOn(char character) => character is (>= '.' and <= '9') or 'e' or 'E';

    private bool TryAny(out double number)
    {
        var text = _text;
        var start = _at;
        var at = start;
        var isNegative = at < text.Length && text[at] == '-';
        if (isNegative || (at < text.Length && text[at] == '+'))
            at++;
        var first = at;
        var digits = ReadDigits(text, ref at, 0);
        var count = at - first;
        var decimals = 0;
        if (at < text.Length && text[at] == '.')
        {
            first = ++at;
            digits = ReadDigits(text, ref at, digits);
            decimals = at - first;
        }

        _at = at;
        if (count + decimals is 0 or > ExactDigits || (at < text.Length && (text[at] | 0x20) == 'e'))
            return TryLong(start, out number);
        number = decimals == 0 ? digits : digits / PowersOfTen[decimals];
        number = isNegative ? -number : number;
        return true;
    }

    // A number with an exponent, or with more digits than can be worked out here, or none at all.
    private bool TryLong(int start, out double number)
    {
        SkipExponent();
        if (double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number))
            return true;
        _at = start;
        return false;
    }

    // Wraps around when there are too many for a number; those are read in another way.
    private static ulong ReadDigits(ReadOnlySpan<char> text, ref int at, ulong digits)
    {
        for (; at < text.Length && (uint)(text[at] - '0') <= 9; at++)
            digits = unchecked((digits * 10) + (ulong)(text[at] - '0'));
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
        ReadDigits(_text, ref _at, 0);
    }

    // What stands between numbers comes before the digits, letters and the minus in the code; most of what is read is none of it.
    private void SkipSeparators()
    {
        if (_at < _text.Length && _text[_at] <= ',')
            SkipThem();
    }

    private void SkipThem()
    {
        var at = _at;
        while (at < _text.Length && _text[at] <= ',' && _text[at] is ' ' or ',' or '\t' or '\r' or '\n' or '\f')
            at++;
        _at = at;
    }
}

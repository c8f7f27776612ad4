using System.Globalization;
using System.Numerics;
using EsfReports.Templating.Values;

namespace EsfReports.Templating.Parsing;

/// <summary>Number literals: decimal, hexadecimal and binary integers, and reals with a type suffix.</summary>
internal static class NumberReader
{
    /// <summary>How many characters at the start of the text belong to the number.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'b' or 'B')
            return PrefixedLength(text);

        var index = Digits(text, 0);
        if (index < text.Length && text[index] == '.' && !(index + 1 < text.Length && text[index + 1] == '.'))
            index = Digits(text, index + 1);
        index = Exponent(text, index);
        return index < text.Length && text[index] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && EndsWord(text, index + 1) ? index + 1 : index;
    }

    /// <summary>The value as int, long, BigInteger, float, double or decimal; null if it is none.</summary>
    public static object? Read(string literal, bool readsRealsAsDecimals)
    {
        var text = literal.Replace("_", "", StringComparison.Ordinal);
        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'b' or 'B')
            return ReadPrefixed(text);
        return text[^1] switch
        {
            'f' or 'F' => float.TryParse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var single) ? single : null,
            'd' or 'D' => ReadDouble(text[..^1]),
            'm' or 'M' => ReadDecimal(text[..^1]),
            _ when !text.Contains('.') => ReadInteger(text),
            _ => readsRealsAsDecimals ? ReadDecimal(text) : ReadDouble(text),
        };
    }

    private static double? ReadDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;

    private static decimal? ReadDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? ReadInteger(string text)
    {
        // Bounded: 1e999999999 would be a number of a billion digits.
        var exponent = text.AsSpan(text.IndexOfAny(['e', 'E']) + 1);
        if (exponent.Length < text.Length && (!int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) || size > 1000))
            return null;
        return BigInteger.TryParse(text, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) ? NumberMath.Narrow(value) : null;
    }

    private static object? ReadPrefixed(string text)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = text[2..(isUnsigned ? ^1 : ^0)].TrimStart('0');
        var isHex = text[1] is 'x' or 'X';
        var bits = isHex ? digits.Length * 4 : digits.Length;
        if (text.Length == 2 || !BigInteger.TryParse(
            "0" + digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        // A literal that fills 32 or 64 bits is the two's complement of a negative number, as in C.
        if (isUnsigned || bits > 64)
            return NumberMath.Narrow(value);
        if (bits > 32)
            return unchecked((long)(ulong)value);
        return unchecked((int)(uint)value);
    }

    private static int PrefixedLength(ReadOnlySpan<char> text)
    {
        var isHex = text[1] is 'x' or 'X';
        var index = 2;
        while (index < text.Length && (text[index] == '_' || (isHex ? char.IsAsciiHexDigit(text[index]) : text[index] is '0' or '1')))
            index++;
        return index < text.Length && text[index] is 'u' or 'U' ? index + 1 : index;
    }

    private static int Digits(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] == '_' && index > 0 && char.IsAsciiDigit(text[index - 1])))
            index++;
        return index;
    }

    private static int Exponent(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length || text[index] is not ('e' or 'E'))
            return index;
        var digits = index + 1 < text.Length && text[index + 1] is '+' or '-' ? index + 2 : index + 1;
        var end = Digits(text, digits);
        return end > digits ? end : index;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int index) =>
        index >= text.Length || !char.IsLetterOrDigit(text[index]) && text[index] != '_';
}

using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace EsfReports.Pdf.Objects;

/// <summary>Bytes of PDF syntax that are being put together (ISO 32000-1, 7.3).</summary>
internal sealed class PdfBuffer(int capacity = 1024)
{
    // Nearly all numbers are below it: sizes of files are not.
    private const int ShortNumbers = 100_000;

    // Room for any number: a sign, 20 digits, a point and decimals.
    private const int MostOfNumber = 32;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public int Capacity => _bytes.Length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets the content and keeps the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Room for so many bytes, which then belong to the content.</summary>
    public Span<byte> Append(int count)
    {
        Reserve(count);
        var room = _bytes.AsSpan(Length, count);
        Length += count;
        return room;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Grow(count);
    }

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(Length + count, 2 * _bytes.Length));

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    // Written many thousand times a document.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PdfBuffer Byte(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
        return this;
    }

    /// <summary>Changes a byte that was written before.</summary>
    public void Replace(int position, byte value) => _bytes[position] = value;

    public PdfBuffer Space() => Byte((byte)' ');

    public PdfBuffer Integer(long value)
    {
        if (value is <= -ShortNumbers or >= ShortNumbers)
            return LongInteger(value);
        Reserve(MostOfNumber);
        Digits(Sign((int)value));
        return this;
    }

    /// <summary>Writes the sign, if it is a minus, where there is room; the number without it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Sign(int value)
    {
        if (value >= 0)
            return value;
        _bytes[Length++] = (byte)'-';
        return -value;
    }

    /// <summary>Writes a short number where there is room. Most of a page is numbers, which shall not take several calls each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Digits(int number)
    {
        var value = (uint)number;
        var end = Length + (value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : value < 10_000 ? 4 : 5);
        var bytes = _bytes;
        for (var place = end - 1; place >= Length; place--)
        {
            var rest = value / 10;
            bytes[place] = (byte)('0' + (value - (10 * rest)));
            value = rest;
        }

        Length = end;
    }

    private PdfBuffer LongInteger(long value)
    {
        Reserve(MostOfNumber);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var count);
        Length += count;
        return this;
    }

    /// <summary>A number rounded to two decimals.</summary>
    public PdfBuffer Number(double value) => Number(value, 2);

    /// <summary>A number rounded to some decimals; trailing zeros and the zero before the point are left out.</summary>
    public PdfBuffer Number(double value, int decimals)
    {
        var scale = PdfNumber.Units(decimals);
        return Scaled(PdfNumber.Scale(value, scale), scale);
    }

    /// <summary>A number that is a whole multiple of <c>1 / scale</c>.</summary>
    public PdfBuffer Scaled(long units, int scale)
    {
        if (units is <= -int.MaxValue or >= int.MaxValue)
            return LongScaled(units, scale);
        Reserve(MostOfNumber);
        var rest = Sign((int)units);
        var whole = rest / scale;
        var fraction = rest - (whole * scale);
        if (whole >= ShortNumbers)
            LongInteger(whole);
        else if (whole != 0 || fraction == 0)
            Digits(whole);
        if (fraction != 0)
            Fraction(fraction, scale);
        return this;
    }

    private PdfBuffer LongScaled(long units, int scale)
    {
        if (units < 0)
            Byte((byte)'-');
        units = Math.Abs(units);
        var whole = units / scale;
        Integer(whole);
        if ((int)(units - (whole * scale)) is not 0 and var fraction)
            Fraction(fraction, scale);
        return this;
    }

    private void Fraction(int fraction, int scale)
    {
        Reserve(MostOfNumber);
        var (bytes, end) = (_bytes, Length);
        bytes[end++] = (byte)'.';
        for (var digit = scale / 10; fraction > 0; digit /= 10)
        {
            var value = fraction / digit;
            bytes[end++] = (byte)('0' + value);
            fraction -= value * digit;
        }

        Length = end;
    }

    /// <summary>Text as UTF-8, as it is.</summary>
    public PdfBuffer Utf8(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
        return this;
    }

    /// <summary>A reference to an object.</summary>
    public PdfBuffer Reference(int objectNumber) => Integer(objectNumber).Raw(" 0 R"u8);

    /// <summary>A name; all but letters, digits and a few signs is escaped.</summary>
    public PdfBuffer Name(string name)
    {
        Byte((byte)'/');
        foreach (var unit in Encoding.UTF8.GetBytes(name))
        {
            // A null byte cannot stand in a name, even escaped (ISO 32000-1, 7.3.5).
            if (unit == 0)
                continue;
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'+' or (byte)'.')
                Byte(unit);
            else
                Byte((byte)'#').HexByte(unit);
        }

        return this;
    }

    /// <summary>A text string for people (ISO 32000-1, 7.9.2.2).</summary>
    public PdfBuffer Text(string text)
    {
        PdfText.Write(this, text);
        return this;
    }

    /// <summary>A literal string of bytes, escaped so that nothing in it can end it (ISO 32000-1, 7.3.4.2).</summary>
    public PdfBuffer Literal(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'(');
        foreach (var value in bytes)
            LiteralByte(value);
        return Byte((byte)')');
    }

    /// <summary>One byte within a literal string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LiteralByte(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
            Escaped(value);
        else
            Byte(value);
    }

    private void Escaped(byte value) => Byte((byte)'\\').Byte(value == '\r' ? (byte)'r' : value);

    /// <summary>A string of hexadecimal digits.</summary>
    public PdfBuffer Hex(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<');
        foreach (var value in bytes)
            HexByte(value);
        return Byte((byte)'>');
    }

    /// <summary>Two hexadecimal digits.</summary>
    public PdfBuffer HexByte(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        return Byte(digits[value >> 4]).Byte(digits[value & 15]);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace EsfReports.Excel;

/// <summary>Writes one XML part as UTF-8 through a pooled buffer: elements for small parts, ready bytes for rows of cells.</summary>
/// <remarks>
/// Whatever text it is given, what it writes is well-formed: characters that XML 1.0 (2.2) does not allow, and halves of
/// surrogate pairs, become U+FFFD.
/// </remarks>
internal sealed class XmlPartWriter : IDisposable
{
    private const int Capacity = 1 << 15;
    // Text is cut into pieces that surely fit: no UTF-16 unit takes more than 3 bytes, "&quot;" is the longest reference.
    private const int PieceLength = 1 << 12;

    private readonly Stream _stream;
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private readonly Stack<string> _open = new();
    private int _count;
    private bool _isInStartTag;

    /// <summary>Begins with the XML declaration; the stream is disposed together with the writer.</summary>
    public XmlPartWriter(Stream stream)
    {
        _stream = stream;
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
    }

    /// <summary>Opens an element; the name is as trusted as code.</summary>
    public XmlPartWriter Start(string name)
    {
        Raw("<"u8);
        Ascii(name);
        _open.Push(name);
        _isInStartTag = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just opened; nothing if the value is null.</summary>
    public XmlPartWriter Attribute(string name, string? value)
    {
        if (value is null)
            return this;

        AttributeStart(name);
        Escape(value, XmlText.SpecialInAttributes);
        Put((byte)'"');
        return this;
    }

    /// <summary>Adds an attribute to the element just opened.</summary>
    public XmlPartWriter Attribute(string name, long value)
    {
        AttributeStart(name);
        Digits(value);
        Put((byte)'"');
        return this;
    }

    /// <summary>Adds text to the element that is open.</summary>
    public XmlPartWriter Text(string value)
    {
        CloseStartTag();
        Escape(value, XmlText.Special);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public XmlPartWriter End()
    {
        var name = _open.Pop();
        if (_isInStartTag)
        {
            _isInStartTag = false;
            return Raw("/>"u8);
        }

        Raw("</"u8);
        Ascii(name);
        Put((byte)'>');
        return this;
    }

    /// <summary>An element with one attribute <c>val</c>, as charts have many.</summary>
    public XmlPartWriter Value(string name, string value) => Start(name).Attribute("val", value).End();

    /// <inheritdoc cref="Value(string, string)"/>
    public XmlPartWriter Value(string name, long value) => Start(name).Attribute("val", value).End();

    /// <summary>An element that holds text only.</summary>
    public XmlPartWriter TextElement(string name, string text) => Start(name).Text(text).End();

    /// <summary>Markup that is ready; at most a few thousand bytes.</summary>
    public XmlPartWriter Raw(ReadOnlySpan<byte> markup)
    {
        CloseStartTag();
        Bytes(markup);
        return this;
    }

    /// <summary>Text between tags that <see cref="Raw"/> wrote.</summary>
    public void RawText(ReadOnlySpan<char> text) => Escape(text, XmlText.Special);

    /// <summary>ASCII text without anything to escape, such as digits.</summary>
    public void Ascii(ReadOnlySpan<char> text)
    {
        Ensure(text.Length);
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    /// <summary>A whole number.</summary>
    public void Digits(long value)
    {
        Ensure(20);
        System.Buffers.Text.Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var length);
        _count += length;
    }

    /// <summary>Writes what is left and closes the stream.</summary>
    public void Dispose()
    {
        while (_open.Count > 0)
            End();
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
        _stream.Dispose();
    }

    /// <summary>A number as attributes of drawings write it.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private void AttributeStart(string name)
    {
        Put((byte)' ');
        Ascii(name);
        Put((byte)'=');
        Put((byte)'"');
    }

    private void CloseStartTag()
    {
        if (!_isInStartTag)
            return;

        _isInStartTag = false;
        Put((byte)'>');
    }

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(special);
            if (plain < 0)
                plain = text.Length;

            for (var start = 0; start < plain; start += PieceLength)
                Plain(text[start..Math.Min(plain, start + PieceLength)]);
            if (plain == text.Length)
                return;

            text = text[(plain + WriteSpecial(text[plain..]))..];
        }
    }

    // Never begins or ends within a surrogate pair: surrogates are special.
    private void Plain(ReadOnlySpan<char> text)
    {
        Ensure(3 * text.Length);
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    private int WriteSpecial(ReadOnlySpan<char> text)
    {
        if (char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            Plain(text[..2]);
            return 2;
        }

        Bytes(text[0] switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            '\t' => "&#9;"u8,
            '\n' => "&#10;"u8,
            '\r' => "&#13;"u8,
            _ => "\uFFFD"u8,
        });
        return 1;
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_count));
        _count += bytes.Length;
    }

    private void Put(byte value)
    {
        Ensure(1);
        _buffer[_count++] = value;
    }

    private void Ensure(int count)
    {
        if (count > _buffer.Length - _count)
            Flush();
    }

    private void Flush()
    {
        _stream.Write(_buffer.AsSpan(0, _count));
        _count = 0;
    }
}

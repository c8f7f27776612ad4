using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace EsfReports.Domain;

/// <summary>Writes JSON without spaces as UTF-8 into an array of the pool, which it gives back when it is disposed of.</summary>
/// <remarks>
/// The bytes are those of a <see cref="System.Text.Json.Utf8JsonWriter"/> with <see cref="Encoder"/>, at a fraction of its work: names are
/// ASCII that needs no escape, and most characters of texts are copied in one pass.
/// </remarks>
internal sealed class CompactJson : IDisposable
{
    // Å, ä and ö stay readable. The result is JSON for files and standard output, never part of an HTML page.
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private const int FirstSize = 16 * 1024;

    // No number and no date takes more.
    private const int LongestValue = 64;

    // Of one UTF-16 unit in UTF-8.
    private const int MostBytes = 3;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _count;

    /// <summary>What was written; of no use once this is disposed of.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void StartObject() => Start((byte)'{');

    public void StartObject(ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Append((byte)'{');
    }

    public void EndObject() => Append((byte)'}');

    public void StartArray(ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Append((byte)'[');
    }

    public void EndArray() => Append((byte)']');

    public void WriteText(ReadOnlySpan<byte> name, string value)
    {
        WriteName(name);
        Append((byte)'"');
        if (!TryAppendPlain(value))
            AppendEscaped(value);
        Append((byte)'"');
    }

    public void WriteDate(ReadOnlySpan<byte> name, DateOnly value)
    {
        WriteName(name);
        Append((byte)'"');
        value.TryFormat(Reserve(LongestValue), out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _count += length;
        Append((byte)'"');
    }

    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        WriteName(name);
        value.TryFormat(Reserve(LongestValue), out var length, default, CultureInfo.InvariantCulture);
        _count += length;
    }

    public void WriteNumber(ReadOnlySpan<byte> name, int value)
    {
        WriteName(name);
        value.TryFormat(Reserve(LongestValue), out var length, default, CultureInfo.InvariantCulture);
        _count += length;
    }

    /// <summary>Writes <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public void WriteWord(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        WriteName(name);
        word.CopyTo(Reserve(word.Length));
        _count += word.Length;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _count) = ([], 0);
    }

    private void WriteName(ReadOnlySpan<byte> name)
    {
        Start((byte)'"');
        var room = Reserve(name.Length + 2);
        name.CopyTo(room);
        room[name.Length + 1] = (byte)':';
        room[name.Length] = (byte)'"';
        _count += name.Length + 2;
    }

    // A comma stands before all but the first in an object or array.
    private void Start(byte first)
    {
        if (_count > 0 && _bytes[_count - 1] is not ((byte)'{' or (byte)'['))
            Append((byte)',');
        Append(first);
    }

    // False if a character may need an escape; then nothing was appended.
    private bool TryAppendPlain(string text)
    {
        var room = Reserve(text.Length * MostBytes);
        var next = 0;
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"' or '\\':
                    return false;
                case >= ' ' and <= '~':
                    room[next++] = (byte)letter;
                    break;
                // Latin letters and signs, without the hard space before them and the soft hyphen.
                case > '\u00A0' and < '\u0180' and not '\u00AD':
                    room[next++] = (byte)(0xC0 | letter >> 6);
                    room[next++] = (byte)(0x80 | letter & 0x3F);
                    break;
                // Dashes, quotation marks, bullets and dots.
                case >= '\u2010' and <= '\u2027':
                    room[next++] = (byte)(0xE0 | letter >> 12);
                    room[next++] = (byte)(0x80 | letter >> 6 & 0x3F);
                    room[next++] = (byte)(0x80 | letter & 0x3F);
                    break;
                default:
                    return false;
            }
        }

        _count += next;
        return true;
    }

    private void AppendEscaped(string text)
    {
        var escaped = Encoder.Encode(text);
        _count += Encoding.UTF8.GetBytes(escaped, Reserve(escaped.Length * MostBytes));
    }

    private void Append(byte value)
    {
        if (_count == _bytes.Length)
            Reserve(1);
        _bytes[_count++] = value;
    }

    private Span<byte> Reserve(int size)
    {
        if (_bytes.Length - _count < size)
            Grow(size);
        return _bytes.AsSpan(_count);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_count + size, _bytes.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

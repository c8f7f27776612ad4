using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace EsfReports.Domain;

/// <summary>Goes through JSON value by value: each is read, or passed over, before the next name or element.</summary>
/// <remarks>
/// Made for texts that <see cref="CompactJson"/> wrote, of which the framework's reader takes several times as long. Spaces and any order are
/// fine, what is not JSON throws <see cref="JsonException"/>, but control characters and leading zeros go through.
/// </remarks>
internal ref struct JsonTokens(ReadOnlySpan<byte> text)
{
    private const int DeepestLevel = 64;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _text = text;

    private int _next;
    private int _level;

    // An object or array was begun and has nothing in it yet.
    private bool _isNew;

    /// <summary>Begins an object; false if null stands there instead.</summary>
    public bool BeginsObject() => Begins((byte)'{');

    /// <summary>Begins an array; false if null stands there instead.</summary>
    public bool BeginsArray() => Begins((byte)'[');

    /// <summary>Goes to the value of the next field; false after the end of the object.</summary>
    /// <param name="name">As written; a name with escapes is none that is known.</param>
    public bool NextName(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!Goes((byte)'}'))
            return false;
        name = Quoted(out _);
        Take((byte)':');
        return true;
    }

    /// <summary>Goes to the next element; false after the end of the array.</summary>
    public bool NextElement() => Goes((byte)']');

    /// <summary>Passes over null; false if something else stands there.</summary>
    public bool TakesNull() => Takes((byte)'n', "null"u8);

    public string? ReadText() => TakesNull() ? null : TextOf(Quoted(out var hasEscapes), hasEscapes);

    /// <summary>A text that is nearly always the one that stood in such a place before.</summary>
    /// <param name="known">That text, or null.</param>
    /// <param name="bytes">The same text as written.</param>
    public string? ReadText(string? known, ref ReadOnlySpan<byte> bytes)
    {
        if (TakesNull())
            return null;
        var quoted = Quoted(out var hasEscapes);
        if (known is not null && quoted.SequenceEqual(bytes))
            return known;
        bytes = quoted;
        return TextOf(quoted, hasEscapes);
    }

    public decimal ReadNumber()
    {
        Peek();
        if (!Utf8Parser.TryParse(_text[_next..], out decimal value, out var length))
            throw Unexpected();
        _next += length;
        return value;
    }

    public int ReadCount()
    {
        Peek();
        if (!Utf8Parser.TryParse(_text[_next..], out int value, out var length))
            throw Unexpected();
        _next += length;
        return value;
    }

    public bool ReadTruth()
    {
        var isTrue = Takes((byte)'t', "true"u8);
        return isTrue || Takes((byte)'f', "false"u8) ? isTrue : throw Unexpected();
    }

    /// <summary>Passes over a value, whatever it is.</summary>
    public void Skip()
    {
        switch (Peek())
        {
            case (byte)'{':
                BeginsObject();
                while (NextName(out _))
                    Skip();
                break;
            case (byte)'[':
                BeginsArray();
                while (NextElement())
                    Skip();
                break;
            case (byte)'"':
                Quoted(out _);
                break;
            case (byte)'t' or (byte)'f':
                ReadTruth();
                break;
            case (byte)'n':
                TakesNull();
                break;
            default:
                ReadNumber();
                break;
        }
    }

    /// <summary>Sees that nothing follows.</summary>
    public void End()
    {
        Peek();
        if (_next < _text.Length)
            throw Unexpected();
    }

    private bool Begins(byte bracket)
    {
        if (TakesNull())
            return false;
        Take(bracket);
        if (++_level > DeepestLevel)
            throw new JsonException("The JSON is nested too deeply.");
        _isNew = true;
        return true;
    }

    private bool Goes(byte end)
    {
        if (Peek() == end)
        {
            _next++;
            _level--;
            _isNew = false;
            return false;
        }

        if (!_isNew)
            Take((byte)',');
        _isNew = false;
        return true;
    }

    // What stands between quotes, as written.
    private ReadOnlySpan<byte> Quoted(out bool hasEscapes)
    {
        Take((byte)'"');
        hasEscapes = false;
        var rest = _text[_next..];
        for (var index = 0; index < rest.Length; index++)
        {
            var found = rest[index];
            if (found == '"')
            {
                _next += index + 1;
                return rest[..index];
            }

            if (found != '\\')
                continue;
            hasEscapes = true;
            index++;
        }

        throw Unexpected();
    }

    private static string TextOf(ReadOnlySpan<byte> quoted, bool hasEscapes)
    {
        if (hasEscapes)
            return Unescaped(quoted);
        try
        {
            return Strict.GetString(quoted);
        }
        catch (DecoderFallbackException exception)
        {
            throw new JsonException("A text is not UTF-8.", exception);
        }
    }

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        var json = new Utf8JsonReader((byte[])[(byte)'"', .. quoted, (byte)'"']);
        json.Read();
        return json.GetString()!;
    }

    private bool Takes(byte first, ReadOnlySpan<byte> word)
    {
        if (Peek() != first)
            return false;
        if (!_text[_next..].StartsWith(word))
            throw Unexpected();
        _next += word.Length;
        return true;
    }

    private void Take(byte expected)
    {
        if (Peek() != expected)
            throw Unexpected();
        _next++;
    }

    // The next byte that is no space; 0 at the end.
    private byte Peek()
    {
        while (_next < _text.Length)
        {
            var found = _text[_next];
            if (found is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
                return found;
            _next++;
        }

        return 0;
    }

    private readonly JsonException Unexpected() => new($"The JSON is not that of a project at byte {_next}.");
}

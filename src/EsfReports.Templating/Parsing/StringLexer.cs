using System.Globalization;
using System.Text;

namespace EsfReports.Templating.Parsing;

/// <summary>Decodes texts in quotes: plain, verbatim, and the parts of interpolated ones.</summary>
internal sealed class StringLexer(SourceText source, ParsedMessages messages)
{
    private readonly string _text = source.Text;
    private readonly StringBuilder _value = new();

    /// <summary>A text in single or double quotes; the value is null if it is not closed.</summary>
    public (string? Value, int End) Read(int start, int end)
    {
        var part = ReadTo(start, start + 1, end, _text[start], stopsAtBrace: false);
        return (part.Value, part.End);
    }

    /// <summary>The part of an interpolated text that begins at <paramref name="start"/>.</summary>
    public StringPart ReadPart(int start, int end, char quote) => ReadTo(start, start, end, quote, stopsAtBrace: true);

    /// <summary>A text in backticks, in which only a doubled backtick is special.</summary>
    public (string? Value, int End) ReadVerbatim(int start, int end)
    {
        _value.Clear();
        for (var index = start + 1; index < end; index++)
        {
            if (_text[index] != '`')
                _value.Append(_text[index]);
            else if (index + 1 < end && _text[index + 1] == '`')
                _value.Append(_text[index++]);
            else
                return (_value.ToString(), index + 1);
        }

        return Unterminated(start, end, '`');
    }

    private StringPart ReadTo(int reported, int start, int end, char quote, bool stopsAtBrace)
    {
        _value.Clear();
        for (var index = start; index < end; index++)
        {
            var c = _text[index];
            if (c == quote)
                return new StringPart(_value.ToString(), index + 1, OpensBrace: false);
            if (c == '{' && stopsAtBrace)
                return new StringPart(_value.ToString(), index + 1, OpensBrace: true);
            if (c == '\\')
                index = ReadEscape(index + 1, end, stopsAtBrace);
            else
                _value.Append(c);
        }

        Unterminated(reported, end, quote);
        return new StringPart(null, end, OpensBrace: false);
    }

    private (string? Value, int End) Unterminated(int start, int end, char quote)
    {
        messages.AddFromLexer(SyntaxDiagnostics.UnterminatedString(new TextSpan(source, Math.Min(start, end - 1), end), quote));
        return (null, end);
    }

    /// <summary>Decodes what follows a backslash; gives the offset of its last character.</summary>
    private int ReadEscape(int index, int end, bool inInterpolation)
    {
        if (index >= end)
            return index;

        switch (_text[index])
        {
            case 'n': _value.Append('\n'); return index;
            case 'r': _value.Append('\r'); return index;
            case 't': _value.Append('\t'); return index;
            case 'b': _value.Append('\b'); return index;
            case 'f': _value.Append('\f'); return index;
            case 'v': _value.Append('\v'); return index;
            case '0': _value.Append('\0'); return index;
            case '\\' or '\'' or '"': _value.Append(_text[index]); return index;
            case '{' when inInterpolation: _value.Append('{'); return index;
            case '\n': return index;
            case '\r': return index + 1 < end && _text[index + 1] == '\n' ? index + 1 : index;
            case 'u': return ReadHex(index, 4, end);
            case 'x': return ReadHex(index, 2, end);
            default: return Bad(index);
        }
    }

    private int ReadHex(int index, int digits, int end)
    {
        var last = index + digits;
        if (last >= end || !ushort.TryParse(_text.AsSpan(index + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return Bad(index);
        _value.Append((char)code);
        return last;
    }

    private int Bad(int index)
    {
        messages.AddFromLexer(SyntaxDiagnostics.BadEscape(new TextSpan(source, index, index + 1)));
        return index;
    }
}

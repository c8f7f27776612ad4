using System.Buffers;

namespace EsfReports.Templating.Evaluation;

/// <summary>Collects what a render writes; an indent goes in front of each new line.</summary>
/// <remarks>The buffers are rented, so the writer must be disposed.</remarks>
internal sealed class OutputWriter(TemplateSwitches switches) : IDisposable
{
    private const int FirstSize = 4096;

    private Outer? _outer;
    private char[] _buffer = ArrayPool<char>.Shared.Rent(FirstSize);

    private bool _atLineStart;

    /// <summary>Put in front of the lines that are written; null for none.</summary>
    public string? Indent { get; set; }

    /// <summary>Characters in the buffer that is written to.</summary>
    public int Length { get; private set; }

    /// <summary>True while a capture or an include collects into a buffer of its own.</summary>
    public bool IsNested => _outer is not null;

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        if (Indent is not null)
        {
            WriteIndented(text);
            return;
        }

        _atLineStart = text[^1] == '\n';
        Append(text);
    }

    /// <summary>Writes a value without a text in between; false if it needs one because an indent is set.</summary>
    public bool TryWrite<T>(T value, IFormatProvider provider)
        where T : ISpanFormattable
    {
        if (Indent is not null)
            return false;

        int written;
        while (!value.TryFormat(_buffer.AsSpan(Length), out written, default, provider))
            Grow(Length + 64);
        Length += written;
        _atLineStart = false;
        return true;
    }

    /// <summary>From here on, a new buffer is written to, until <see cref="EndNested"/>.</summary>
    public void BeginNested()
    {
        _outer = new Outer(_buffer, Length, _atLineStart, _outer);
        _buffer = ArrayPool<char>.Shared.Rent(FirstSize);
        Length = 0;
        _atLineStart = false;
    }

    /// <summary>Gives what the nested buffer holds, and writes to the outer one again.</summary>
    public string EndNested()
    {
        var text = new string(_buffer, 0, Length);
        ArrayPool<char>.Shared.Return(_buffer);
        (_buffer, Length, _atLineStart, _outer) = _outer!;
        return text;
    }

    /// <summary>Takes back everything behind a length, as a limit demands.</summary>
    public void CutTo(int length) => Length = Math.Min(Length, length);

    public override string ToString() => new(_buffer, 0, Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        for (; _outer is not null; _outer = _outer.Next)
            ArrayPool<char>.Shared.Return(_outer.Buffer);
        _buffer = [];
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_atLineStart && (switches.IndentEmptyLines || text[0] != '\n'))
                Append(Indent);
            var lineEnd = text.IndexOf('\n');
            _atLineStart = lineEnd >= 0;
            var line = lineEnd < 0 ? text : text[..(lineEnd + 1)];
            Append(line);
            text = text[line.Length..];
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - Length)
            Grow(Length + text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, _buffer.Length * 2));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>A buffer that waits until a nested one is done.</summary>
    private sealed record Outer(char[] Buffer, int Length, bool AtLineStart, Outer? Next);
}

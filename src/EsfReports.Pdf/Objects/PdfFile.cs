using System.Security.Cryptography;

namespace EsfReports.Pdf.Objects;

/// <summary>
/// Writes the objects of a file from start to end: streams at once, all other objects in object streams (ISO 32000-1, 7.5.7), and a
/// cross-reference stream at the end (7.5.8). The file's id is a hash of all that was written before it; of a long file, of the hashes of
/// its parts.
/// </summary>
internal sealed class PdfFile
{
    private const int MaximumObjectsPerStream = 400;
    private const int MaximumBytesPerStream = 96 * 1024;

    // Small documents go to the output in one piece.
    private const int MaximumBytesHeld = 128 * 1024;

    private readonly Stream _output;
    private readonly PdfBuffers _buffers;
    private readonly CrossReferences _references = new();
    private readonly ObjectStream _pending;

    // Bytes of the file before those that are held, and a hash of each part of them.
    private long _written;
    private byte[] _hashes = [];

    public PdfFile(Stream output, PdfBuffers buffers)
    {
        _output = output;
        _buffers = buffers;
        _pending = new ObjectStream(buffers.Objects);

        // Four bytes above 127 tell file transfer programs that this is no text (ISO 19005-3, 6.1.2).
        buffers.Output.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Where the next object begins.</summary>
    private long Position => _written + _buffers.Output.Length;

    /// <summary>A number for an object that will be written later.</summary>
    public int Reserve() => _references.Reserve(1);

    /// <summary>Numbers for objects in a row; the first one.</summary>
    public int Reserve(int count) => _references.Reserve(count);

    /// <summary>Begins an object that is not a stream; <see cref="EndObject"/> must follow before the next one begins.</summary>
    public PdfBuffer BeginObject(int number) => _pending.Begin(number);

    /// <summary>Begins an object with a number of its own.</summary>
    public PdfBuffer BeginObject(out int number)
    {
        number = Reserve();
        return BeginObject(number);
    }

    public void EndObject()
    {
        _pending.End();
        if (_pending.Numbers.Length >= MaximumObjectsPerStream || _pending.Length >= MaximumBytesPerStream)
            FlushObjects();
    }

    /// <summary>Writes a stream that is to be compressed.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="content">What it holds.</param>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        _buffers.Compressed.Clear();
        Deflate.Compress(content, _buffers.Compressed);
        WriteCompressedStream(number, entries, _buffers.Compressed.Written);
    }

    /// <summary>Writes a stream whose content is compressed already.</summary>
    public void WriteCompressedStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content) =>
        WriteStream(number, entries, "/Filter/FlateDecode/Length "u8, content);

    /// <summary>Writes a stream as it is; a filter, if any, is among the entries.</summary>
    public void WritePlainStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content) =>
        WriteStream(number, entries, "/Length "u8, content);

    /// <summary>Writes an object stream whose content is compressed already.</summary>
    /// <param name="numbers">The objects in it.</param>
    /// <param name="first">Where the first of them begins.</param>
    /// <param name="content">What it holds.</param>
    public void WriteObjectStream(ReadOnlySpan<int> numbers, int first, ReadOnlySpan<byte> content)
    {
        var stream = Reserve();
        for (var index = 0; index < numbers.Length; index++)
            _references.SetInStream(numbers[index], stream, index);
        var entries = new PdfBuffer(64);
        entries.Raw("/Type/ObjStm/N "u8).Integer(numbers.Length).Raw("/First "u8).Integer(first);
        WriteCompressedStream(stream, entries.Written, content);
    }

    /// <summary>Writes what is left, the cross-references and the trailer.</summary>
    public void Finish(int catalog, int information)
    {
        FlushObjects();
        var number = Reserve();
        var start = Position;
        var entries = new PdfBuffer(256);
        entries.Raw("/Type/XRef/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(information).Raw("/ID["u8);
        var id = Id().AsSpan(0, 16);
        entries.Hex(id).Hex(id).Byte((byte)']');
        _references.Set(number, start);
        var table = _references.Build(entries);
        WriteStream(number, entries.Written, table.Written);
        _buffers.Output.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        _output.Write(_buffers.Output.Written);
    }

    private void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> lastKeys, ReadOnlySpan<byte> content)
    {
        if (_buffers.Output.Length > 0 && _buffers.Output.Length + content.Length > MaximumBytesHeld)
            FlushOutput();
        _references.Set(number, Position);
        _buffers.Output.Integer(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw(lastKeys)
            .Integer(content.Length).Raw(">>\nstream\n"u8).Raw(content).Raw("\nendstream\nendobj\n"u8);
    }

    private void FlushObjects()
    {
        if (_pending.Numbers.IsEmpty)
            return;

        var stream = _buffers.ObjectStream;
        var first = _pending.WriteTo(stream);
        _buffers.Compressed.Clear();
        Deflate.Compress(stream.Written, _buffers.Compressed);
        WriteObjectStream(_pending.Numbers, first, _buffers.Compressed.Written);
        _pending.Clear();
        stream.Clear();
    }

    private byte[] Id()
    {
        // Nearly all files are one part, for which no hash that is added to need be set up.
        var last = SHA256.HashData(_buffers.Output.Written);
        return _hashes.Length == 0 ? last : SHA256.HashData([.. _hashes, .. last]);
    }

    private void FlushOutput()
    {
        var held = _buffers.Output;
        _hashes = [.. _hashes, .. SHA256.HashData(held.Written)];
        _output.Write(held.Written);
        _written += held.Length;
        held.Clear();
    }
}

using System.Security.Cryptography;

namespace EsfReports.Pdf.Objects;

/// <summary>
/// Writes the objects of a file from start to end: streams at once, all other objects in object streams (ISO 32000-1, 7.5.7), and a
/// cross-reference stream at the end (7.5.8). The file's id is a hash of all that was written before it.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int MaximumObjectsPerStream = 400;
    private const int MaximumBytesPerStream = 96 * 1024;

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CrossReferences _references = new();
    private readonly PdfBuffer _header = new(256);
    private readonly PdfBuffer _compressed = new(16 * 1024);
    private readonly PdfBuffer _objects = new(16 * 1024);

    // An object stream begins with where its objects lie.
    private readonly PdfBuffer _index = new(16 * 1024);
    private readonly List<(int Number, int Offset)> _pending = [];
    private long _position;

    public PdfFile(Stream output)
    {
        _output = output;

        // Four bytes above 127 tell file transfer programs that this is no text (ISO 19005-3, 6.1.2).
        Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that will be written later.</summary>
    public int Reserve() => _references.Reserve(1);

    /// <summary>Numbers for objects in a row; the first one.</summary>
    public int Reserve(int count) => _references.Reserve(count);

    /// <summary>Begins an object that is not a stream; <see cref="EndObject"/> must follow before the next one begins.</summary>
    public PdfBuffer BeginObject(int number)
    {
        _pending.Add((number, _objects.Length));
        return _objects;
    }

    /// <summary>Begins an object with a number of its own.</summary>
    public PdfBuffer BeginObject(out int number)
    {
        number = Reserve();
        return BeginObject(number);
    }

    public void EndObject()
    {
        _objects.Byte((byte)'\n');
        if (_pending.Count >= MaximumObjectsPerStream || _objects.Length >= MaximumBytesPerStream)
            FlushObjects();
    }

    /// <summary>Writes a stream that is to be compressed.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="content">What it holds.</param>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        _compressed.Clear();
        Deflate.Compress(content, _compressed);
        WriteCompressedStream(number, entries, _compressed.Written);
    }

    /// <summary>Writes a stream whose content is compressed already.</summary>
    public void WriteCompressedStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        _header.Clear();
        _header.Integer(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Filter/FlateDecode/Length "u8);
        FinishStream(number, content);
    }

    /// <summary>Writes a stream as it is; a filter, if any, is among the entries.</summary>
    public void WritePlainStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        _header.Clear();
        _header.Integer(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8);
        FinishStream(number, content);
    }

    /// <summary>Writes what is left, the cross-references and the trailer.</summary>
    public void Finish(int catalog, int information)
    {
        FlushObjects();
        var number = Reserve();
        var start = _position;
        _references.Set(number, start);

        var entries = new PdfBuffer(256);
        entries.Raw("/Type/XRef/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(information).Raw("/ID["u8);
        var id = _hash.GetHashAndReset().AsSpan(0, 16);
        entries.Hex(id).Hex(id).Byte((byte)']');
        var table = _references.Build(entries);
        WriteStream(number, entries.Written, table.Written);

        _header.Clear();
        _header.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        Write(_header.Written);
    }

    public void Dispose() => _hash.Dispose();

    private void FinishStream(int number, ReadOnlySpan<byte> content)
    {
        _references.Set(number, _position);
        _header.Integer(content.Length).Raw(">>\nstream\n"u8);
        Write(_header.Written);
        Write(content);
        Write("\nendstream\nendobj\n"u8);
    }

    private void FlushObjects()
    {
        if (_pending.Count == 0)
            return;

        var number = Reserve();
        for (var i = 0; i < _pending.Count; i++)
        {
            _index.Integer(_pending[i].Number).Space().Integer(_pending[i].Offset).Space();
            _references.SetInStream(_pending[i].Number, number, i);
        }

        var first = _index.Length;
        _index.Raw(_objects.Written);
        var entries = new PdfBuffer(64);
        entries.Raw("/Type/ObjStm/N "u8).Integer(_pending.Count).Raw("/First "u8).Integer(first);
        WriteStream(number, entries.Written, _index.Written);
        _pending.Clear();
        _index.Clear();
        _objects.Clear();
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _output.Write(bytes);
        _position += bytes.Length;
    }
}

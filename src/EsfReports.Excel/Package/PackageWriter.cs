using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace EsfReports.Excel;

/// <summary>Writes the zip container of a workbook (ISO/IEC 29500-2, annex B) front to back, into any stream.</summary>
/// <remarks>
/// Every entry bears the same time, and the header names the same maker on every system, so that the same parts give the same
/// bytes. Sizes that are known only afterwards follow the data (APPNOTE.TXT, 4.3.9). The limits are those of a zip without the
/// 64-bit extension, which not every reader of workbooks understands: 4 GiB a part, 65,535 parts.
/// </remarks>
internal sealed class PackageWriter(Stream output) : IDisposable
{
    // APPNOTE.TXT 4.4.2 to 4.4.6: version 2.0, maker MS-DOS, 1980-01-01 00:00:00.
    private const ushort Version = 20;
    private const ushort DeflateMethod = 8;
    private const ushort Utf8Names = 1 << 11;
    private const ushort SizesFollow = 1 << 3;
    private const ushort FirstDosDay = (1 << 5) | 1;

    private readonly List<Entry> _entries = [];
    private readonly byte[] _header = new byte[46];
    private long _position;

    /// <summary>Adds a part that was compressed before.</summary>
    public void Add(string name, PackagePart part)
    {
        var entry = new Entry(name, Utf8Names, part.CheckSum, (uint)part.Content.Length, (uint)part.Length, Offset());
        WriteLocalHeader(entry);
        Write(part.Content.Span);
        _entries.Add(entry);
    }

    /// <summary>Opens a part for writing; it must be disposed before the next one is opened.</summary>
    public Stream Open(string name, CompressionLevel level)
    {
        var entry = new Entry(name, Utf8Names | SizesFollow, 0, 0, 0, Offset());
        WriteLocalHeader(entry);
        return new PartStream(this, entry, level);
    }

    /// <summary>Writes the directory of the container; the output stays open.</summary>
    public void Dispose()
    {
        var start = Offset();
        foreach (var entry in _entries)
            WriteDirectoryHeader(entry);

        var end = _header.AsSpan(0, 22);
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], Offset() - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        Write(end);
    }

    private uint Offset() => checked((uint)_position);

    private void WriteLocalHeader(Entry entry)
    {
        var header = _header.AsSpan(0, 30);
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommonFields(header[4..], entry);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], 0);
        Write(header);
        Write(Encoding.UTF8.GetBytes(entry.Name));
    }

    private void WriteDirectoryHeader(Entry entry)
    {
        var header = _header.AsSpan(0, 46);
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        WriteCommonFields(header[6..], entry);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], entry.Offset);
        Write(header);
        Write(Encoding.UTF8.GetBytes(entry.Name));
    }

    private static void WriteCommonFields(Span<byte> header, Entry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], entry.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], DeflateMethod);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 0);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstDosDay);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.CheckSum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.CompressedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)Encoding.UTF8.GetByteCount(entry.Name));
    }

    private void Finish(Entry entry)
    {
        var trailer = _header.AsSpan(0, 16);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, 0x08074B50);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], entry.CheckSum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[8..], entry.CompressedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[12..], entry.Length);
        Write(trailer);
        _entries.Add(entry);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += bytes.Length;
    }

    private readonly record struct Entry(
        string Name, ushort Flags, uint CheckSum, uint CompressedLength, uint Length, uint Offset);

    /// <summary>Counts and sums what is written, and hands it on to be compressed.</summary>
    private sealed class PartStream : WriteOnlyStream
    {
        private readonly PackageWriter _package;
        private readonly Entry _entry;
        private readonly long _start;
        private readonly DeflateStream _deflate;
        private long _length;
        private uint _checkSum;
        private bool _isFinished;

        public PartStream(PackageWriter package, Entry entry, CompressionLevel level)
        {
            _package = package;
            _entry = entry;
            _start = package._position;
            _deflate = new DeflateStream(new OutputStream(package), level);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _checkSum = Crc32.Append(_checkSum, buffer);
            _length += buffer.Length;
            _deflate.Write(buffer);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_isFinished)
                Finish();
            base.Dispose(disposing);
        }

        private void Finish()
        {
            _isFinished = true;
            _deflate.Dispose();
            _package.Finish(_entry with
            {
                CheckSum = _checkSum,
                Length = checked((uint)_length),
                CompressedLength = checked((uint)(_package._position - _start)),
            });
        }
    }

    private sealed class OutputStream(PackageWriter package) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => package.Write(buffer);
    }
}

using System.IO.Compression;

namespace EsfReports.Pdf.Objects;

/// <summary>Compression for <c>/FlateDecode</c>. One level for all, so that a runtime gives the same bytes on every machine.</summary>
internal static class Deflate
{
    private const CompressionLevel Level = CompressionLevel.Optimal;

    // The runtime writes nothing for nothing, which readers take for a broken stream (RFC 1950, 2.2 asks for header and checksum).
    private static ReadOnlySpan<byte> Nothing => [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    /// <summary>Compresses bytes to the end of a buffer.</summary>
    public static void Compress(ReadOnlySpan<byte> bytes, PdfBuffer target)
    {
        if (bytes.IsEmpty)
        {
            target.Raw(Nothing);
            return;
        }

        using var sink = new BufferStream(target);
        using var zip = new ZLibStream(sink, Level, leaveOpen: true);
        zip.Write(bytes);
    }

    /// <summary>Compresses bytes that are kept, such as a font.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var target = new PdfBuffer(1024 + (bytes.Length / 2));
        Compress(bytes, target);
        return target.Written.ToArray();
    }

    /// <summary>A stream that can only be written to.</summary>
    private sealed class BufferStream(PdfBuffer target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override void Write(byte[] buffer, int offset, int count) => target.Raw(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => target.Raw(buffer);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

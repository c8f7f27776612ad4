using System.IO.Compression;

namespace EsfReports.Pdf.Objects;

/// <summary>Compression for <c>/FlateDecode</c>. Levels depend on nothing but the bytes, so that a runtime gives the same on every machine.</summary>
internal static class Deflate
{
    // Measured on pages and structures of real documents: 2 takes four fifths of the time of 3, and 3 two thirds of that of 6, the usual level;
    // the file grows by 2 % and 1 % more.
    private static readonly ZLibCompressionOptions Fast = new() { CompressionLevel = 2 };

    // Tables of codes made to measure do not pay for less than so many bytes, and this level makes none.
    private static readonly ZLibCompressionOptions Fastest = new() { CompressionLevel = 1 };
    private const int FewBytes = 1024;

    // What is kept is compressed once and written often.
    private static readonly ZLibCompressionOptions Thorough = new() { CompressionLevel = 6 };

    // The runtime writes nothing for nothing, which readers take for a broken stream (RFC 1950, 2.2 asks for header and checksum).
    private static ReadOnlySpan<byte> Nothing => [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    /// <summary>Compresses bytes that are written once to the end of a buffer.</summary>
    public static void Compress(ReadOnlySpan<byte> bytes, PdfBuffer target) => Compress(bytes, target, bytes.Length < FewBytes ? Fastest : Fast);

    /// <summary>Compresses bytes that are kept, such as a font.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var target = new PdfBuffer(1024 + (bytes.Length / 2));
        Compress(bytes, target, Thorough);
        return target.Written.ToArray();
    }

    private static void Compress(ReadOnlySpan<byte> bytes, PdfBuffer target, ZLibCompressionOptions options)
    {
        if (bytes.IsEmpty)
        {
            target.Raw(Nothing);
            return;
        }

        using var sink = new BufferStream(target);
        using var zip = new ZLibStream(sink, options, leaveOpen: true);
        zip.Write(bytes);
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

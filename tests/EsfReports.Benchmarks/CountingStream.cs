namespace EsfReports.Benchmarks;

/// <summary>Takes the bytes and forgets them: a disk would be measured otherwise.</summary>
internal sealed class CountingStream : MemoryStream
{
    private long _length;

    public override long Length => _length;

    public override long Position => _length;

    public override bool CanSeek => false;

    public override void Write(ReadOnlySpan<byte> buffer) => _length += buffer.Length;

    public override void Write(byte[] buffer, int offset, int count) => _length += count;
}

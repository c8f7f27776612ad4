namespace EsfReports.Pdf.Objects;

/// <summary>Objects that are the same in many documents, numbers included: put together and compressed once. Immutable and shared.</summary>
internal sealed class KeptObjects
{
    private readonly int[] _numbers;
    private readonly int _first;
    private readonly byte[] _compressed;

    public KeptObjects(ObjectStream objects)
    {
        var stream = new PdfBuffer(objects.Length + 256);
        _numbers = objects.Numbers.ToArray();
        _first = objects.WriteTo(stream);
        _compressed = Deflate.Compress(stream.Written);
    }

    public void Write(PdfFile file) => file.WriteObjectStream(_numbers, _first, _compressed);
}

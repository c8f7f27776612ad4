using System.Runtime.InteropServices;

namespace EsfReports.Pdf.Objects;

/// <summary>Objects that will stand in one stream (ISO 32000-1, 7.5.7).</summary>
/// <param name="objects">Takes them.</param>
internal sealed class ObjectStream(PdfBuffer objects)
{
    private readonly List<int> _numbers = [];
    private readonly List<int> _offsets = [];

    /// <summary>The objects' numbers, in the order of the stream.</summary>
    public ReadOnlySpan<int> Numbers => CollectionsMarshal.AsSpan(_numbers);

    /// <summary>Bytes of the objects.</summary>
    public int Length => objects.Length;

    /// <summary>Begins an object; <see cref="End"/> must follow before the next one begins.</summary>
    public PdfBuffer Begin(int number)
    {
        _numbers.Add(number);
        _offsets.Add(objects.Length);
        return objects;
    }

    public void End() => objects.Byte((byte)'\n');

    /// <summary>Writes where the objects lie, and the objects; the length of the former, which is the stream's <c>/First</c>.</summary>
    public int WriteTo(PdfBuffer target)
    {
        for (var index = 0; index < _numbers.Count; index++)
            target.Integer(_numbers[index]).Space().Integer(_offsets[index]).Space();
        var first = target.Length;
        target.Raw(objects.Written);
        return first;
    }

    public void Clear()
    {
        _numbers.Clear();
        _offsets.Clear();
        objects.Clear();
    }
}

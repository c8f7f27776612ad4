using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Fonts;

/// <summary>
/// The programs of a document's fonts and the objects that describe them. Immutable; documents with the same programs share it, as their
/// fonts have the same numbers: the first of the file.
/// </summary>
internal sealed class FontSet
{
    private const int FirstNumber = 1;

    private readonly FontProgram[] _programs;
    private readonly KeptObjects _objects;

    // The last of the set's numbers; 0 if no font needs the map.
    private readonly int _oneByteCodes;

    public FontSet(FontProgram[] programs)
    {
        _programs = programs;
        _oneByteCodes = Array.Exists(programs, program => program.HasOneByteCodes) ? Numbers(programs.Length).Font : 0;
        var objects = new ObjectStream(new PdfBuffer(4096));
        for (var index = 0; index < programs.Length; index++)
            FontObjects.Append(objects, programs[index], Numbers(index), _oneByteCodes);
        _objects = new KeptObjects(objects);
    }

    public ReadOnlySpan<FontProgram> Programs => _programs;

    /// <summary>The numbers of a font's objects.</summary>
    public static FontNumbers Numbers(int index) => new(FirstNumber + (index * FontNumbers.Count));

    /// <summary>Whether these are the programs, in the same order.</summary>
    public bool IsOf(FontProgram[] programs) => programs.AsSpan().SequenceEqual(_programs);

    /// <summary>Takes the numbers of the set, before any other is given out.</summary>
    public void Reserve(PdfFile file)
    {
        var count = (_programs.Length * FontNumbers.Count) + (_oneByteCodes == 0 ? 0 : 1);
        if (file.Reserve(count) != FirstNumber)
            throw new InvalidOperationException("The numbers of fonts are taken.");
    }

    public void Write(PdfFile file)
    {
        if (_programs.Length == 0)
            return;

        if (_oneByteCodes != 0)
            OneByteCodes.Write(file, _oneByteCodes);
        for (var index = 0; index < _programs.Length; index++)
            FontObjects.WriteStreams(file, _programs[index], Numbers(index));
        _objects.Write(file);
    }
}

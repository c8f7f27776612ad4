using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Pdf.Fonts;
using EsfReports.Pdf.Images;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Content;

/// <summary>
/// What content streams name: fonts, opacities, patterns, images. All pages of a document share one resource dictionary, which is
/// written last.
/// </summary>
internal sealed class PaintResources(PdfFile file, DocumentFonts fonts, Func<BitmapImage, EncodedImage> images, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(int Fill, int Stroke), int> _opacities = [];
    private readonly Dictionary<BitmapImage, int?> _images = [];
    private readonly List<int> _states = [];
    private readonly List<int> _patterns = [];
    private readonly List<int> _objects = [];

    /// <summary>Of the shared dictionary.</summary>
    public int ObjectNumber { get; } = file.Reserve();

    public DocumentFonts Fonts => fonts;

    public PdfFile File => file;

    /// <summary>The <c>ExtGState</c> of an opacity in thousandths.</summary>
    public int OpacityNumber((int Fill, int Stroke) opacity)
    {
        if (_opacities.TryGetValue(opacity, out var number))
            return number;

        file.BeginObject(out var state)
            .Raw("<</ca "u8).Scaled(opacity.Fill, 1000).Raw("/CA "u8).Scaled(opacity.Stroke, 1000).Raw(">>"u8);
        file.EndObject();
        number = AddState(state);
        _opacities.Add(opacity, number);
        return number;
    }

    /// <summary>Takes in an <c>ExtGState</c> dictionary.</summary>
    public int AddState(int objectNumber) => Add(_states, objectNumber);

    /// <summary>Takes in a pattern.</summary>
    public int AddPattern(int objectNumber) => Add(_patterns, objectNumber);

    /// <summary>Takes in a form or image.</summary>
    public int AddObject(int objectNumber) => Add(_objects, objectNumber);

    /// <summary>The image, written once however often it is shown; null if it is broken, which is said once.</summary>
    public int? ImageNumber(ImageItem item)
    {
        if (_images.TryGetValue(item.Bitmap, out var known))
            return known;

        int? number = null;
        try
        {
            number = AddObject(images(item.Bitmap).Write(file));
        }
        catch (ImageFormatException problem)
        {
            diagnostics.Add(PdfDiagnostics.BrokenImage(item.Tag.Element?.Origin ?? SourceLocation.None, problem.Message));
        }

        _images.Add(item.Bitmap, number);
        return number;
    }

    /// <summary>Writes the shared dictionary and the fonts.</summary>
    public void Write()
    {
        fonts.Write(file);

        var dictionary = file.BeginObject(ObjectNumber).Raw("<<"u8);
        AppendFonts(dictionary);
        AppendEntries(dictionary, "/ExtGState<<"u8, "/G"u8, _states);
        AppendEntries(dictionary, "/Pattern<<"u8, "/P"u8, _patterns);
        AppendEntries(dictionary, "/XObject<<"u8, "/X"u8, _objects);
        dictionary.Raw(">>"u8);
        file.EndObject();
    }

    private void AppendFonts(PdfBuffer dictionary)
    {
        if (fonts.All.IsEmpty)
            return;

        dictionary.Raw("/Font<<"u8);
        foreach (var font in fonts.All)
            dictionary.Raw("/F"u8).Integer(font.Number).Space().Reference(font.ObjectNumber);
        dictionary.Raw(">>"u8);
    }

    private static int Add(List<int> objects, int objectNumber)
    {
        objects.Add(objectNumber);
        return objects.Count;
    }

    private static void AppendEntries(PdfBuffer dictionary, ReadOnlySpan<byte> category, ReadOnlySpan<byte> prefix, List<int> objects)
    {
        if (objects.Count == 0)
            return;

        dictionary.Raw(category);
        for (var i = 0; i < objects.Count; i++)
            dictionary.Raw(prefix).Integer(i + 1).Space().Reference(objects[i]);
        dictionary.Raw(">>"u8);
    }
}

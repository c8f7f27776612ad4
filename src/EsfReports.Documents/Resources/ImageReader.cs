using EsfReports.Documents.Css;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents.Resources;

/// <summary>Finds out what an image file is and how big.</summary>
internal static class ImageReader
{
    private const long MaximumPixels = 64_000_000;

    /// <summary>Reads a file.</summary>
    public static LoadedImage Read(string path, ReadOnlyMemory<byte>? bytes, ResourceCache resources)
    {
        if (bytes is not { } content)
            return Fail($"the image '{path}' (there is no such file)", "Put the file into the document's folder; paths are relative to the file that names them.");
        if (BitmapHeader.Read(content.Span) is { } header)
            return Bitmap(path, content, header);
        if (SvgFile.IsSvg(content.Span))
            return SvgFile.Read(path, content, resources);
        return Fail($"the image '{path}' (it is not PNG, JPEG or SVG)", "Save it as PNG (drawings, screenshots), JPEG (photographs) or SVG.");
    }

    /// <summary>What to say of an address that leads elsewhere.</summary>
    public static ValueProblem NotAllowed(string url) => new(
        $"the address '{(url.Length > 60 ? url[..57] + "..." : url)}'", "Only files in the document's folder can be used; nothing is fetched from the network.");

    private static LoadedImage Bitmap(string path, ReadOnlyMemory<byte> bytes, BitmapHeader header)
    {
        if (header.Width <= 0 || header.Height <= 0)
            return Fail($"the image '{path}' (its header is damaged)", "Save the image again.");
        if ((long)header.Width * header.Height > MaximumPixels)
        {
            return Fail(
                $"the image '{path}' of {header.Width} x {header.Height} pixels (the limit is {MaximumPixels / 1_000_000} million)",
                "Make it smaller; 300 pixels an inch are enough for print.");
        }

        return new LoadedImage(new BitmapImage(bytes, header.Format, header.Width, header.Height), null, null, []);
    }

    private static LoadedImage Fail(string what, string hint) => new(null, null, new ValueProblem(what, hint), []);
}

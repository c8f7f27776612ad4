using EsfReports.Documents;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Images;

/// <summary>An image as it will stand in every file that shows it. Immutable and shared.</summary>
/// <param name="entries">Entries of its dictionary, filter included.</param>
/// <param name="bytes">Its compressed samples.</param>
/// <param name="mask">Its opacity; null if it is opaque.</param>
internal sealed class EncodedImage(byte[] entries, byte[] bytes, EncodedImage? mask)
{
    /// <summary>Encodes a bitmap.</summary>
    /// <exception cref="ImageFormatException">The file is broken or of a kind that PDF/A does not allow.</exception>
    public static EncodedImage Encode(BitmapImage bitmap) =>
        bitmap.Format == BitmapFormat.Jpeg ? JpegImage.Encode(bitmap.Bytes.Span) : PngImage.Encode(bitmap.Bytes.Span);

    /// <summary>Entries that all images have.</summary>
    public static PdfBuffer Entries(int width, int height, int bits) => new PdfBuffer(256)
        .Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(width).Raw("/Height "u8).Integer(height)
        .Raw("/BitsPerComponent "u8).Integer(bits);

    /// <summary>Writes the image and its mask; the number of its object.</summary>
    public int Write(PdfFile file)
    {
        var maskNumber = mask?.Write(file) ?? 0;
        var number = file.Reserve();
        var dictionary = new PdfBuffer(256).Raw(entries);
        if (maskNumber != 0)
            dictionary.Raw("/SMask "u8).Reference(maskNumber);
        file.WritePlainStream(number, dictionary.Written, bytes);
        return number;
    }
}

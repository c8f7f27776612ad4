using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Images;

/// <summary>
/// PNG files. Every file is decoded, so that a broken one is found here and not by a reader; plain ones are then taken over as they are,
/// because PDF knows PNG's filters, and those with transparency are taken apart into colour and opacity.
/// </summary>
internal static class PngImage
{
    public static EncodedImage Encode(ReadOnlySpan<byte> file)
    {
        var png = PngFile.Read(file);
        var rows = PngRows.Decode(png);
        var alpha = PngAlpha.Extract(png, rows);
        if (!HasAlphaChannel(png.Color) && !png.IsInterlaced)
            return WithSpace(png, png.Data, png.Channels, alpha);

        var color = HasAlphaChannel(png.Color) ? PngAlpha.RemoveFrom(png, rows) : rows;
        var channels = HasAlphaChannel(png.Color) ? png.Channels - 1 : png.Channels;
        var rowLength = (int)((((long)png.Width * channels * png.Depth) + 7) / 8);
        return WithSpace(png, Pack(color, rowLength, Math.Max(1, channels * png.Depth / 8)), channels, alpha);
    }

    private static bool HasAlphaChannel(PngColor color) => color is PngColor.GrayAlpha or PngColor.RgbAlpha;

    private static EncodedImage WithSpace(PngFile png, byte[] data, int channels, byte[]? alpha)
    {
        var entries = EncodedImage.Entries(png.Width, png.Height, png.Depth).Raw("/ColorSpace"u8);
        if (png.Color == PngColor.Palette)
            entries.Raw("[/Indexed/DeviceRGB "u8).Integer((png.Palette.Length / 3) - 1).Hex(png.Palette).Byte((byte)']');
        else
            entries.Raw(channels == 3 ? "/DeviceRGB"u8 : "/DeviceGray"u8);
        AppendFilter(entries, png.Width, channels, png.Depth);
        return new EncodedImage(entries.Written.ToArray(), data, alpha is null ? null : Mask(png, alpha));
    }

    /// <summary>Opacity as a gray image of 8 bits (ISO 32000-1, 11.6.5.3).</summary>
    private static EncodedImage Mask(PngFile png, byte[] alpha)
    {
        var entries = EncodedImage.Entries(png.Width, png.Height, 8).Raw("/ColorSpace/DeviceGray"u8);
        AppendFilter(entries, png.Width, 1, 8);
        return new EncodedImage(entries.Written.ToArray(), Pack(alpha, png.Width, 1), null);
    }

    private static void AppendFilter(PdfBuffer entries, int width, int channels, int depth) => entries
        .Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(channels)
        .Raw("/BitsPerComponent "u8).Integer(depth).Raw("/Columns "u8).Integer(width).Raw(">>"u8);

    /// <summary>Compresses rows, each with the better of two of PNG's filters: differences to the pixel before, or to the row above.</summary>
    private static byte[] Pack(byte[] rows, int rowLength, int distance)
    {
        const byte Sub = 1;
        const byte Up = 2;

        var filtered = new byte[rows.Length + (rows.Length / rowLength)];
        for (var y = 0; y < rows.Length / rowLength; y++)
        {
            var row = rows.AsSpan(y * rowLength, rowLength);
            var above = y == 0 ? default : rows.AsSpan((y - 1) * rowLength, rowLength);
            var target = filtered.AsSpan(y * (rowLength + 1), rowLength + 1);
            var filter = y > 0 && Cost(row, above) <= CostOfSub(row, distance) ? Up : Sub;
            target[0] = filter;
            for (var i = 0; i < rowLength; i++)
                target[i + 1] = (byte)(row[i] - (filter == Up ? above[i] : i >= distance ? row[i - distance] : 0));
        }

        return Deflate.Compress(filtered);
    }

    /// <summary>The sum of differences, which foretells well how small a row gets.</summary>
    private static long Cost(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above)
    {
        var sum = 0L;
        for (var i = 0; i < row.Length; i++)
            sum += Math.Abs((int)(sbyte)(row[i] - above[i]));
        return sum;
    }

    private static long CostOfSub(ReadOnlySpan<byte> row, int distance)
    {
        var sum = 0L;
        for (var i = 0; i < row.Length; i++)
            sum += Math.Abs((int)(sbyte)(row[i] - (i >= distance ? row[i - distance] : 0)));
        return sum;
    }
}

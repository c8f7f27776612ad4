using System.Buffers.Binary;

namespace EsfReports.Pdf.Images;

/// <summary>Opacity of PNG files: a channel of its own, an opacity for each palette entry, or one colour that is not seen.</summary>
internal static class PngAlpha
{
    /// <summary>One byte for each pixel; null if all are opaque.</summary>
    public static byte[]? Extract(PngFile png, byte[] rows)
    {
        var alpha = png.Color switch
        {
            PngColor.GrayAlpha or PngColor.RgbAlpha => FromChannel(png, rows),
            PngColor.Palette when png.Transparency.Length > 0 => FromPalette(png, rows),
            PngColor.Gray or PngColor.Rgb when png.Transparency.Length == 2 * png.Channels => FromKey(png, rows),
            _ => null,
        };
        return alpha is null || alpha.AsSpan().IndexOfAnyExcept(byte.MaxValue) < 0 ? null : alpha;
    }

    /// <summary>The samples without the last channel.</summary>
    public static byte[] RemoveFrom(PngFile png, byte[] rows)
    {
        var pixel = png.Channels * png.Depth / 8;
        var kept = pixel - (png.Depth / 8);
        var colors = new byte[rows.Length / pixel * kept];
        for (var i = 0; i < rows.Length / pixel; i++)
            rows.AsSpan(i * pixel, kept).CopyTo(colors.AsSpan(i * kept));
        return colors;
    }

    /// <summary>Of 16 bits the first eight: nobody sees more steps of opacity.</summary>
    private static byte[] FromChannel(PngFile png, byte[] rows)
    {
        var pixel = png.Channels * png.Depth / 8;
        var alpha = new byte[rows.Length / pixel];
        for (var i = 0; i < alpha.Length; i++)
            alpha[i] = rows[((i + 1) * pixel) - (png.Depth / 8)];
        return alpha;
    }

    private static byte[] FromPalette(PngFile png, byte[] rows)
    {
        var alpha = new byte[png.Width * png.Height];
        for (var i = 0; i < alpha.Length; i++)
        {
            var entry = Sample(png, rows, i, 0);
            alpha[i] = entry < png.Transparency.Length ? png.Transparency[entry] : byte.MaxValue;
        }

        return alpha;
    }

    private static byte[] FromKey(PngFile png, byte[] rows)
    {
        var alpha = new byte[png.Width * png.Height];
        for (var i = 0; i < alpha.Length; i++)
            alpha[i] = IsKey(png, rows, i) ? (byte)0 : byte.MaxValue;
        return alpha;
    }

    private static bool IsKey(PngFile png, byte[] rows, int pixel)
    {
        for (var channel = 0; channel < png.Channels; channel++)
        {
            if (Sample(png, rows, pixel, channel) != BinaryPrimitives.ReadUInt16BigEndian(png.Transparency.AsSpan(2 * channel)))
                return false;
        }

        return true;
    }

    /// <summary>A sample at its own depth.</summary>
    private static int Sample(PngFile png, byte[] rows, int pixel, int channel)
    {
        var (y, x) = Math.DivRem(pixel, png.Width);
        var row = rows.AsSpan(y * png.RowLength(png.Width));
        var index = (x * png.Channels) + channel;
        return png.Depth switch
        {
            16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
            8 => row[index],
            var depth => row[index * depth / 8] >> (8 - depth - (index * depth % 8)) & ((1 << depth) - 1),
        };
    }
}

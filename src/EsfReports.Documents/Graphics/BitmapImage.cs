namespace EsfReports.Documents;

/// <summary>How a bitmap's bytes are coded.</summary>
public enum BitmapFormat { Png, Jpeg }

/// <summary>A bitmap as it stands in its file, with what its header says. Compared by identity, one instance a file.</summary>
public sealed class BitmapImage(ReadOnlyMemory<byte> bytes, BitmapFormat format, int pixelWidth, int pixelHeight)
{
    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public BitmapFormat Format { get; } = format;

    public int PixelWidth { get; } = pixelWidth;

    public int PixelHeight { get; } = pixelHeight;
}

using System.Buffers.Binary;
using EsfReports.Documents.Resources;

namespace EsfReports.Documents.Tests;

public sealed class ImageTests
{
    [Fact]
    public void The_header_of_a_png_gives_its_size()
    {
        Assert.Equal(new BitmapHeader(BitmapFormat.Png, 640, 480), BitmapHeader.Read(Png(640, 480)));
    }

    // A JPEG with a comment before its frame header, baseline (C0) or progressive (C2).
    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC2)]
    public void The_frame_header_of_a_jpeg_gives_its_size(byte frame)
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, frame, 0, 17, 8, 1, 0, 2, 0, 3, 1, 2, 3];

        Assert.Equal(new BitmapHeader(BitmapFormat.Jpeg, 512, 256), BitmapHeader.Read(jpeg));
    }

    [Theory]
    [InlineData("474946383961")]
    [InlineData("")]
    [InlineData("52494646")]
    public void Other_formats_are_not_bitmaps(string hex)
    {
        Assert.Null(BitmapHeader.Read(Convert.FromHexString(hex)));
    }

    [Fact]
    public void A_damaged_header_has_no_size_and_never_throws()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0];
        var png = Png(1, 1);

        for (var length = 0; length < jpeg.Length; length++)
            Assert.True(BitmapHeader.Read(jpeg.AsSpan(0, length)) is null or { Width: 0 });
        for (var length = 8; length < 33; length++)
            Assert.True(BitmapHeader.Read(png.AsSpan(0, length)) is { Width: 0 });
    }

    [Fact]
    public void An_image_is_loaded_once_and_shared()
    {
        var reader = new DocumentReader(new MemoryResources().Add("a/b.png", Png(2, 3)));
        var html = Documents.Page("<h1>x</h1><img src='a/b.png' alt=x width=20><img src='./a/../a/b.png#x' alt=y>");

        var result = reader.Read(html, "a.html");

        Assert.Empty(result.Diagnostics);
        var images = result.Document!.Body.Children.OfType<StyledElement>().Where(one => one.Name == "img").ToArray();
        Assert.Equal((2, 3), (images[0].Bitmap!.PixelWidth, images[0].Bitmap!.PixelHeight));
        Assert.Same(images[0].Bitmap, images[1].Bitmap);
        Assert.Equal(15, images[0].Style.Box.Width!.Value.Points);
    }

    /// <summary>The beginning of a PNG file: signature and header.</summary>
    internal static byte[] Png(int width, int height)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[17]];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }
}

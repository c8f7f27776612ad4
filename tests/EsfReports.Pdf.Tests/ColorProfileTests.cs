using EsfReports.Pdf.Metadata;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class ColorProfileTests
{
    private const string Python = "/usr/bin/python3";

    private const string CompareScript = """
        import sys
        try:
            from PIL import Image, ImageCms
        except ImportError:
            print('0'); sys.exit()
        ours = ImageCms.ImageCmsProfile(sys.argv[1])
        theirs = ImageCms.createProfile('sRGB')
        ramp = Image.new('RGB', (256, 4))
        for i in range(256):
            for row, color in enumerate([(i, i, i), (i, 0, 0), (0, i, 0), (i, 255 - i, i // 2)]):
                ramp.putpixel((i, row), color)
        out = ImageCms.profileToProfile(ramp, ours, theirs, renderingIntent=1)
        print(max(abs(a - b) for p, q in zip(ramp.getdata(), out.getdata()) for a, b in zip(p, q)))
        """;

    [Fact]
    public void The_header_is_that_of_a_display_profile()
    {
        var profile = ColorProfile.Bytes;

        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", System.Text.Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", System.Text.Encoding.ASCII.GetString(profile, 36, 4));
    }

    [Fact]
    public void Full_red_green_and_blue_together_are_white()
    {
        var profile = ColorProfile.Bytes;
        double Sum(int axis) => Enumerable.Range(0, 3).Sum(channel => Read(profile, "rgb"[channel] + "XYZ", axis));

        Assert.Equal(0.9642, Sum(0), 3);
        Assert.Equal(1.0, Sum(1), 3);
        Assert.Equal(0.8249, Sum(2), 3);
    }

    [ToolFact(Python)]
    public void Another_colour_engine_takes_it_for_srgb()
    {
        var result = new ExternalTool(Python).RunOn(ColorProfile.Bytes, ["-c", CompareScript]);

        Assert.True(result.ExitCode == 0, result.All);
        Assert.InRange(int.Parse(result.Output, null), 0, 1);
    }

    private static double Read(byte[] profile, string tag, int axis)
    {
        var entry = System.Text.Encoding.Latin1.GetString(profile).IndexOf(tag, 128, StringComparison.Ordinal);
        var offset = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4));
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(offset + 8 + (4 * axis))) / 65536.0;
    }
}

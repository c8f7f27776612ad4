using System.Buffers.Binary;

namespace EsfReports.Fonts.Subsetting;

/// <summary>A glyph of contours (OpenType, "glyf", simple glyph description).</summary>
internal static class SimpleGlyph
{
    private const byte ShortX = 0x02;
    private const byte ShortY = 0x04;
    private const byte Repeats = 0x08;
    private const byte SameX = 0x10;
    private const byte SameY = 0x20;

    /// <summary>Appends the glyph without its instructions and without what pads it; a broken one becomes empty.</summary>
    public static void AppendWithoutHints(TableBuilder table, ReadOnlySpan<byte> outline)
    {
        var contours = BinaryPrimitives.ReadInt16BigEndian(outline);
        var instructions = CompositeGlyph.HeaderLength + (2 * contours);
        if (contours == 0 || instructions + 2 > outline.Length)
            return;

        var points = instructions + 2 + BinaryPrimitives.ReadUInt16BigEndian(outline[instructions..]);
        var pointCount = BinaryPrimitives.ReadUInt16BigEndian(outline[(instructions - 2)..]) + 1;
        if (points > outline.Length || FindLength(outline[points..], pointCount) is not { } length)
            return;

        table.Append(outline[..instructions]);
        table.UInt16(0);
        table.Append(outline.Slice(points, length));
    }

    /// <summary>Bytes of flags and coordinates; null if there are too few.</summary>
    private static int? FindLength(ReadOnlySpan<byte> points, int pointCount)
    {
        var (position, coordinates) = (0, 0);
        for (var left = pointCount; left > 0;)
        {
            if (position + 2 > points.Length)
                return null;
            var flag = points[position++];
            var times = (flag & Repeats) != 0 ? points[position++] + 1 : 1;
            times = Math.Min(times, left);
            coordinates += times * (LengthOf(flag, ShortX, SameX) + LengthOf(flag, ShortY, SameY));
            left -= times;
        }

        return position + coordinates <= points.Length ? position + coordinates : null;
    }

    private static int LengthOf(byte flag, byte isShort, byte isSame)
    {
        if ((flag & isShort) != 0)
            return 1;
        return (flag & isSame) != 0 ? 0 : 2;
    }
}

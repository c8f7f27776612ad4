using System.Buffers.Binary;
using System.Text;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Metadata;

/// <summary>
/// An ICC profile of sRGB (IEC 61966-2-1) as a version 2 display profile (ICC.1:2001-04): three primaries and one curve, worked out here.
/// </summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 256;

    // Primaries of ITU-R BT.709, adapted from D65 to the profile connection space's D50 by the Bradford method.
    private static readonly (double X, double Y, double Z) Red = (0.43607, 0.22249, 0.01392);
    private static readonly (double X, double Y, double Z) Green = (0.38515, 0.71687, 0.09708);
    private static readonly (double X, double Y, double Z) Blue = (0.14307, 0.06061, 0.71410);
    private static readonly (double X, double Y, double Z) White = (0.9642, 1.0, 0.8249);

    /// <summary>The profile.</summary>
    public static byte[] Bytes { get; } = Build();

    /// <summary>The profile as it stands in files.</summary>
    public static byte[] Compressed { get; } = Deflate.Compress(Bytes);

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Copyright("CC0")),
            ("wtpt", Point(White)),
            ("rXYZ", Point(Red)),
            ("gXYZ", Point(Green)),
            ("bXYZ", Point(Blue)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var dataStart = HeaderLength + 4 + (12 * tags.Length);
        var positions = new Dictionary<byte[], int>();
        var length = dataStart;
        foreach (var data in tags.Select(tag => tag.Data).Distinct())
        {
            positions.Add(data, length);
            length += (data.Length + 3) & ~3;
        }

        var profile = new byte[length];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + (12 * i));
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], positions[tags[i].Data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
            tags[i].Data.CopyTo(profile.AsSpan(positions[tags[i].Data]));
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        var header = profile.AsSpan(0, HeaderLength);
        BinaryPrimitives.WriteInt32BigEndian(header, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(header[8..], 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header[12..]);

        // The date must be one; it is that of the standard's publication, the same in all files.
        ReadOnlySpan<short> date = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(header[(24 + (2 * i))..], date[i]);
        Encoding.ASCII.GetBytes("acsp", header[36..]);
        WritePoint(header[68..], White);
    }

    private static byte[] Point((double X, double Y, double Z) point)
    {
        var data = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", data);
        WritePoint(data.AsSpan(8), point);
        return data;
    }

    private static void WritePoint(Span<byte> target, (double X, double Y, double Z) point)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, Fixed(point.X));
        BinaryPrimitives.WriteInt32BigEndian(target[4..], Fixed(point.Y));
        BinaryPrimitives.WriteInt32BigEndian(target[8..], Fixed(point.Z));
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536, MidpointRounding.AwayFromZero);

    /// <summary>From coded values to light; between the points readers interpolate.</summary>
    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = Math.Round(65535 * ToLinear(i / (CurvePoints - 1.0)), MidpointRounding.AwayFromZero);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)value);
        }

        return data;
    }

    private static double ToLinear(double coded) =>
        coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4);

    private static byte[] Copyright(string text)
    {
        var data = new byte[8 + text.Length + 1];
        Encoding.ASCII.GetBytes("text", data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    /// <summary>ASCII only; the Unicode and Macintosh parts are there and empty.</summary>
    private static byte[] Description(string text)
    {
        const int EmptyParts = 4 + 4 + 2 + 1 + 67;

        var data = new byte[12 + text.Length + 1 + EmptyParts];
        Encoding.ASCII.GetBytes("desc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }
}

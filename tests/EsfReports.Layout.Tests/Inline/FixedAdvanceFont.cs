using System.Buffers.Binary;
using System.Text;
using EsfReports.Documents;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>
/// A font whose every glyph is half an em wide, so that widths can be counted: at 10 pt a character is 5 pt wide. Ascent 0.8 em,
/// descent 0.2 em, no line gap.
/// </summary>
internal static class FixedAdvanceFont
{
    private const int UnitsPerEm = 1000;
    private const int Advance = 500;

    /// <summary>Letters of western Europe and general punctuation without fixed spaces.</summary>
    public static FontData Latin { get; } = new(Build([(0x20, 0x7E), (0xA0, 0x17F), (0x300, 0x304), (0x308, 0x308), (0x2013, 0x2014), (0x2018, 0x201E), (0x2026, 0x2026)]));

    /// <summary>Nothing but Greek letters.</summary>
    public static FontData Greek { get; } = new(Build([(0x20, 0x20), (0x391, 0x3C9)]));

    /// <summary>The bytes of a TrueType font with empty glyphs for ranges of code points.</summary>
    public static byte[] Build((int First, int Last)[] ranges)
    {
        var count = 1 + ranges.Sum(range => range.Last - range.First + 1);
        return Assemble(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Os2(),
            ["cmap"] = CharacterMap(ranges),
            ["glyf"] = new byte[4],
            ["head"] = Head(),
            ["hhea"] = HorizontalHeader(count),
            ["hmtx"] = Words(Enumerable.Range(0, count).SelectMany(_ => new[] { Advance, 0 })),
            ["loca"] = new byte[(count + 1) * 2],
            ["maxp"] = Words([1, 0, count, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
            ["name"] = Names(),
            ["post"] = Words([3, 0, 0, 0, -100, 50, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
        });
    }

    private static byte[] Words(IEnumerable<int> values)
    {
        var bytes = new List<byte>();
        foreach (var value in values)
            bytes.AddRange([(byte)(value >> 8), (byte)value]);
        return [.. bytes];
    }

    private static IEnumerable<int> Long(int value) => [value >> 16, value & 0xFFFF];

    private static byte[] Head() => Words(
        [1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, UnitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0, 0, -200, Advance, 800, 0, 8, 2, 0, 0]);

    private static byte[] HorizontalHeader(int count) => Words([1, 0, 800, -200, 0, Advance, 0, 0, Advance, 1, 0, 0, 0, 0, 0, 0, 0, count]);

    private static byte[] Os2()
    {
        var words = new int[48];
        words[0] = 4;
        words[1] = Advance;
        words[2] = 400;
        words[3] = 5;
        words[13] = 50;
        words[14] = 300;
        words[34] = 800;
        words[35] = -200;
        words[36] = 0;
        words[37] = 800;
        words[38] = 200;
        words[43] = 500;
        words[44] = 700;
        return Words(words);
    }

    private static byte[] CharacterMap((int First, int Last)[] ranges)
    {
        var groups = new List<int>();
        var glyph = 1;
        foreach (var (first, last) in ranges)
        {
            groups.AddRange([.. Long(first), .. Long(last), .. Long(glyph)]);
            glyph += last - first + 1;
        }

        return Words([0, 1, 3, 10, .. Long(12), 12, 0, .. Long(16 + (groups.Count * 2)), .. Long(0), .. Long(ranges.Length), .. groups]);
    }

    private static byte[] Names()
    {
        var text = Encoding.BigEndianUnicode.GetBytes("Fixed");
        var records = Words([0, 2, 6 + (2 * 12), 3, 1, 0x409, 1, text.Length, 0, 3, 1, 0x409, 6, text.Length, 0]);
        return [.. records, .. text];
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var directory = new List<byte>(Words([1, 0, tables.Count, 128, 3, (tables.Count * 16) - 128]));
        var body = new List<byte>();
        var start = 12 + (16 * tables.Count);
        Span<byte> number = stackalloc byte[4];
        foreach (var (tag, data) in tables)
        {
            directory.AddRange(Encoding.ASCII.GetBytes(tag));
            foreach (var value in (uint[])[Checksum(data), (uint)(start + body.Count), (uint)data.Length])
            {
                BinaryPrimitives.WriteUInt32BigEndian(number, value);
                directory.AddRange(number.ToArray());
            }

            body.AddRange(data);
            body.AddRange(new byte[(4 - (data.Length % 4)) % 4]);
        }

        return [.. directory, .. body];
    }

    private static uint Checksum(byte[] data)
    {
        var sum = 0u;
        for (var index = 0; index < data.Length; index++)
            sum += (uint)data[index] << (24 - (8 * (index % 4)));
        return sum;
    }
}

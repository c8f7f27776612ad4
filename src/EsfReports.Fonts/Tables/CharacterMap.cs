namespace EsfReports.Fonts.Tables;

/// <summary>From code points to glyphs (<c>cmap</c>): formats 0, 4, 6 and 12, as one sorted list of ranges.</summary>
internal sealed class CharacterMap
{
    /// <summary>Code points below are found in one step: Basic Latin to Latin Extended-B.</summary>
    public const int DirectCount = 0x250;

    private const int NoBreakSpace = 0xA0;
    private const int Hyphen = 0x2010;
    private const int NoBreakHyphen = 0x2011;

    private readonly ushort[] _direct = new ushort[DirectCount];
    private readonly int[] _starts;
    private readonly Range[] _ranges;

    private readonly int _glyphCount;

    private CharacterMap(List<Range> ranges, int glyphCount)
    {
        _ranges = [.. ranges];
        _starts = Array.ConvertAll(_ranges, range => range.First);
        _glyphCount = glyphCount;
        for (var code = 0; code < DirectCount; code++)
            _direct[code] = FindSimilar(code);
    }

    /// <summary>Glyphs of the code points below <see cref="DirectCount"/>.</summary>
    public ReadOnlySpan<ushort> Direct => _direct;

    /// <summary>Reads the best subtable: full Unicode, then the Basic Multilingual Plane, then symbols and old ones.</summary>
    public static CharacterMap Read(TableView cmap, int glyphCount)
    {
        var best = BestSubtable(cmap);
        var ranges = cmap.UInt16(best) switch
        {
            0 => ReadByteEncoding(cmap.From(best)),
            4 => ReadSegments(cmap.From(best)),
            6 => ReadTrimmed(cmap.From(best)),
            12 => ReadGroups(cmap.From(best)),
            var format => throw cmap.Broken($"has format {format}; formats 0, 4, 6 and 12 are read"),
        };
        return new CharacterMap(ranges, glyphCount);
    }

    /// <summary>The glyph of a code point; 0 if there is none.</summary>
    public ushort GlyphOf(int codePoint) =>
        (uint)codePoint < DirectCount ? _direct[codePoint] : FindSimilar(codePoint);

    /// <summary>Characters that only differ in where lines may break look like their plain twins.</summary>
    private ushort FindSimilar(int codePoint)
    {
        var glyph = Search(codePoint);
        return (glyph, codePoint) switch
        {
            (0, NoBreakSpace) => Search(' '),
            (0, NoBreakHyphen) when Search(Hyphen) is var hyphen and not 0 => hyphen,
            (0, NoBreakHyphen) => Search('-'),
            _ => glyph,
        };
    }

    private ushort Search(int codePoint)
    {
        var index = Array.BinarySearch(_starts, codePoint);
        if (index < 0)
            index = ~index - 1;
        if (index < 0 || codePoint > _ranges[index].Last)
            return 0;

        var glyph = _ranges[index].GlyphOf(codePoint);
        return glyph < _glyphCount ? (ushort)glyph : (ushort)0;
    }

    /// <summary>For each glyph the lowest code point that leads to it; 0 where there is none.</summary>
    public int[] Reverse()
    {
        var codePoints = new int[_glyphCount];
        foreach (var range in _ranges)
        {
            for (var code = range.First; code <= range.Last; code++)
            {
                var glyph = range.GlyphOf(code);
                if (glyph > 0 && glyph < _glyphCount && codePoints[glyph] == 0)
                    codePoints[glyph] = code;
            }
        }

        return codePoints;
    }

    private static int BestSubtable(TableView cmap)
    {
        var (best, bestRank) = (-1, 0);
        for (var i = 0; i < cmap.UInt16(2); i++)
        {
            var record = 4 + (8 * i);
            var offset = cmap.Int32(record + 4);
            var rank = Rank(cmap.UInt16(record), cmap.UInt16(record + 2), cmap.UInt16(offset));
            if (rank > bestRank)
                (best, bestRank) = (offset, rank);
        }

        return best >= 0 ? best : throw cmap.Broken("has no subtable for Unicode");
    }

    private static int Rank(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) => 6,
        (0, _, 12) => 5,
        (3, 1, 4) => 4,
        (0, _, 4) => 3,
        (3 or 0, _, 6) => 2,
        (3, 0, 4) => 2,
        (1, 0, 0 or 6) => 1,
        _ => 0,
    };

    private static List<Range> ReadByteEncoding(TableView table)
    {
        // Only ASCII is the same in every old encoding.
        var ranges = new List<Range>();
        for (var code = 0; code < 128; code++)
            ranges.Add(new Range(code, code, table.Byte(6 + code) - code, null));
        return ranges;
    }

    private static List<Range> ReadTrimmed(TableView table)
    {
        var glyphs = new ushort[table.UInt16(8)];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = table.UInt16(10 + (2 * i));
        var first = table.UInt16(6);
        return glyphs.Length == 0 ? [] : [new Range(first, first + glyphs.Length - 1, 0, glyphs)];
    }

    private static List<Range> ReadGroups(TableView table)
    {
        var ranges = new List<Range>();
        var (count, previous) = (table.Int32(12), -1);
        for (var i = 0; i < count; i++)
        {
            var record = 16 + (12 * i);
            var (first, last, glyph) = (table.Int32(record), table.Int32(record + 4), table.Int32(record + 8));
            if (first <= previous || last < first || last > 0x10FFFF || glyph > ushort.MaxValue)
                throw table.Broken("has groups that are out of order or too large");
            ranges.Add(new Range(first, last, glyph - first, null));
            previous = last;
        }

        return ranges;
    }

    private static List<Range> ReadSegments(TableView table)
    {
        var ranges = new List<Range>();
        var (count, previous) = (table.UInt16(6) / 2, -1);
        var (ends, starts) = (14, 16 + (2 * count));
        for (var i = 0; i < count; i++)
        {
            var (first, last) = (table.UInt16(starts + (2 * i)), table.UInt16(ends + (2 * i)));
            if (first <= previous || last < first)
                throw table.Broken("has segments that are out of order");
            ranges.Add(ReadSegment(table, starts + (2 * count) + (2 * i), count, first, last));
            previous = last;
        }

        return ranges;
    }

    private static Range ReadSegment(TableView table, int deltaPosition, int count, int first, int last)
    {
        var delta = table.Int16(deltaPosition);
        var offsetPosition = deltaPosition + (2 * count);
        var offset = table.UInt16(offsetPosition);

        // The last segment maps U+FFFF to nothing; in some fonts its offset is nonsense.
        if (first == 0xFFFF)
            return new Range(first, last, 1, null);
        if (offset == 0)
            return new Range(first, last, delta, null, Wraps: true);

        var glyphs = new ushort[last - first + 1];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = table.UInt16(offsetPosition + offset + (2 * i));
            glyphs[i] = glyph == 0 ? glyph : (ushort)(glyph + delta);
        }

        return new Range(first, last, 0, glyphs);
    }

    /// <summary>Code points whose glyphs stand in a list, or else are the code point plus <paramref name="Delta"/>.</summary>
    private readonly record struct Range(int First, int Last, int Delta, ushort[]? Glyphs, bool Wraps = false)
    {
        public int GlyphOf(int codePoint)
        {
            if (Glyphs is not null)
                return Glyphs[codePoint - First];
            return Wraps ? (ushort)(codePoint + Delta) : codePoint + Delta;
        }
    }
}

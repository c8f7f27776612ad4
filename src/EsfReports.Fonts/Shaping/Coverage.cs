using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>A sorted set of glyphs, each with its index (OpenType, "Coverage Table").</summary>
internal sealed class Coverage
{
    private readonly ushort[] _firsts;
    private readonly ushort[] _lasts;
    private readonly int[] _indices;

    private Coverage(ushort[] firsts, ushort[] lasts, int[] indices)
    {
        _firsts = firsts;
        _lasts = lasts;
        _indices = indices;
    }

    public static Coverage Read(TableView table, LayoutBudget budget)
    {
        var format = table.UInt16(0);
        if (format is not (1 or 2))
            throw table.Broken($"has a coverage of format {format}; 1 and 2 are known");

        var count = table.UInt16(2);
        var (firsts, indices) = (new ushort[count], new int[count]);
        var lasts = format == 1 ? firsts : new ushort[count];
        var (previous, index) = (-1, 0);
        budget.Spend(table, count + 1);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (format == 1 ? 2 * i : 6 * i);
            firsts[i] = table.UInt16(record);
            if (format == 2)
                lasts[i] = table.UInt16(record + 2);
            indices[i] = index;
            if (firsts[i] <= previous || lasts[i] < firsts[i])
                throw table.Broken("has a coverage that is out of order");
            (previous, index) = (lasts[i], index + lasts[i] - firsts[i] + 1);
        }

        return new Coverage(firsts, lasts, indices);
    }

    /// <summary>The glyph's place in the set; -1 if it is not in it.</summary>
    public int IndexOf(ushort glyph)
    {
        var range = GlyphRanges.Find(_firsts, glyph);
        return range >= 0 && glyph <= _lasts[range] ? _indices[range] + glyph - _firsts[range] : -1;
    }

    /// <summary>How many glyphs it holds.</summary>
    public int Count => _firsts.Length == 0 ? 0 : _indices[^1] + _lasts[^1] - _firsts[^1] + 1;

    /// <summary>All glyphs, in order.</summary>
    public IEnumerable<ushort> Glyphs
    {
        get
        {
            for (var i = 0; i < _firsts.Length; i++)
            {
                for (int glyph = _firsts[i]; glyph <= _lasts[i]; glyph++)
                    yield return (ushort)glyph;
            }
        }
    }
}

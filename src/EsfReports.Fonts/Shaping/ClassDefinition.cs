using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>Puts glyphs into classes; those not named are in class 0 (OpenType, "Class Definition Table").</summary>
internal sealed class ClassDefinition
{
    private readonly ushort[] _firsts;
    private readonly ushort[] _lasts;
    private readonly ushort[] _classes;

    private ClassDefinition(ushort[] firsts, ushort[] lasts, ushort[] classes)
    {
        _firsts = firsts;
        _lasts = lasts;
        _classes = classes;
    }

    /// <summary>All glyphs are in class 0.</summary>
    public static ClassDefinition Empty { get; } = new([], [], []);

    /// <summary>The definition behind an offset; empty if the offset is 0.</summary>
    public static ClassDefinition ReadAt(TableView table, int position, LayoutBudget budget) =>
        table.UInt16(position) == 0 ? Empty : Read(table.Follow(position), budget);

    public int ClassOf(ushort glyph)
    {
        var range = GlyphRanges.Find(_firsts, glyph);
        return range >= 0 && glyph <= _lasts[range] ? _classes[range] : 0;
    }

    private static ClassDefinition Read(TableView table, LayoutBudget budget) => (int)table.UInt16(0) switch
    {
        1 => ReadList(table, budget),
        2 => ReadRanges(table, budget),
        var format => throw table.Broken($"has a class definition of format {format}; 1 and 2 are known"),
    };

    private static ClassDefinition ReadList(TableView table, LayoutBudget budget)
    {
        var (start, count) = (table.UInt16(2), table.UInt16(4));
        budget.Spend(table, count + 1);
        if (start + count > ushort.MaxValue + 1)
            throw table.Broken("has a class definition for glyphs beyond 65535");

        var (glyphs, classes) = (new ushort[count], new ushort[count]);
        for (var i = 0; i < count; i++)
            (glyphs[i], classes[i]) = ((ushort)(start + i), table.UInt16(6 + (2 * i)));
        return new ClassDefinition(glyphs, glyphs, classes);
    }

    private static ClassDefinition ReadRanges(TableView table, LayoutBudget budget)
    {
        var count = table.UInt16(2);
        budget.Spend(table, count + 1);
        var (firsts, lasts, classes) = (new ushort[count], new ushort[count], new ushort[count]);
        var previous = -1;
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (6 * i);
            (firsts[i], lasts[i], classes[i]) = (table.UInt16(record), table.UInt16(record + 2), table.UInt16(record + 4));
            if (firsts[i] <= previous || lasts[i] < firsts[i])
                throw table.Broken("has a class definition that is out of order");
            previous = lasts[i];
        }

        return new ClassDefinition(firsts, lasts, classes);
    }
}

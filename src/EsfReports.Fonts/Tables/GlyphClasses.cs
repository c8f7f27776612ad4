using EsfReports.Fonts.Shaping;

namespace EsfReports.Fonts.Tables;

/// <summary>What kind of glyph each one is (<c>GDEF</c>), which lookups ask when they skip glyphs.</summary>
internal sealed class GlyphClasses
{
    private const int Base = 1;
    private const int Ligature = 2;
    private const int Mark = 3;

    private readonly ClassDefinition _classes;
    private readonly ClassDefinition _markClasses;
    private readonly Coverage[] _markSets;

    private GlyphClasses(ClassDefinition classes, ClassDefinition markClasses, Coverage[] markSets)
    {
        _classes = classes;
        _markClasses = markClasses;
        _markSets = markSets;
    }

    public static GlyphClasses Read(TableView gdef, LayoutBudget budget)
    {
        if (gdef.Length == 0)
            return new GlyphClasses(ClassDefinition.Empty, ClassDefinition.Empty, []);

        var hasMarkSets = gdef.UInt32(0) >= 0x00010002 && gdef.UInt16(12) != 0;
        return new GlyphClasses(
            ClassDefinition.ReadAt(gdef, 4, budget),
            ClassDefinition.ReadAt(gdef, 10, budget),
            hasMarkSets ? ReadMarkSets(gdef.Follow(12), budget) : []);
    }

    /// <summary>A glyph that is put over, under or through another one.</summary>
    public bool IsMark(ushort glyph) => _classes.ClassOf(glyph) == Mark;

    /// <summary>Whether a lookup with these flags does not see the glyph.</summary>
    public bool IsIgnored(ushort glyph, LookupFlags flags)
    {
        if (flags.IsEmpty)
            return false;

        return _classes.ClassOf(glyph) switch
        {
            Base => flags.IgnoresBases,
            Ligature => flags.IgnoresLigatures,
            Mark => flags.IgnoresMarks || IsOtherMark(glyph, flags),
            _ => false,
        };
    }

    private bool IsOtherMark(ushort glyph, LookupFlags flags)
    {
        if (flags.MarkSet is { } set)
            return set >= _markSets.Length || _markSets[set].IndexOf(glyph) < 0;
        return flags.MarkClass != 0 && _markClasses.ClassOf(glyph) != flags.MarkClass;
    }

    private static Coverage[] ReadMarkSets(TableView table, LayoutBudget budget)
    {
        var sets = new Coverage[table.UInt16(2)];
        for (var i = 0; i < sets.Length; i++)
            sets[i] = Coverage.Read(table.From(table.Int32(4 + (4 * i))), budget);
        return sets;
    }
}

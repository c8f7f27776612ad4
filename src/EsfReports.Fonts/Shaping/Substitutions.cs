using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>One glyph for another (GSUB type 1).</summary>
internal sealed class SingleSubstitution(Coverage coverage, int delta, ushort[]? glyphs) : Subtable(coverage)
{
    public static SingleSubstitution Read(TableView table, LayoutBudget budget)
    {
        var coverage = Coverage.Read(table.Follow(2), budget);
        return table.UInt16(0) switch
        {
            1 => new SingleSubstitution(coverage, table.Int16(4), null),
            2 => new SingleSubstitution(coverage, 0, GlyphLists.ReadGlyphs(table, 4, budget)),
            var format => throw table.Broken($"has a single substitution of format {format}; 1 and 2 are known"),
        };
    }

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var glyph = run.Glyph(index);
        var place = Coverage.IndexOf(glyph);
        if (place < 0 || place >= (glyphs?.Length ?? int.MaxValue))
            return -1;

        run.Replace(index, glyphs is null ? (ushort)(glyph + delta) : glyphs[place]);
        return index + 1;
    }
}

/// <summary>Several glyphs for one (GSUB type 2).</summary>
internal sealed class MultipleSubstitution(Coverage coverage, ushort[][] sequences) : Subtable(coverage)
{
    public static MultipleSubstitution Read(TableView table, LayoutBudget budget) =>
        new(Coverage.Read(table.Follow(2), budget), GlyphLists.ReadLists(table, 4, budget));

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var place = Coverage.IndexOf(run.Glyph(index));
        if (place < 0 || place >= sequences.Length)
            return -1;

        run.Expand(index, sequences[place]);
        return index + sequences[place].Length;
    }
}

/// <summary>One of several glyphs for one, chosen by the feature's value (GSUB type 3).</summary>
internal sealed class AlternateSubstitution(Coverage coverage, ushort[][] alternates) : Subtable(coverage)
{
    public static AlternateSubstitution Read(TableView table, LayoutBudget budget) =>
        new(Coverage.Read(table.Follow(2), budget), GlyphLists.ReadLists(table, 4, budget));

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var place = Coverage.IndexOf(run.Glyph(index));
        if (place < 0 || place >= alternates.Length || run.FeatureValue > alternates[place].Length)
            return -1;

        run.Replace(index, alternates[place][run.FeatureValue - 1]);
        return index + 1;
    }
}

/// <summary>One glyph for several (GSUB type 4).</summary>
internal sealed class LigatureSubstitution(Coverage coverage, LigatureSubstitution.Ligature[][] sets) : Subtable(coverage)
{
    private const int MaximumComponents = 32;

    public static LigatureSubstitution Read(TableView table, LayoutBudget budget)
    {
        var sets = new Ligature[table.UInt16(4)][];
        for (var i = 0; i < sets.Length; i++)
            sets[i] = ReadSet(table.Follow(6 + (2 * i)), budget);
        return new LigatureSubstitution(Coverage.Read(table.Follow(2), budget), sets);
    }

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var place = Coverage.IndexOf(run.Glyph(index));
        if (place < 0 || place >= sets.Length)
            return -1;

        Span<int> positions = stackalloc int[MaximumComponents];
        positions[0] = index;
        foreach (var ligature in sets[place])
        {
            var count = ligature.Rest.Length + 1;
            if (count > MaximumComponents || !Matches(ref run, ligature.Rest, flags, positions))
                continue;
            run.Join(positions[..count], ligature.Glyph);
            return index + 1;
        }

        return -1;
    }

    public override bool MayApplyAmong(CommonGlyphs common, ushort glyph)
    {
        var place = Coverage.IndexOf(glyph);
        return place < sets.Length && sets[place].Any(ligature => ligature.Rest.All(common.Contains));
    }

    private static bool Matches(ref ShapingRun run, ushort[] rest, LookupFlags flags, Span<int> positions)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            positions[i + 1] = run.Next(positions[i], flags);
            if (positions[i + 1] < 0 || run.Glyph(positions[i + 1]) != rest[i])
                return false;
        }

        return true;
    }

    private static Ligature[] ReadSet(TableView table, LayoutBudget budget)
    {
        var set = new Ligature[table.UInt16(0)];
        for (var i = 0; i < set.Length; i++)
        {
            var ligature = table.Follow(2 + (2 * i));
            var rest = new ushort[Math.Max(0, ligature.UInt16(2) - 1)];
            budget.Spend(table, rest.Length + 1);
            for (var k = 0; k < rest.Length; k++)
                rest[k] = ligature.UInt16(4 + (2 * k));
            set[i] = new Ligature(ligature.UInt16(0), rest);
        }

        return set;
    }

    /// <summary>A ligature and its components but the first.</summary>
    internal readonly record struct Ligature(ushort Glyph, ushort[] Rest);
}

/// <summary>Lists of glyphs within tables.</summary>
internal static class GlyphLists
{
    /// <summary>A count and so many glyphs.</summary>
    public static ushort[] ReadGlyphs(TableView table, int position, LayoutBudget budget)
    {
        var glyphs = new ushort[table.UInt16(position)];
        budget.Spend(table, glyphs.Length + 1);
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = table.UInt16(position + 2 + (2 * i));
        return glyphs;
    }

    /// <summary>A count and so many offsets of lists.</summary>
    public static ushort[][] ReadLists(TableView table, int position, LayoutBudget budget)
    {
        var lists = new ushort[table.UInt16(position)][];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = ReadGlyphs(table.Follow(position + 2 + (2 * i)), 0, budget);
        return lists;
    }
}

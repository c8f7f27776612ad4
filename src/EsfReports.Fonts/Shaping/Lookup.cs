namespace EsfReports.Fonts.Shaping;

/// <summary>One lookup of GSUB or GPOS: the first of its subtables that applies at a glyph wins.</summary>
internal sealed class Lookup(LookupFlags flags, Subtable[] subtables)
{
    public LookupFlags Flags { get; } = flags;

    public Subtable[] Subtables { get; } = subtables;

    /// <summary>Applies the lookup at one glyph.</summary>
    /// <returns>Index of the glyph to go on with; -1 if nothing was done.</returns>
    public int Apply(ref ShapingRun run, int index)
    {
        if (!run.TakeStep())
            return -1;

        foreach (var subtable in Subtables)
        {
            var next = subtable.Apply(ref run, index, Flags);
            if (next >= 0)
                return next;
        }

        return -1;
    }

    /// <summary>Sets a bit for every glyph at which the lookup may begin.</summary>
    public void MarkStarts(ulong[] masks, ulong bit)
    {
        foreach (var subtable in Subtables)
        {
            foreach (var glyph in subtable.Coverage.Glyphs)
            {
                if (glyph < masks.Length)
                    masks[glyph] |= bit;
            }
        }
    }

    /// <summary>Sets a bit for every common glyph at which the lookup may begin in a run of nothing but common glyphs.</summary>
    public void MarkCommonStarts(ulong[] masks, ulong bit, CommonGlyphs common)
    {
        foreach (var subtable in Subtables)
        {
            foreach (var glyph in subtable.Coverage.Glyphs)
            {
                if (common.Contains(glyph) && subtable.MayApplyAmong(common, glyph))
                    masks[glyph] |= bit;
            }
        }
    }
}

/// <summary>A rule set within a lookup.</summary>
/// <param name="coverage">Glyphs at which it may begin.</param>
internal abstract class Subtable(Coverage coverage)
{
    public Coverage Coverage { get; } = coverage;

    /// <summary>False if it cannot apply at the glyph in a run of nothing but common glyphs.</summary>
    public virtual bool MayApplyAmong(CommonGlyphs common, ushort glyph) => true;

    /// <summary>Applies at one glyph; returns the index to go on with, or -1 if nothing was done.</summary>
    public abstract int Apply(ref ShapingRun run, int index, LookupFlags flags);
}

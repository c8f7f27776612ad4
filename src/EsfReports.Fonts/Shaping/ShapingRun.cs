using System.Runtime.InteropServices;
using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>The glyphs of one call of <see cref="Shaper.Shape"/>: the tail of the caller's list, changed in place.</summary>
internal struct ShapingRun(List<ShapedGlyph> glyphs, int start, GlyphClasses classes, ulong[] allMasks)
{
    /// <summary>Stands for a character that shows nothing but keeps its neighbours apart, such as U+200C; taken out before positioning.</summary>
    public const ushort Invisible = ushort.MaxValue;

    private const int MaximumGrowth = 32;

    private readonly int _start = start;
    private readonly int _limit = glyphs.Count + (MaximumGrowth * (glyphs.Count - start + 1));
    private ulong[]? _commonMasks;
    private int _stepsLeft = 1024 * (glyphs.Count - start + 1);

    /// <summary>Bits of all stages that may begin at one of the glyphs seen so far.</summary>
    public ulong SeenMask { get; private set; }

    /// <summary>The feature's value: which alternate is wanted, counted from 1.</summary>
    public int FeatureValue { get; set; } = 1;

    /// <summary>How deep lookups are nested within contextual ones.</summary>
    public int Depth { get; set; }

    public readonly int Count => glyphs.Count - _start;

    public readonly GlyphClasses Classes => classes;

    public readonly Span<ShapedGlyph> Span => CollectionsMarshal.AsSpan(glyphs)[_start..];

    public readonly ushort Glyph(int index) => glyphs[_start + index].Glyph;

    public readonly ulong MaskOf(ushort glyph)
    {
        var masks = _commonMasks ?? allMasks;
        return glyph < masks.Length ? masks[glyph] : 0;
    }

    /// <summary>Takes note of a glyph's mask.</summary>
    public void See(ulong mask)
    {
        SeenMask |= mask;
        if (_commonMasks is not null && (mask & CommonGlyphs.RareBit) != 0)
            UseAllMasks();
    }

    /// <summary>Goes on with masks that hold as long as all glyphs are common.</summary>
    public void UseCommonMasks(ulong[] masks) => _commonMasks = masks;

    /// <summary>False once the run has cost more than any sensible font asks for; lookups then stop.</summary>
    public bool TakeStep() => --_stepsLeft > 0;

    /// <summary>The next glyph that a lookup sees; -1 if there is none.</summary>
    public readonly int Next(int index, LookupFlags flags)
    {
        for (index++; index < Count; index++)
        {
            if (!classes.IsIgnored(Glyph(index), flags))
                return index;
        }

        return -1;
    }

    /// <summary>The previous glyph that a lookup sees; -1 if there is none.</summary>
    public readonly int Previous(int index, LookupFlags flags)
    {
        for (index--; index >= 0; index--)
        {
            if (!classes.IsIgnored(Glyph(index), flags))
                return index;
        }

        return -1;
    }

    public void Replace(int index, ushort glyph)
    {
        var span = Span;
        span[index] = span[index] with { Glyph = glyph };
        See(MaskOf(glyph));
    }

    /// <summary>Puts several glyphs in the place of one; the first stands for its text.</summary>
    public void Expand(int index, ReadOnlySpan<ushort> replacement)
    {
        if (replacement.Length == 0)
        {
            Remove(index);
            return;
        }

        if (glyphs.Count + replacement.Length > _limit)
            return;
        Replace(index, replacement[0]);
        for (var i = 1; i < replacement.Length; i++)
        {
            glyphs.Insert(_start + index + i, Span[index] with { Glyph = replacement[i], TextLength = 0 });
            See(MaskOf(replacement[i]));
        }
    }

    /// <summary>Joins glyphs to one that stands for all their text; glyphs between them that the lookup skipped stay behind it.</summary>
    public void Join(ReadOnlySpan<int> positions, ushort ligature)
    {
        var (first, last) = (Span[positions[0]], Span[positions[^1]]);
        var span = Span;
        for (var i = positions[0] + 1; i < positions[^1]; i++)
            span[i] = span[i] with { TextLength = 0 };
        span[positions[0]] = first with { TextLength = last.TextIndex + last.TextLength - first.TextIndex };
        for (var i = positions.Length - 1; i > 0; i--)
            glyphs.RemoveAt(_start + positions[i]);
        Replace(positions[0], ligature);
    }

    /// <summary>Takes out the glyphs that show nothing.</summary>
    public void RemoveInvisible()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (Glyph(i) == Invisible)
                Remove(i);
        }
    }

    private void UseAllMasks()
    {
        (_commonMasks, SeenMask) = (null, 0);
        foreach (var glyph in Span)
            SeenMask |= MaskOf(glyph.Glyph);
    }

    /// <summary>Takes out one glyph; its text goes to the one before, or else to the one behind it.</summary>
    private void Remove(int index)
    {
        var removed = Span[index];
        glyphs.RemoveAt(_start + index);
        var span = Span;
        if (index > 0)
            span[index - 1] = span[index - 1] with { TextLength = span[index - 1].TextLength + removed.TextLength };
        else if (span.Length > 0)
            span[0] = span[0] with { TextIndex = removed.TextIndex, TextLength = span[0].TextLength + removed.TextLength };
    }
}

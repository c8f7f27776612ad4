using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace EsfReports.Fonts.Shaping;

/// <summary>Turns text into glyphs with one font. Shared by threads; a plan is made once per set of features.</summary>
internal sealed class Shaper(FontTables font)
{
    private readonly ConcurrentDictionary<ShapingFeatures, ShapePlan> _plans = new();
    private LastPlan? _last;

    public void Shape(ReadOnlySpan<char> text, ShapingFeatures features, List<ShapedGlyph> glyphs)
    {
        var plan = PlanOf(features);
        var start = glyphs.Count;
        var seen = MapCharacters(text, plan.CommonMasks, glyphs, out var hasInvisible);
        if (seen != 0 || hasInvisible)
            Substitute(plan, start, seen, glyphs);
        Position(plan, start, glyphs);
    }

    /// <summary>Most runs of a document ask for the same features by the same instance.</summary>
    private ShapePlan PlanOf(ShapingFeatures features)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && ReferenceEquals(last.Features, features))
            return last.Plan;

        var plan = _plans.GetOrAdd(features, key => new ShapePlan(font, key));
        Volatile.Write(ref _last, new LastPlan(features, plan));
        return plan;
    }

    /// <summary>One glyph for each character; returns the bits of the substitutions that may begin at one of them.</summary>
    private ulong MapCharacters(ReadOnlySpan<char> text, ulong[] masks, List<ShapedGlyph> glyphs, out bool hasInvisible)
    {
        var start = glyphs.Count;
        CollectionsMarshal.SetCount(glyphs, start + text.Length);
        var span = CollectionsMarshal.AsSpan(glyphs)[start..];
        var direct = font.Characters.Direct;
        var (count, seen) = (0, 0UL);
        hasInvisible = false;

        for (var index = 0; index < text.Length;)
        {
            var (glyph, length) = text[index] < direct.Length && text[index] != Invisibles.SoftHyphen
                ? (direct[text[index]], 1)
                : MapOther(text[index..]);
            if (glyph < masks.Length)
                seen |= masks[glyph];
            else
                hasInvisible = true;
            span[count++] = new ShapedGlyph(glyph, 0, 0, 0, index, length);
            index += length;
        }

        CollectionsMarshal.SetCount(glyphs, start + count);
        return seen;
    }

    private (ushort Glyph, int Length) MapOther(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        return (Invisibles.Contains(rune.Value) ? ShapingRun.Invisible : font.Characters.GlyphOf(rune.Value), length);
    }

    private void Substitute(ShapePlan plan, int start, ulong seen, List<ShapedGlyph> glyphs)
    {
        var run = new ShapingRun(glyphs, start, font.Classes, plan.SubstitutionMasks);
        run.UseCommonMasks(plan.CommonMasks);
        run.See(seen);
        plan.Substitute(ref run);
        run.RemoveInvisible();
    }

    private void Position(ShapePlan plan, int start, List<ShapedGlyph> glyphs)
    {
        var run = new ShapingRun(glyphs, start, font.Classes, plan.PositioningMasks);
        var advances = font.Advances;
        foreach (ref var glyph in run.Span)
        {
            // A damaged font may name a glyph that it does not have.
            if (glyph.Glyph >= advances.Length)
                glyph = glyph with { Glyph = 0 };
            var mask = plan.PositioningMasks[glyph.Glyph];
            run.See(mask);
            if (mask == 0 || !font.Classes.IsMark(glyph.Glyph))
                glyph = glyph with { Advance = advances[glyph.Glyph] };
        }

        plan.Position(ref run);
    }

    private sealed record LastPlan(ShapingFeatures Features, ShapePlan Plan);
}

namespace EsfReports.Fonts.Shaping;

/// <summary>
/// Lookups that depend on neighbours, chained or not (GSUB types 5 and 6, GPOS types 7 and 8): rules that match what stands before,
/// at and behind a glyph, and name lookups to apply within the match.
/// </summary>
/// <param name="coverage">First glyphs of the input.</param>
/// <param name="selector">Which list of rules holds for a first glyph.</param>
/// <param name="rules">Lists of rules; in a list the first that matches wins.</param>
/// <param name="lookups">The lookups of the table, by index; null where one is not used.</param>
internal sealed class ContextSubtable(
    Coverage coverage, IGlyphMatcher? selector, ContextRule[][] rules, Lookup?[] lookups) : Subtable(coverage)
{
    private const int MaximumInput = 64;
    private const int MaximumDepth = 8;

    public override int Apply(ref ShapingRun run, int index, LookupFlags flags)
    {
        var glyph = run.Glyph(index);
        var place = Coverage.IndexOf(glyph);
        if (place < 0 || run.Depth >= MaximumDepth)
            return -1;

        var list = selector?.ValueOf(glyph) ?? place;
        if (list >= rules.Length)
            return -1;

        Span<int> positions = stackalloc int[MaximumInput];
        foreach (var rule in rules[list])
        {
            if (run.TakeStep() && Matches(ref run, rule, index, flags, positions))
                return ApplyActions(ref run, rule, positions[..(rule.Input.Length + 1)]);
        }

        return -1;
    }

    public override bool MayApplyAmong(CommonGlyphs common, ushort glyph)
    {
        var list = selector?.ValueOf(glyph) ?? Coverage.IndexOf(glyph);
        return list < rules.Length && rules[list].Any(rule => rule.MayApplyAmong(common));
    }

    private static bool Matches(ref ShapingRun run, ContextRule rule, int index, LookupFlags flags, Span<int> positions)
    {
        if (rule.Input.Length >= MaximumInput)
            return false;

        positions[0] = index;
        for (var i = 0; i < rule.Input.Length; i++)
        {
            positions[i + 1] = run.Next(positions[i], flags);
            if (positions[i + 1] < 0 || !rule.Input[i].Matches(run.Glyph(positions[i + 1])))
                return false;
        }

        return MatchesBehind(ref run, rule, positions[rule.Input.Length], flags) && MatchesBefore(ref run, rule, index, flags);
    }

    private static bool MatchesBehind(ref ShapingRun run, ContextRule rule, int index, LookupFlags flags)
    {
        foreach (var expected in rule.Lookahead)
        {
            index = run.Next(index, flags);
            if (index < 0 || !expected.Matches(run.Glyph(index)))
                return false;
        }

        return true;
    }

    private static bool MatchesBefore(ref ShapingRun run, ContextRule rule, int index, LookupFlags flags)
    {
        foreach (var expected in rule.Backtrack)
        {
            index = run.Previous(index, flags);
            if (index < 0 || !expected.Matches(run.Glyph(index)))
                return false;
        }

        return true;
    }

    private int ApplyActions(ref ShapingRun run, ContextRule rule, Span<int> positions)
    {
        run.Depth++;
        foreach (var (sequenceIndex, lookupIndex) in rule.Actions)
        {
            if (sequenceIndex >= positions.Length || positions[sequenceIndex] >= run.Count)
                continue;
            var before = run.Count;
            lookups[lookupIndex]?.Apply(ref run, positions[sequenceIndex]);
            Shift(positions[(sequenceIndex + 1)..], run.Count - before, positions[sequenceIndex]);
        }

        run.Depth--;
        return positions[^1] + 1;
    }

    /// <summary>Glyphs came or went: what stands behind has moved, though never before the place of the change.</summary>
    private static void Shift(Span<int> positions, int by, int least)
    {
        for (var i = 0; i < positions.Length; i++)
            positions[i] = Math.Max(least, positions[i] + by);
    }
}

/// <summary>A rule of a contextual lookup.</summary>
/// <param name="Backtrack">What stands before, nearest first.</param>
/// <param name="Input">The input behind its first glyph.</param>
/// <param name="Lookahead">What stands behind the input.</param>
/// <param name="Actions">Which lookup is applied to which glyph of the input.</param>
internal sealed record ContextRule(
    ExpectedGlyph[] Backtrack, ExpectedGlyph[] Input, ExpectedGlyph[] Lookahead, (ushort SequenceIndex, ushort LookupIndex)[] Actions)
{
    /// <summary>False if it expects a glyph that is not common.</summary>
    public bool MayApplyAmong(CommonGlyphs common) =>
        MayMatch(Backtrack, common) && MayMatch(Input, common) && MayMatch(Lookahead, common);

    private static bool MayMatch(ExpectedGlyph[] glyphs, CommonGlyphs common)
    {
        foreach (var expected in glyphs)
        {
            if (expected.Matcher is CoverageMatcher set && !set.HoldsAny(common))
                return false;
        }

        return true;
    }
}

/// <summary>A glyph, class or set that a rule expects at one place.</summary>
internal readonly record struct ExpectedGlyph(IGlyphMatcher? Matcher, int Value)
{
    /// <summary>Without a matcher the value is a glyph itself.</summary>
    public bool Matches(ushort glyph) => (Matcher?.ValueOf(glyph) ?? glyph) == Value;
}

/// <summary>Sorts glyphs: into classes, or into those of a set (1) and the others (0).</summary>
internal interface IGlyphMatcher
{
    int ValueOf(ushort glyph);
}

internal sealed class ClassMatcher(ClassDefinition classes) : IGlyphMatcher
{
    public int ValueOf(ushort glyph) => classes.ClassOf(glyph);
}

internal sealed class CoverageMatcher(Coverage coverage) : IGlyphMatcher
{
    public const int Contained = 1;

    public int ValueOf(ushort glyph) => coverage.IndexOf(glyph) >= 0 ? Contained : 0;

    public bool HoldsAny(CommonGlyphs common) => coverage.Glyphs.Any(common.Contains);
}

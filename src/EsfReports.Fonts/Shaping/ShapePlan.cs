namespace EsfReports.Fonts.Shaping;

/// <summary>The lookups that one set of features asks for, ready to run over glyphs; made once per font and set of features.</summary>
internal sealed class ShapePlan
{
    /// <summary>How many bits stages share.</summary>
    public const int StageBits = 63;

    private readonly SubstitutionStage[] _substitutions;
    private readonly IPositioningStage[] _positionings;

    public ShapePlan(FontTables font, ShapingFeatures features)
    {
        var values = FeatureDefaults.With(features);
        var languages = LanguageTags.For(features.Language);
        var common = new CommonGlyphs(font);
        CommonMasks = common.NewMasks();
        SubstitutionMasks = new ulong[font.GlyphCount];
        PositioningMasks = new ulong[font.GlyphCount];

        _substitutions = [.. font.Substitutions.Select(languages, values).Select((selected, index) =>
            new SubstitutionStage(selected.Lookup, selected.Value, this, common, index))];
        _positionings = [.. PositioningStages(font, languages, values)];
    }

    /// <summary>For each glyph the stages that may begin at it, as bits; stages share bits when there are many.</summary>
    public ulong[] SubstitutionMasks { get; }

    /// <summary>
    /// The same for runs of nothing but common glyphs, in which few stages can do anything; all other glyphs have
    /// <see cref="CommonGlyphs.RareBit"/>.
    /// </summary>
    public ulong[] CommonMasks { get; }

    /// <inheritdoc cref="SubstitutionMasks"/>
    public ulong[] PositioningMasks { get; }

    public void Substitute(ref ShapingRun run)
    {
        foreach (var stage in _substitutions)
            stage.Apply(ref run);
    }

    public void Position(ref ShapingRun run)
    {
        foreach (var stage in _positionings)
            stage.Apply(ref run);
    }

    /// <summary>Marks come last, because they are placed by the final advances of what carries them.</summary>
    private IEnumerable<IPositioningStage> PositioningStages(
        FontTables font, string[] languages, Dictionary<string, int> values)
    {
        var lookups = font.Positionings.Select(languages, values).ConvertAll(selected => selected.Lookup);
        var kerning = new List<Lookup>();
        var index = 0;
        foreach (var lookup in lookups.Where(lookup => !AttachesMarks(lookup)))
        {
            if (IsPlainKerning(lookup) && (kerning.Count == 0 || kerning[0].Flags == lookup.Flags))
            {
                kerning.Add(lookup);
                continue;
            }

            if (kerning.Count > 0)
                yield return new KerningStage(kerning);
            kerning = IsPlainKerning(lookup) ? [lookup] : [];
            if (kerning.Count == 0)
                yield return new LookupStage(lookup, PositioningMasks, index++);
        }

        if (kerning.Count > 0)
            yield return new KerningStage(kerning);
        if (font.Kern is { } table && values.GetValueOrDefault("kern") > 0)
            yield return new KerningStage(table.Find);
        foreach (var lookup in lookups.Where(AttachesMarks))
            yield return new LookupStage(lookup, PositioningMasks, index++);
    }

    private static bool AttachesMarks(Lookup lookup) => lookup.Subtables is [MarkAttachment, ..];

    private static bool IsPlainKerning(Lookup lookup) =>
        lookup.Subtables.Length > 0 && lookup.Subtables.All(subtable => subtable is PairAdjustment { IsPlainKerning: true });
}

/// <summary>A lookup of GSUB with its feature's value.</summary>
internal sealed class SubstitutionStage
{
    private readonly Lookup _lookup;
    private readonly int _value;
    private readonly ulong _bit;
    public SubstitutionStage(Lookup lookup, int value, ShapePlan plan, CommonGlyphs common, int index)
    {
        _lookup = lookup;
        _value = value;
        _bit = 1UL << (index % ShapePlan.StageBits);
        lookup.MarkStarts(plan.SubstitutionMasks, _bit);
        lookup.MarkCommonStarts(plan.CommonMasks, _bit, common);
    }

    public void Apply(ref ShapingRun run)
    {
        if ((run.SeenMask & _bit) == 0)
            return;

        run.FeatureValue = _value;
        LookupStage.ApplyEverywhere(ref run, _lookup, _bit);
    }
}

/// <summary>Moves glyphs.</summary>
internal interface IPositioningStage
{
    void Apply(ref ShapingRun run);
}

/// <summary>A lookup of GPOS.</summary>
internal sealed class LookupStage : IPositioningStage
{
    private readonly Lookup _lookup;
    private readonly ulong _bit;

    public LookupStage(Lookup lookup, ulong[] masks, int index)
    {
        _lookup = lookup;
        _bit = 1UL << (index % ShapePlan.StageBits);
        lookup.MarkStarts(masks, _bit);
    }

    public void Apply(ref ShapingRun run)
    {
        if ((run.SeenMask & _bit) != 0)
            ApplyEverywhere(ref run, _lookup, _bit);
    }

    /// <summary>Applies a lookup from the first glyph to the last.</summary>
    public static void ApplyEverywhere(ref ShapingRun run, Lookup lookup, ulong bit)
    {
        var index = 0;
        while (index < run.Count)
        {
            var glyph = run.Glyph(index);
            var next = (run.MaskOf(glyph) & bit) == 0 || run.Classes.IsIgnored(glyph, lookup.Flags) ? -1 : lookup.Apply(ref run, index);
            index = next < 0 ? index + 1 : next;
        }
    }
}

/// <summary>Kerning that only changes advances: consecutive lookups at once, through a cache.</summary>
internal sealed class KerningStage : IPositioningStage
{
    private readonly KerningCache _cache;
    private readonly LookupFlags _flags;

    public KerningStage(List<Lookup> lookups)
    {
        Lookup[] all = [.. lookups];
        _flags = all[0].Flags;
        _cache = new KerningCache((first, second) => Find(all, first, second));
    }

    public KerningStage(Func<ushort, ushort, int> find) => _cache = new KerningCache(find);

    public void Apply(ref ShapingRun run)
    {
        if (_flags.IsEmpty)
            ApplyToNeighbours(run.Span);
        else
            ApplyToVisible(ref run);
    }

    private void ApplyToNeighbours(Span<ShapedGlyph> glyphs)
    {
        for (var i = 1; i < glyphs.Length; i++)
            Widen(ref glyphs[i - 1], glyphs[i].Glyph);
    }

    private void ApplyToVisible(ref ShapingRun run)
    {
        var glyphs = run.Span;
        for (var i = run.Next(-1, _flags); i >= 0;)
        {
            var next = run.Next(i, _flags);
            if (next >= 0)
                Widen(ref glyphs[i], glyphs[next].Glyph);
            i = next;
        }
    }

    private void Widen(ref ShapedGlyph glyph, ushort next)
    {
        var kerning = _cache.Find(glyph.Glyph, next);
        if (kerning != 0)
            glyph = glyph with { Advance = glyph.Advance + kerning };
    }

    private static int Find(Lookup[] lookups, ushort first, ushort second)
    {
        var sum = 0;
        foreach (var lookup in lookups)
            sum += FindIn(lookup, first, second);
        return sum;
    }

    private static int FindIn(Lookup lookup, ushort first, ushort second)
    {
        foreach (var subtable in lookup.Subtables)
        {
            if (((PairAdjustment)subtable).TryFind(first, second, out var adjustment, out _))
                return adjustment.Advance;
        }

        return 0;
    }
}

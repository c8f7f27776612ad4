using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>
/// GSUB or GPOS: features by language, and the lookups that they use. Of the scripts only Latin is read (else the default one, else the
/// first): the program sets no script that needs rules of its own.
/// </summary>
internal sealed class LayoutTable
{
    private const string DefaultLanguage = "";

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string _tag;
    private readonly int _lookupCount;
    private readonly Dictionary<string, Feature[]> _languages = new(StringComparer.Ordinal);

    private LayoutTable(ReadOnlyMemory<byte> bytes, string tag, int lookupCount) => (_bytes, _tag, _lookupCount) = (bytes, tag, lookupCount);

    /// <summary>A font without such a table.</summary>
    public static LayoutTable Empty { get; } = new(default, "", 0);

    /// <summary>Reads the table with all lookups that Latin text can reach.</summary>
    /// <remarks>What is read shows that they are whole. They are not kept: a font has thousands of rules, of which a plan needs a few.</remarks>
    public static LayoutTable Read(ReadOnlyMemory<byte> bytes, string tag, LayoutBudget budget)
    {
        if (bytes.Length == 0)
            return Empty;

        var view = new TableView(bytes.Span, tag);
        var table = new LayoutTable(bytes, tag, view.Follow(8).UInt16(0));
        table.ReadLanguages(view, budget);
        var reader = table.Lookups(budget);
        foreach (var features in table._languages.Values)
        {
            foreach (var feature in features)
            {
                foreach (var lookup in feature.Lookups)
                    reader.Read(lookup);
            }
        }

        return table;
    }

    /// <summary>Whether the default language has the feature.</summary>
    public bool HasFeature(string feature) =>
        _languages.TryGetValue(DefaultLanguage, out var features) && Array.Exists(features, one => one.Tag == feature);

    /// <summary>Lookups of the asked-for features with the values of these, in the order in which they are applied.</summary>
    /// <param name="languageTags">OpenType tags of the language, best first.</param>
    /// <param name="features">Values by feature tag; a feature of value 0 is off.</param>
    public List<SelectedLookup> Select(IEnumerable<string> languageTags, IReadOnlyDictionary<string, int> features)
    {
        var values = ValuesOf(languageTags.FirstOrDefault(_languages.ContainsKey) ?? DefaultLanguage, features);
        var selected = new List<SelectedLookup>();
        var reader = Lookups(new LayoutBudget());
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] > 0)
                selected.Add(new SelectedLookup(reader.Read(index), values[index]));
        }

        return selected;
    }

    private LookupReader Lookups(LayoutBudget budget) => new(_bytes, _tag, _lookupCount, budget);

    /// <summary>The value of each lookup; 0 for those that no feature asks for.</summary>
    private int[] ValuesOf(string languageTag, IReadOnlyDictionary<string, int> features)
    {
        var values = new int[_lookupCount];
        if (!_languages.TryGetValue(languageTag, out var available))
            return values;

        foreach (var feature in available)
        {
            if (!features.TryGetValue(feature.Tag, out var value) || value <= 0)
                continue;
            foreach (var lookup in feature.Lookups)
                values[lookup] = value;
        }

        return values;
    }

    private void ReadLanguages(TableView table, LayoutBudget budget)
    {
        var scripts = table.Follow(4);
        var featureList = table.Follow(6);
        if (FindScript(scripts) is not { } position)
            return;

        var script = scripts.Follow(position);
        var known = new Feature?[featureList.UInt16(0)];
        if (script.UInt16(0) != 0)
            _languages[DefaultLanguage] = ReadFeatures(script.Follow(0), featureList, known, budget);
        for (var i = 0; i < script.UInt16(2); i++)
        {
            var record = 4 + (6 * i);
            _languages[script.Tag(record).TrimEnd()] = ReadFeatures(script.Follow(record + 4), featureList, known, budget);
        }
    }

    /// <summary>Position of the offset of the best script.</summary>
    private static int? FindScript(TableView scripts)
    {
        var (best, bestRank) = ((int?)null, 0);
        for (var i = 0; i < scripts.UInt16(0); i++)
        {
            var record = 2 + (6 * i);
            var rank = scripts.Tag(record) switch { "latn" => 3, "DFLT" => 2, _ => 1 };
            if (rank > bestRank)
                (best, bestRank) = (record + 4, rank);
        }

        return best;
    }

    /// <param name="known">Features that other languages have too, by index.</param>
    private Feature[] ReadFeatures(TableView language, TableView featureList, Feature?[] known, LayoutBudget budget)
    {
        var features = new List<Feature>();
        for (var i = 0; i < language.UInt16(4); i++)
            features.Add(ReadFeature(featureList, language.UInt16(6 + (2 * i)), known, budget));
        if (language.UInt16(2) is not ushort.MaxValue and var required)
            features.Add(ReadFeature(featureList, required, known, budget) with { Tag = FeatureDefaults.Required });
        return [.. features];
    }

    private Feature ReadFeature(TableView featureList, int index, Feature?[] known, LayoutBudget budget)
    {
        if (index >= known.Length)
            throw featureList.Broken($"names feature {index} of {known.Length}");

        // Each time, for languages may share features without end.
        if (known[index] is { } feature)
        {
            budget.Spend(featureList, feature.Lookups.Length + 1);
            return feature;
        }

        var record = 2 + (6 * index);
        return known[index] = new Feature(featureList.Tag(record), ReadIndices(featureList.Follow(record + 4), featureList, budget));
    }

    private int[] ReadIndices(TableView feature, TableView featureList, LayoutBudget budget)
    {
        var lookups = GlyphLists.ReadGlyphs(feature, 2, budget);
        foreach (var lookup in lookups)
        {
            if (lookup >= _lookupCount)
                throw featureList.Broken($"names lookup {lookup} of {_lookupCount}");
        }

        return Array.ConvertAll(lookups, lookup => (int)lookup);
    }

    /// <summary>A feature of a language, with the indices of its lookups.</summary>
    private sealed record Feature(string Tag, int[] Lookups);
}

/// <summary>A lookup that a feature asks for.</summary>
/// <param name="Lookup">The lookup.</param>
/// <param name="Value">Of the feature, above 0.</param>
internal sealed record SelectedLookup(Lookup Lookup, int Value);

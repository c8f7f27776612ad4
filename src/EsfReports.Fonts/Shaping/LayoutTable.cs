using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>
/// GSUB or GPOS: features by language, and the lookups that they use. Of the scripts only Latin is read (else the default one, else the
/// first): the program sets no script that needs rules of its own.
/// </summary>
internal sealed class LayoutTable
{
    private const string DefaultLanguage = "";

    private readonly Dictionary<string, Dictionary<string, int[]>> _languages = new(StringComparer.Ordinal);
    private readonly Lookup?[] _lookups;

    private LayoutTable(int lookupCount) => _lookups = new Lookup?[lookupCount];

    /// <summary>A font without such a table.</summary>
    public static LayoutTable Empty { get; } = new(0);

    /// <summary>Reads the table with all lookups that Latin text can reach.</summary>
    public static LayoutTable Read(ReadOnlyMemory<byte> bytes, string tag, LayoutBudget budget)
    {
        if (bytes.Length == 0)
            return Empty;

        var view = new TableView(bytes.Span, tag);
        var lookupList = view.Follow(8);
        var table = new LayoutTable(lookupList.UInt16(0));
        table.ReadLanguages(view, budget);
        var reader = new LookupReader(bytes, tag, view.UInt16(8), table._lookups, budget);
        foreach (var features in table._languages.Values)
        {
            foreach (var lookups in features.Values)
                reader.ReadAll(lookups);
        }

        return table;
    }

    /// <summary>Whether the default language has the feature.</summary>
    public bool HasFeature(string feature) =>
        _languages.TryGetValue(DefaultLanguage, out var features) && features.ContainsKey(feature);

    /// <summary>Lookups of the asked-for features with the values of these, in the order in which they are applied.</summary>
    /// <param name="languageTags">OpenType tags of the language, best first.</param>
    /// <param name="features">Values by feature tag; a feature of value 0 is off.</param>
    public List<SelectedLookup> Select(IEnumerable<string> languageTags, IReadOnlyDictionary<string, int> features)
    {
        var values = ValuesOf(languageTags.FirstOrDefault(_languages.ContainsKey) ?? DefaultLanguage, features);
        var selected = new List<SelectedLookup>();
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] > 0)
                selected.Add(new SelectedLookup(_lookups[index]!, values[index]));
        }

        return selected;
    }

    /// <summary>The value of each lookup; 0 for those that no feature asks for.</summary>
    private int[] ValuesOf(string languageTag, IReadOnlyDictionary<string, int> features)
    {
        var values = new int[_lookups.Length];
        if (!_languages.TryGetValue(languageTag, out var available))
            return values;

        foreach (var (feature, lookups) in available)
        {
            if (!features.TryGetValue(feature, out var value) || value <= 0)
                continue;
            foreach (var lookup in lookups)
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
        if (script.UInt16(0) != 0)
            _languages[DefaultLanguage] = ReadFeatures(script.Follow(0), featureList, budget);
        for (var i = 0; i < script.UInt16(2); i++)
        {
            var record = 4 + (6 * i);
            _languages[script.Tag(record).TrimEnd()] = ReadFeatures(script.Follow(record + 4), featureList, budget);
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

    private Dictionary<string, int[]> ReadFeatures(TableView language, TableView featureList, LayoutBudget budget)
    {
        var features = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var required = language.UInt16(2);
        for (var i = 0; i < language.UInt16(4); i++)
            AddFeature(features, featureList, language.UInt16(6 + (2 * i)), required: false, budget);
        if (required != ushort.MaxValue)
            AddFeature(features, featureList, required, required: true, budget);
        return features;
    }

    private void AddFeature(
        Dictionary<string, int[]> features, TableView featureList, int index, bool required, LayoutBudget budget)
    {
        if (index >= featureList.UInt16(0))
            throw featureList.Broken($"names feature {index} of {featureList.UInt16(0)}");

        var record = 2 + (6 * index);
        var tag = required ? FeatureDefaults.Required : featureList.Tag(record);
        var lookups = GlyphLists.ReadGlyphs(featureList.Follow(record + 4), 2, budget);
        foreach (var lookup in lookups)
        {
            if (lookup >= _lookups.Length)
                throw featureList.Broken($"names lookup {lookup} of {_lookups.Length}");
        }

        var previous = features.GetValueOrDefault(tag, []);
        features[tag] = [.. previous, .. Array.ConvertAll(lookups, lookup => (int)lookup)];
    }
}

/// <summary>A lookup that a feature asks for.</summary>
/// <param name="Lookup">The lookup.</param>
/// <param name="Value">Of the feature, above 0.</param>
internal sealed record SelectedLookup(Lookup Lookup, int Value);

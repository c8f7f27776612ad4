using System.Collections.Frozen;

namespace EsfReports.Domain;

/// <summary>Names of codes, regions and counties. Immutable, shared by all threads.</summary>
public sealed class CodeLists
{
    // What each code means in the lists and periods that have it: one meaning or a few.
    private readonly Dictionary<string, CodeEntry[]> _meanings;
    private readonly FrozenDictionary<string, RegionEntry> _regionsBySpelling;
    private readonly FrozenDictionary<string, CountyEntry> _counties;
    private readonly FrozenDictionary<string, string> _countyByPostcode;

    private CodeLists()
    {
        Codes = [.. CodeListFile.Rows("codes.txt").Select(ReadCode)];
        Regions = [.. CodeListFile.Rows("regions.txt").Select(ReadRegion)];
        Counties = [.. CodeListFile.Rows("counties.txt").Select(row => new CountyEntry(row[0], row[1], row[2], row[3], row[4]))];

        _meanings = Codes.GroupBy(code => code.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _regionsBySpelling = Regions.SelectMany(Spellings).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
        _counties = Counties.ToFrozenDictionary(county => county.Code);
        _countyByPostcode = CodeListFile.Rows("postcodes.txt").ToFrozenDictionary(row => row[0], row => row[1]);
    }

    /// <summary>The lists that come with the program.</summary>
    public static CodeLists BuiltIn { get; } = new();

    /// <summary>All codes, in the order of the data file, which is the order to print them in.</summary>
    public IReadOnlyList<CodeEntry> Codes { get; }

    /// <summary>The regions from north to south, the nation last.</summary>
    public IReadOnlyList<RegionEntry> Regions { get; }

    /// <summary>The counties by code.</summary>
    public IReadOnlyList<CountyEntry> Counties { get; }

    /// <summary>What a code means; null if the list does not know it, and then documents print the code itself.</summary>
    /// <param name="list">The list.</param>
    /// <param name="period">The project's period; null finds only codes that mean the same in all periods.</param>
    /// <param name="code">The code as a project gives it; null finds nothing.</param>
    public CodeEntry? Find(CodeList list, ProgrammingPeriod? period, string? code)
    {
        if (code is null || !_meanings.TryGetValue(code, out var meanings))
            return null;
        CodeEntry? ofAllPeriods = null;
        foreach (var meaning in meanings)
        {
            if (meaning.List != list)
                continue;
            if (meaning.Period == period)
                return meaning;
            if (meaning.Period is null)
                ofAllPeriods = meaning;
        }

        return ofAllPeriods;
    }

    /// <summary>The periods in which a code of a list exists; the intervention field 117 exists in one, 121 in two.</summary>
    public IEnumerable<ProgrammingPeriod> PeriodsOf(CodeList list, string code) =>
        Codes.Where(entry => entry.List == list && entry.Code == code && entry.Period is not null)
            .Select(entry => entry.Period!.Value);

    /// <summary>Finds a region by code, name or another spelling, whatever its capitals; null if unknown.</summary>
    public RegionEntry? FindRegion(string? text) =>
        text is null ? null : _regionsBySpelling.GetValueOrDefault(Fold(text));

    /// <summary>Finds a county by its two digits.</summary>
    public CountyEntry? FindCounty(string? code) => code is null ? null : _counties.GetValueOrDefault(code);

    /// <summary>The county of an address; null if the postcode is not five digits or its area is unknown. Never a guess.</summary>
    public CountyEntry? FindCountyOfPostcode(string? postcode)
    {
        if (postcode is not { Length: 5 } || !postcode.All(char.IsAsciiDigit))
            return null;
        var code = _countyByPostcode.GetValueOrDefault(postcode[..3]) ?? _countyByPostcode.GetValueOrDefault(postcode[..2]);
        return FindCounty(code);
    }

    private static CodeEntry ReadCode(string[] row) => new(
        ListOf(row[0]), ProgrammingPeriods.Find(row[1]), row[2], row[3], row[4], row[5], row[6] == "yes");

    private static RegionEntry ReadRegion(string[] row) => new(
        row[0], row[1].Length == 0 ? null : row[1], row[2], row[3], row[4],
        row[5].Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<KeyValuePair<string, RegionEntry>> Spellings(RegionEntry region) =>
        region.Aliases.Append(region.Code).Append(region.Swedish).Append(region.English)
            .Select(Fold).Distinct().Select(spelling => KeyValuePair.Create(spelling, region));

    private static string Fold(string text) =>
        string.Join(' ', text.Replace("&", " och ", StringComparison.Ordinal).ToUpperInvariant()
            .Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static CodeList ListOf(string name) => name switch
    {
        "programme" => CodeList.Programme,
        "fund" => CodeList.Fund,
        "programme-area" => CodeList.ProgrammeArea,
        "specific-objective" => CodeList.SpecificObjective,
        "intervention-field" => CodeList.InterventionField,
        "secondary-theme" => CodeList.SecondaryTheme,
        _ => throw new InvalidOperationException($"codes.txt has a row for the unknown list '{name}'."),
    };
}

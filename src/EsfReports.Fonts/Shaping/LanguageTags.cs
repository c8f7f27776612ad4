namespace EsfReports.Fonts.Shaping;

/// <summary>From BCP 47 to OpenType language tags, for languages whose letters have forms of their own in some font.</summary>
internal static class LanguageTags
{
    private static readonly Dictionary<string, string[]> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["az"] = ["AZE"],
        ["bg"] = ["BGR"],
        ["ca"] = ["CAT"],
        ["crh"] = ["CRT"],
        ["da"] = ["DAN"],
        ["de"] = ["DEU"],
        ["en"] = ["ENG"],
        ["es"] = ["ESP"],
        ["et"] = ["ETI"],
        ["fi"] = ["FIN"],
        ["fr"] = ["FRA"],
        ["hu"] = ["HUN"],
        ["is"] = ["ISL"],
        ["it"] = ["ITA"],
        ["kk"] = ["KAZ"],
        ["lt"] = ["LTH"],
        ["lv"] = ["LVI"],
        ["mk"] = ["MKD"],
        ["mo"] = ["MOL", "ROM"],
        ["mt"] = ["MTS"],
        ["nb"] = ["NOR"],
        ["nl"] = ["NLD"],
        ["nn"] = ["NYN", "NOR"],
        ["no"] = ["NOR"],
        ["pl"] = ["PLK"],
        ["ro"] = ["ROM", "MOL"],
        ["se"] = ["NSM"],
        ["sk"] = ["SKY"],
        ["sl"] = ["SLV"],
        ["sma"] = ["SSM"],
        ["smj"] = ["LSM"],
        ["smn"] = ["ISM"],
        ["sms"] = ["SKS"],
        ["sr"] = ["SRB"],
        ["sv"] = ["SVE"],
        ["tr"] = ["TRK"],
        ["tt"] = ["TAT"],
        ["vi"] = ["VIT"],
    };

    /// <summary>Tags for a language, best first; none for a language whose fonts need no special forms.</summary>
    public static string[] For(string language)
    {
        var end = language.IndexOf('-', StringComparison.Ordinal);
        return Tags.GetValueOrDefault(end < 0 ? language : language[..end], []);
    }
}

using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reads the owner from <c>organisation, unit</c>.</summary>
internal static class OwnerReader
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "ekonomisk förening", "ek. för.", "ek för", "ideell förening", "ideell org.", "ab", "aktiebolag", "stiftelse",
    };

    /// <summary>The owner without number, and the rule if the name was changed; no owner if the page says <c>saknas</c>.</summary>
    public static (Owner? Owner, string? Rule) Read(string text)
    {
        if (text.Equals("saknas", StringComparison.OrdinalIgnoreCase))
            return (null, null);

        var comma = FindUnitComma(text);
        var organisation = (comma < 0 ? text : text[..comma]).Trim();
        var unit = comma < 0 ? null : text[(comma + 1)..].Trim();
        var normal = Owner(InNormalCase(organisation), unit is null ? null : InNormalCase(unit));
        return (normal, normal == Owner(organisation, unit) ? null : OwnerNames.Rule);
    }

    // One short word in capitals is an abbreviation: ABF, IKEM.
    private static string InNormalCase(string text) =>
        OwnerNames.IsAllCapitals(text) && (text.Length > 5 || text.Contains(' ', StringComparison.Ordinal)) ? OwnerNames.Normalize(text) : text;

    // "Teknikringen, ekonomisk förening": the legal form is part of the name.
    private static int FindUnitComma(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return -1;
        var next = text.IndexOf(',', comma + 1);
        var part = text[(comma + 1)..(next < 0 ? text.Length : next)].Trim();
        return LegalForms.Contains(part) ? next : comma;
    }

    private static Owner? Owner(string organisation, string? unit) =>
        organisation.Length == 0 && string.IsNullOrEmpty(unit)
            ? null
            : new Owner(organisation.Length == 0 ? null : organisation, string.IsNullOrEmpty(unit) ? null : unit);
}

using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>The closed lists of labels: with a colon on pages from 2014 on, glued to the value on pages of 2007–2013.</summary>
internal static class PageLabels
{
    /// <summary>What is before the name of a secondary theme; the only label whose end is open.</summary>
    public const string SecondaryTheme = "Sekundärtema - ";

    /// <summary>The second label of the id.</summary>
    public const string ProjectNumber = "Projektnummer";

    private static readonly Dictionary<string, ProjectField> WithColon = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Diarienummer"] = ProjectField.Id,
        [ProjectNumber] = ProjectField.Id,
        ["Namn"] = ProjectField.Name,
        ["Projektägare"] = ProjectField.Owner,
        ["Projektägare organisationsnummer"] = ProjectField.OrganisationNumber,
        ["Startdatum"] = ProjectField.StartDate,
        ["Slutdatum"] = ProjectField.EndDate,
        ["Projektperiod"] = ProjectField.ProjectPeriod,
        ["Total projektbudget"] = ProjectField.TotalBudget,
        ["Beviljat ESF-stöd"] = ProjectField.EsfSupport,
        ["EU-stöd i SEK"] = ProjectField.UnionSupport,
        ["EU-stöd"] = ProjectField.UnionSupport,
        ["Region"] = ProjectField.Region,
        ["NUTS-2 kod"] = ProjectField.NutsCode,
        ["Programområde"] = ProjectField.ProgrammeArea,
        ["Specifikt mål"] = ProjectField.SpecificObjective,
        ["Interventionstyp"] = ProjectField.InterventionField,
        ["Interventionsområde"] = ProjectField.InterventionField,
        ["Unionens medfinansieringsgrad"] = ProjectField.UnionRate,
        ["Planerat antal deltagare"] = ProjectField.PlannedParticipants,
        ["Antal deltagare"] = ProjectField.PlannedParticipants,
        ["Kontaktperson"] = ProjectField.ContactName,
        ["E-post"] = ProjectField.ContactEmail,
        ["Telefonnummer"] = ProjectField.ContactPhone,
        ["Telefon"] = ProjectField.ContactPhone,
        ["Stödmottagare postnr"] = ProjectField.Postcode,
        ["Stödmottagare ort"] = ProjectField.Place,
        ["Stödmottagarens address"] = ProjectField.Address,
        ["Stödmottagarens adress"] = ProjectField.Address,
        ["Land som berörs"] = ProjectField.Country,
        ["Berörd fond"] = ProjectField.Fund,
        ["Program CCI"] = ProjectField.ProgrammeCci,
        ["Insats av strategisk betydelse"] = ProjectField.StrategicImportance,
        ["Projektfas"] = ProjectField.Phase,
    };

    // Longest first: a label may be the beginning of another one, as Region would be of a later "Regional prioritering".
    private static readonly (string Label, ProjectField Field)[] Glued =
    [
        .. new (string Label, ProjectField Field)[]
        {
            ("Diarienummer", ProjectField.Id),
            ("Programområde", ProjectField.ProgrammeArea),
            ("Projektfas", ProjectField.Phase),
            ("Projektägare", ProjectField.Owner),
            ("Kontaktperson", ProjectField.ContactName),
            ("E-post", ProjectField.ContactEmail),
            ("Telefonnummer", ProjectField.ContactPhone),
            ("Beviljat ESF-stöd", ProjectField.EsfSupport),
            ("Total projektbudget", ProjectField.TotalBudget),
            ("Projektperiod", ProjectField.ProjectPeriod),
            ("Region", ProjectField.Region),
        }.OrderByDescending(pair => pair.Label.Length),
    ];

    /// <summary>
    /// Splits <c>Label:</c> or <c>Label: value</c> if the label is known; the value is empty where only the label stands.
    /// </summary>
    public static (string Label, ProjectField Field, string Value)? FindWithColon(string line)
    {
        var plain = PlainSigns.Of(line);
        for (var colon = line.IndexOf(':', StringComparison.Ordinal); colon > 0; colon = line.IndexOf(':', colon + 1))
        {
            var label = Collapse(plain[..colon]);
            if (FieldOf(label) is { } field)
                return (label, field, line[(colon + 1)..].Trim());
        }

        return null;
    }

    /// <summary>Splits a glued line; the value is empty where only the label stands.</summary>
    public static (string Label, ProjectField Field, string Value)? FindGlued(string line)
    {
        var plain = PlainSigns.Of(line);
        foreach (var (label, field) in Glued)
        {
            if (plain.StartsWith(label, StringComparison.Ordinal))
                return (label, field, line[label.Length..].TrimStart(' ', '\u00A0', ':').Trim());
        }

        return null;
    }

    /// <summary>The known label that is spelled most like an unknown one; null if none is near.</summary>
    public static string? Nearest(string label) => Spelling.Nearest(label, WithColon.Keys);

    private static ProjectField? FieldOf(string label)
    {
        if (WithColon.TryGetValue(label, out var field))
            return field;
        var isTheme = label.StartsWith(SecondaryTheme, StringComparison.OrdinalIgnoreCase) && label.Length > SecondaryTheme.Length;
        return isTheme ? ProjectField.SecondaryThemes : null;
    }

    private static string Collapse(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>The columns of the list of operations, by the Swedish or the English half of their bilingual headings.</summary>
internal static class ListColumns
{
    private static readonly (string Swedish, string English, ProjectField Field)[] Known =
    [
        ("Diarienummer", "Operation ID", ProjectField.Id),
        ("Stödmottagare", "Beneficiary", ProjectField.Owner),
        ("Projektägare", "Beneficiary name", ProjectField.Owner),
        ("Projektägare organisationsnummer", "Beneficiary ID", ProjectField.OrganisationNumber),
        ("Projektägare ort", "Beneficiary city", ProjectField.Place),
        ("Stödmottagarens land", "Beneficiary country", ProjectField.Country),
        ("Namn på insatsen", "Operation Name", ProjectField.Name),
        ("Namn på insatsen engelsk", "Operation name in english", ProjectField.EnglishName),
        ("Programområde", "Priority", ProjectField.ProgrammeArea),
        ("Specifikt mål", "Specific objective concerned", ProjectField.SpecificObjective),
        ("Interventionsområde", "Intervention field", ProjectField.InterventionField),
        ("Total projektbudget", "Total budget SEK", ProjectField.TotalBudget),
        ("Beviljat ESF-stöd", "ESF support SEK", ProjectField.EsfSupport),
        ("Unionens medfinansieringsgrad", "Union co-financing rate", ProjectField.UnionRate),
        ("EU-stöd i SEK", "EU contribution SEK", ProjectField.UnionSupport),
        ("Sammanfattning", "Summary", ProjectField.Description),
        ("Sammanfattning engelsk", "Summary in english", ProjectField.EnglishSummary),
        ("Startdatum", "Start date", ProjectField.StartDate),
        ("Slutdatum", "End date", ProjectField.EndDate),
        ("EU-fond", "EU fund", ProjectField.Fund),
        ("Program CCI", "Program CCI", ProjectField.ProgrammeCci),
        ("Region", "Region", ProjectField.Region),
        ("NUTS-2 kod", "NUTS-2 code", ProjectField.NutsCode),
        ("Antal deltagare", "Number of participants", ProjectField.PlannedParticipants),
        ("Stödmottagare postnr", "Beneficiary postcode", ProjectField.Postcode),
        ("Insats av strategisk betydelse", "Operation of strategic importance", ProjectField.StrategicImportance),
    ];

    // What the council's export always has; a list without one of these is worth a word.
    private static readonly ProjectField[] Expected =
    [
        ProjectField.Id, ProjectField.Name, ProjectField.Owner, ProjectField.ProgrammeArea, ProjectField.TotalBudget, ProjectField.UnionSupport,
        ProjectField.UnionRate, ProjectField.StartDate, ProjectField.EndDate, ProjectField.ProgrammeCci,
    ];

    private static readonly Dictionary<string, ProjectField> ByHalf = Known
        .SelectMany(column => new[] { (column.Swedish, column.Field), (column.English, column.Field) })
        .DistinctBy(pair => Fold(pair.Item1))
        .ToDictionary(pair => Fold(pair.Item1), pair => pair.Field);

    /// <summary>The field of a heading such as <c>Diarienummer / Operation ID</c>, or of either half; null if unknown.</summary>
    public static ProjectField? Find(string heading)
    {
        if (ByHalf.TryGetValue(Fold(heading), out var whole))
            return whole;
        foreach (var half in heading.Split('/'))
        {
            if (ByHalf.TryGetValue(Fold(half), out var field))
                return field;
        }

        return null;
    }

    /// <summary>The Swedish headings of columns that a list should have and this one has not.</summary>
    public static IEnumerable<string> Missing(IReadOnlyCollection<ProjectField?> found) =>
        Expected.Where(field => !found.Contains(field)).Select(field => Known.First(column => column.Field == field).Swedish);

    /// <summary>The known heading that is spelled most like an unknown one; null if none is near.</summary>
    public static string? Nearest(string heading) =>
        Spelling.Nearest(heading.Split('/')[0].Trim(), Known.Select(column => column.Swedish));

    private static string Fold(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
}

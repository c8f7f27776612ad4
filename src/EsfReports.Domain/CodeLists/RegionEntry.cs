namespace EsfReports.Domain;

/// <summary>One of the eight ESF regions, or the nation as a whole.</summary>
/// <param name="Code">The key: the NUTS 2 code, <c>SE</c> for national projects.</param>
/// <param name="Nuts">Null for the nation.</param>
/// <param name="Swedish">The name that documents print.</param>
/// <param name="English">The name in English documents.</param>
/// <param name="Office">The town of the regional office.</param>
/// <param name="Aliases">Other spellings in sources.</param>
public sealed record RegionEntry(
    string Code, string? Nuts, string Swedish, string English, string Office, IReadOnlyList<string> Aliases);

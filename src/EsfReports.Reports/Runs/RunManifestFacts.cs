using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>What a run was made of.</summary>
/// <param name="Program">Name and version of the program.</param>
/// <param name="Date">The date of the documents.</param>
/// <param name="Language">Their language.</param>
/// <param name="Formats">Their formats.</param>
/// <param name="Contacts">The choices on personal data of all imports that the data come from: <c>none</c>, <c>role</c>, <c>full</c>.</param>
/// <param name="Projects">All projects, in order of their ids.</param>
/// <param name="Templates">The templates.</param>
public sealed record RunManifestFacts(
    string Program,
    DateOnly Date,
    ReportLanguage Language,
    IReadOnlyList<ReportFormat> Formats,
    string Contacts,
    IReadOnlyList<Project> Projects,
    TemplateFolder Templates);

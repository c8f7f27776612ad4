using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>What a user chose for a run.</summary>
/// <param name="Store">The store.</param>
/// <param name="Out">The output folder.</param>
/// <param name="Date">The date of the documents.</param>
/// <param name="Formats">The formats.</param>
/// <param name="Language">The language.</param>
/// <param name="Templates">The user's own templates; null for the built-in ones.</param>
/// <param name="Workers">How many documents are made at the same time.</param>
internal sealed record RunSettings(
    string Store, string Out, DateOnly Date, IReadOnlyList<ReportFormat> Formats, ReportLanguage Language, string? Templates, int Workers)
{
    /// <summary>The data were read with all contacts, so that every document is marked as internal.</summary>
    public bool HoldsPersonalData { get; init; }
}

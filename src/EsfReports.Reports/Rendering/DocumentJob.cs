using EsfReports.Domain;
using EsfReports.Pdf;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>One document that a run makes.</summary>
/// <param name="Key">What it is about, for messages and the manifest: the id of a project, or the name of a portfolio.</param>
/// <param name="Report">The report.</param>
/// <param name="Language">Its language.</param>
/// <param name="Date">The date of the report.</param>
/// <param name="Path">Path of its files below the output folder, without ending.</param>
/// <param name="SubjectName">The variable that the template sees: <c>project</c>, <c>portfolio</c> or <c>index</c>.</param>
/// <param name="Subject">Makes the value of that variable; called once for each format, on the thread that makes the document.</param>
/// <param name="Region">The region for the index page; null if the document has none.</param>
/// <param name="Attachments">Makes the files that the PDF carries.</param>
public sealed record DocumentJob(
    string Key,
    ReportDefinition Report,
    ReportLanguage Language,
    DateOnly Date,
    string Path,
    string SubjectName,
    Func<IScriptMembers> Subject,
    string? Region,
    Func<IReadOnlyList<PdfAttachment>> Attachments)
{
    /// <summary>How much paper it may take.</summary>
    public SheetLayout Layout { get; init; }

    /// <summary>Makes the text that may be cut to fit; empty if there is none.</summary>
    public Func<IReadOnlyList<DescriptionBlock>> Text { get; init; } = () => [];

    /// <summary>What page one of the PDF must show; null if nothing is demanded.</summary>
    internal VisibilityRule? Visibility { get; init; }

    /// <summary>Name of the project, for the index page; null if the title says it.</summary>
    public string? Name { get; init; }

    /// <summary>The data were read with contacts, so that the document is marked as internal.</summary>
    public bool HoldsPersonalData { get; init; }
}

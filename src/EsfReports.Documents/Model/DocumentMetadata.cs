namespace EsfReports.Documents;

/// <summary>What a document says about itself, from <c>html lang</c>, <c>title</c> and <c>meta</c>.</summary>
/// <param name="Title">The <c>title</c> element; never blank (ISO 14289-1, 7.1): a missing one is a diagnostic.</param>
/// <param name="Language">BCP 47 tag of <c>html lang</c>, such as <c>sv</c>.</param>
/// <param name="Author">An organisation, from <c>meta name=author</c>; null if not given.</param>
/// <param name="Description">From <c>meta name=description</c>; null if not given.</param>
/// <param name="Keywords">From <c>meta name=keywords</c>; null if not given.</param>
/// <param name="Date">The date of the document, from <c>meta name=date</c>; null if not given. There is no clock to ask.</param>
public sealed record DocumentMetadata(
    string Title,
    string Language,
    string? Author = null,
    string? Description = null,
    string? Keywords = null,
    DateOnly? Date = null);

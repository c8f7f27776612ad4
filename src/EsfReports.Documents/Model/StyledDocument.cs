using System.Collections.Immutable;

namespace EsfReports.Documents;

/// <summary>A document with all styles worked out: everything that layout and the workbook writer need, and nothing of CSS syntax.</summary>
/// <param name="Metadata">Title, language and the like.</param>
/// <param name="Body">The <c>body</c> element.</param>
/// <param name="Pages">The <c>@page</c> rules.</param>
/// <param name="FontFaces">The <c>@font-face</c> rules, in the order of the source.</param>
public sealed record StyledDocument(
    DocumentMetadata Metadata,
    StyledElement Body,
    PageStyles Pages,
    ImmutableArray<FontFaceRule> FontFaces);

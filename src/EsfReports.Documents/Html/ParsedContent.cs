using EsfReports.Diagnostics;
using EsfReports.Documents.Cascade;

namespace EsfReports.Documents.Html;

/// <summary>What was read of a document before its elements are styled.</summary>
/// <param name="Root">The tree.</param>
/// <param name="Metadata">What the document says about itself.</param>
/// <param name="Cascade">Its style sheets.</param>
/// <param name="Findings">What makes it hard to use.</param>
internal sealed record ParsedContent(SourceElement Root, DocumentMetadata Metadata, StyleCascade Cascade, DiagnosticBag Findings);

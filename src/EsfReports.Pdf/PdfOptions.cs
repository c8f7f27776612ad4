using System.Collections.Immutable;

namespace EsfReports.Pdf;

/// <summary>What goes into a PDF besides the pages.</summary>
/// <param name="Producer">Name and version of the program; part of the reproducible bytes.</param>
/// <param name="Attachments">Associated files (ISO 19005-3, 6.8).</param>
public sealed record PdfOptions(string Producer, ImmutableArray<PdfAttachment> Attachments)
{
    /// <summary>No attachments.</summary>
    public static PdfOptions Default { get; } = new("EsfReports", []);
}

/// <summary>A file within the PDF, such as the source record of a fact sheet (<c>AFRelationship /Source</c>).</summary>
/// <param name="FileName">Plain ASCII name.</param>
/// <param name="MediaType">Such as <c>application/json</c>.</param>
/// <param name="Description">What it is, in the document's language.</param>
/// <param name="Bytes">The file.</param>
public sealed record PdfAttachment(string FileName, string MediaType, string Description, ReadOnlyMemory<byte> Bytes);

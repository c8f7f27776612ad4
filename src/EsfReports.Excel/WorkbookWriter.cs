using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes a document as a workbook: each <c>section data-sheet</c> is a sheet, each table in it an Excel table with typed cells.</summary>
public sealed class WorkbookWriter
{
    /// <summary>Writes one workbook; the same document gives the same bytes.</summary>
    /// <returns>What was left out or changed, such as a cell that was too long.</returns>
    public IReadOnlyList<Diagnostic> Write(StyledDocument document, Stream output) =>
        throw new NotImplementedException($"{document.Metadata.Title} {output} {GetHashCode()}");
}

using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>What the readers of one workbook share: names given out so far, and what was found.</summary>
internal sealed class ReadingContext(DiagnosticBag diagnostics, NumberFormats formats)
{
    /// <summary>Everything found, in the order of the template.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>How numbers are shown.</summary>
    public NumberFormats Formats { get; } = formats;

    /// <summary>What was found in cells.</summary>
    public CellFindings Findings { get; } = new(diagnostics);

    /// <summary>Names of sheets.</summary>
    public SheetNames SheetNames { get; } = new();

    /// <summary>Names of tables and named cells.</summary>
    public NameRegistry Names { get; } = new();

    /// <summary>Excel tables by the name that the template gives them.</summary>
    public Dictionary<string, SheetTable> Tables { get; } = new(StringComparer.Ordinal);
}

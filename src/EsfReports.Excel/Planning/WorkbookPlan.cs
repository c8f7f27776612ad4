using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>A workbook with everything in its place.</summary>
/// <param name="Content">Where it comes from.</param>
/// <param name="Sheets">In the order of their tabs.</param>
/// <param name="Names">Named cells, sorted by name.</param>
/// <param name="Targets">Where links within the workbook lead, by what stands after the #.</param>
internal sealed record WorkbookPlan(
    WorkbookContent Content,
    ImmutableArray<SheetPlan> Sheets,
    ImmutableArray<DefinedName> Names,
    IReadOnlyDictionary<string, string> Targets);

/// <summary>A named cell.</summary>
internal sealed record DefinedName(string Name, string Reference);

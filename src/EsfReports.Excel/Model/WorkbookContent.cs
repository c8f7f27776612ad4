using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>A workbook before rows and columns are given out.</summary>
internal sealed record WorkbookContent(DocumentMetadata Metadata, NumberFormats Formats, ImmutableArray<SheetContent> Sheets);

/// <summary>A sheet: blocks one below the other, and charts beside them.</summary>
/// <param name="Name">Valid and unique in the workbook.</param>
/// <param name="Id">What links within the document call it; null if nothing leads to it.</param>
/// <param name="Blocks">At least one.</param>
/// <param name="Charts">In the order of the template.</param>
/// <param name="Footer">Page number line with <c>{page}</c> and <c>{pages}</c>; null for the usual one.</param>
internal sealed record SheetContent(
    string Name,
    string? Id,
    ImmutableArray<SheetBlock> Blocks,
    ImmutableArray<ChartContent> Charts,
    string? Footer);

/// <summary>What a <c>figure data-chart</c> asks for.</summary>
/// <param name="Kind">Which chart.</param>
/// <param name="Title">The caption; empty if there is none.</param>
/// <param name="AlternativeText">What a screen reader says.</param>
/// <param name="Table">The table in the figure; null if another one is named.</param>
/// <param name="TableName">Name in the template of a table that stands elsewhere; null if the table is in the figure.</param>
/// <param name="Categories">Column of the categories, by name or number; null for the first one.</param>
/// <param name="Series">Columns of the series, by name or number; empty for the first column of numbers, and if bars are stacked those like it.</param>
/// <param name="AxisFormat">How numbers at the axis and at bars are shown; null for as in the cells.</param>
/// <param name="Rows">How many of the first rows are shown; null for all.</param>
/// <param name="Origin">Where the figure stands.</param>
internal sealed record ChartContent(
    ChartKind Kind,
    string Title,
    string AlternativeText,
    SheetTable? Table,
    string? TableName,
    string? Categories,
    ImmutableArray<string> Series,
    CellFormat? AxisFormat,
    int? Rows,
    SourceLocation Origin);

/// <summary>The charts there are.</summary>
internal enum ChartKind { Bar, StackedBar, Column, StackedColumn, Line, Pie, Doughnut }

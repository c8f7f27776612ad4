using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>A table with its parts in the order in which they are shown: head, bodies, foot (CSS 2.2, 17.2).</summary>
/// <param name="captions">Captions, above or below the table.</param>
/// <param name="columns">From <c>col</c> and <c>colgroup</c>; may be fewer than the table has.</param>
/// <param name="groups">Groups of rows.</param>
internal sealed class TableBox(
    ComputedStyle style, ImmutableArray<BlockBox> captions, ImmutableArray<ComputedStyle> columns, ImmutableArray<RowGroupBox> groups, SourceLocation origin)
    : Box(style, origin)
{
    public ImmutableArray<BlockBox> Captions { get; } = captions;

    public ImmutableArray<ComputedStyle> Columns { get; } = columns;

    public ImmutableArray<RowGroupBox> Groups { get; } = groups;
}

/// <summary>What a group of rows is to the table.</summary>
internal enum RowGroupKind { Head, Body, Foot }

/// <summary>A group of rows.</summary>
internal sealed class RowGroupBox(ComputedStyle style, RowGroupKind kind, ImmutableArray<RowBox> rows, SourceLocation origin) : Box(style, origin)
{
    public RowGroupKind Kind { get; } = kind;

    public ImmutableArray<RowBox> Rows { get; } = rows;
}

/// <summary>A row.</summary>
internal sealed class RowBox(ComputedStyle style, ImmutableArray<CellBox> cells, SourceLocation origin) : Box(style, origin)
{
    public ImmutableArray<CellBox> Cells { get; } = cells;
}

/// <summary>A cell.</summary>
/// <param name="columnSpan">1 to 1000 (HTML, 4.9.11).</param>
/// <param name="rowSpan">At least 1; ends with the group.</param>
/// <param name="children">Content.</param>
internal sealed class CellBox(ComputedStyle style, int columnSpan, int rowSpan, ImmutableArray<Box> children, SourceLocation origin) : Box(style, origin)
{
    public int ColumnSpan { get; } = columnSpan;

    public int RowSpan { get; } = rowSpan;

    public ImmutableArray<Box> Children { get; } = children;
}

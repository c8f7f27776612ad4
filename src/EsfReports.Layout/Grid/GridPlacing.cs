using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>An item in its cells of the grid; indices count from 0.</summary>
internal sealed record GridItem(Box Box, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>Places the items of a grid: where they ask for, else row by row where there is room (CSS Grid 1, 8.5).</summary>
internal sealed class GridPlacing
{
    // More rows or columns than this are a mistake, and cost time and space.
    private const int MaxLine = 1000;

    private readonly int _columns;
    private readonly List<bool[]> _taken = [];
    private int _row;
    private int _column;

    private GridPlacing(int columns) => _columns = columns;

    /// <summary>Number of columns: those of the template, and more if items ask for them.</summary>
    public static int ColumnCount(ContainerBox box)
    {
        var count = Math.Max(1, box.Style.Flex.GridColumns.Length);
        foreach (var item in box.Items)
        {
            var placement = Column(item);
            count = Math.Max(count, Math.Max(placement.Start > 0 ? placement.Start + Span(placement) - 1 : Span(placement), placement.End - 1));
        }

        return Math.Min(count, MaxLine);
    }

    /// <summary>Places all items.</summary>
    public static GridItem[] Place(ContainerBox box, int columns)
    {
        var placing = new GridPlacing(columns);
        var items = new GridItem[box.Items.Length];

        // Items that ask for a row and a column come first, then those without a say fill the rest.
        for (var index = 0; index < items.Length; index++)
        {
            if (IsFixed(box.Items[index]))
                items[index] = placing.PlaceFixed(box.Items[index]);
        }

        for (var index = 0; index < items.Length; index++)
        {
            if (!IsFixed(box.Items[index]))
                items[index] = placing.PlaceAuto(box.Items[index]);
        }

        return items;
    }

    private static GridPlacement Column(Box box) => box is LinesBox ? default : box.Style.Flex.GridColumn;

    private static GridPlacement Row(Box box) => box is LinesBox ? default : box.Style.Flex.GridRow;

    private static int Span(GridPlacement placement) =>
        placement is { Start: > 0, End: > 0 } && placement.End > placement.Start ? placement.End - placement.Start : Math.Clamp(placement.Span, 1, MaxLine);

    private static bool IsFixed(Box box) => Row(box) is { Start: not 0 } or { End: not 0 } && Column(box) is { Start: not 0 } or { End: not 0 };

    /// <summary>First track of a placement; null if it has none. Negative lines count from the end of the template.</summary>
    private static int? First(GridPlacement placement, int tracks, int span)
    {
        if (placement.Start != 0)
            return Math.Clamp(placement.Start > 0 ? placement.Start - 1 : tracks + 1 + placement.Start, 0, MaxLine - 1);
        if (placement.End != 0)
            return Math.Clamp((placement.End > 0 ? placement.End - 1 : tracks + 1 + placement.End) - span, 0, MaxLine - 1);
        return null;
    }

    private (int? Start, int Span) Columns(Box box)
    {
        var placement = Column(box);
        var span = SpanToEnd(placement, _columns);
        var start = First(placement, _columns, span);
        return (start is { } at ? Math.Min(at, _columns - 1) : null, Math.Min(span, _columns - (start is { } s ? Math.Min(s, _columns - 1) : 0)));
    }

    private static int SpanToEnd(GridPlacement placement, int tracks) =>
        placement is { Start: > 0, End: < 0 } ? Math.Max(1, tracks + 1 + placement.End - (placement.Start - 1)) : Span(placement);

    private GridItem PlaceFixed(Box box)
    {
        var (column, columnSpan) = Columns(box);
        var rowSpan = Span(Row(box));
        return Take(new GridItem(box, First(Row(box), 0, rowSpan) ?? 0, column ?? 0, rowSpan, columnSpan));
    }

    private GridItem PlaceAuto(Box box)
    {
        var (column, columnSpan) = Columns(box);
        var rowSpan = Span(Row(box));
        if (First(Row(box), 0, rowSpan) is { } row)
            return Take(new GridItem(box, row, FreeColumn(row, rowSpan, columnSpan), rowSpan, columnSpan));

        if (column is { } fixedColumn)
        {
            if (fixedColumn < _column)
                _row++;
            _column = fixedColumn;
            while (!IsFree(_row, _column, rowSpan, columnSpan))
                _row++;
        }
        else
        {
            while (_column + columnSpan > _columns || !IsFree(_row, _column, rowSpan, columnSpan))
                Advance(columnSpan);
        }

        var item = Take(new GridItem(box, _row, _column, rowSpan, columnSpan));
        _column += columnSpan;
        return item;
    }

    private void Advance(int span)
    {
        _column++;
        if (_column + span > _columns)
            (_row, _column) = (_row + 1, 0);
    }

    private int FreeColumn(int row, int rowSpan, int columnSpan)
    {
        for (var column = 0; column + columnSpan <= _columns; column++)
        {
            if (IsFree(row, column, rowSpan, columnSpan))
                return column;
        }

        return 0;
    }

    private bool IsFree(int row, int column, int rowSpan, int columnSpan)
    {
        for (var y = row; y < row + rowSpan && y < _taken.Count; y++)
        {
            if (_taken[y].AsSpan(column, columnSpan).Contains(true))
                return false;
        }

        return true;
    }

    private GridItem Take(GridItem item)
    {
        while (_taken.Count < item.Row + item.RowSpan)
            _taken.Add(new bool[_columns]);
        for (var row = item.Row; row < item.Row + item.RowSpan; row++)
        {
            for (var column = item.Column; column < item.Column + item.ColumnSpan; column++)
                _taken[row][column] = true;
        }

        return item;
    }
}

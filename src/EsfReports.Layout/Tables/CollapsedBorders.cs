using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Borders that neighbours share: on each line of the grid the most eye-catching one wins (CSS 2.2, 17.6.2.1).</summary>
internal sealed class CollapsedBorders : TableBorders
{
    // Lines of the grid above each row (and below the last), and left of each column (and right of the last); index row, column.
    private readonly Border[][] _above;
    private readonly Border[][] _left;
    private readonly Sides<double> _table;
    private readonly Dictionary<BoxStyle, BoxStyle> _styles = new(ReferenceEqualityComparer.Instance);
    private (int Row, TableColumns Columns, double X, RowBorders Borders)? _last;

    private CollapsedBorders(Border[][] above, Border[][] left)
    {
        _above = above;
        _left = left;
        _table = new Sides<double>(
            Half(above[0]), Half(left.Select(row => row[^1])), Half(above[^1]), Half(left.Select(row => row[0])));
    }

    public override double SpacingX => 0;

    public override double SpacingY => 0;

    public override double ExtraAcross => 0;

    /// <summary>Finds the borders of a grid.</summary>
    public static CollapsedBorders Resolve(TableBox table, TableGrid grid)
    {
        int rows = grid.Rows.Length, columns = grid.ColumnCount;
        var above = NewLines(rows + 1, columns);
        var left = NewLines(rows, columns + 1);
        AddTable(table.Style.Box.Border, above, left);
        for (var row = 0; row < rows; row++)
        {
            AddRow(grid.Rows[row].Row.Style.Box.Border, row, above, left);
            if (row == 0 || grid.Rows[row - 1].Group != grid.Rows[row].Group)
                AddAcross(above[row], 0, columns, grid.Rows[row].Group.Style.Box.Border.Top);
            if (row == rows - 1 || grid.Rows[row + 1].Group != grid.Rows[row].Group)
                AddAcross(above[row + 1], 0, columns, grid.Rows[row].Group.Style.Box.Border.Bottom);
        }

        for (var row = 0; row < rows; row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
                AddCell(cell, row, above, left);
        }

        return new CollapsedBorders(above, left);
    }

    public override Sides<double> TableInsets(BoxStyle table, double areaWidth) => _table;

    // Padding and spacing of the table do not apply, and its border is painted by the rows.
    public override BoxStyle FrameStyle(BoxStyle table) => WithoutBorder(table);

    public override BoxStyle CellStyle(BoxStyle cell) => WithoutBorder(cell);

    public override Sides<double> CellInsets(GridCell cell, int row, double width)
    {
        var padding = cell.Cell.Style.Box.Padding;
        var last = Math.Min(row + cell.RowSpan, _above.Length - 1);
        return new Sides<double>(
            padding.Top.Resolve(width) + (_above[row][cell.Column].Width / 2),
            padding.Right.Resolve(width) + (_left[row][cell.Column + cell.ColumnSpan].Width / 2),
            padding.Bottom.Resolve(width) + (_above[last][cell.Column].Width / 2),
            padding.Left.Resolve(width) + (_left[row][cell.Column].Width / 2));
    }

    // Nearly all rows of a table look like the row above.
    public override RowBorders? Row(int row, TableColumns columns, double x)
    {
        if (_last is not { } last || last.Columns != columns || last.X != x || !LooksLike(row, last.Row))
            _last = last = (row, columns, x, Paint(row, columns, x));
        return last.Borders;
    }

    private bool LooksLike(int row, int other) =>
        _above[row].AsSpan().SequenceEqual(_above[other])
        && _above[row + 1].AsSpan().SequenceEqual(_above[other + 1])
        && _left[row].AsSpan().SequenceEqual(_left[other]);

    private RowBorders Paint(int row, TableColumns columns, double x)
    {
        var sides = ImmutableArray.CreateBuilder<BorderSegment>();
        for (var column = 0; column < _left[row].Length; column++)
        {
            if (IsSeen(_left[row][column]))
                sides.Add(new BorderSegment(_left[row][column], x + columns.Left(column), x + columns.Left(column)));
        }

        return new RowBorders(Across(_above[row], columns, x), Across(_above[row + 1], columns, x), sides.ToImmutable());
    }

    /// <summary>Segments of one line; neighbours that look alike are one segment, long enough to fill the corners.</summary>
    private static ImmutableArray<BorderSegment> Across(Border[] line, TableColumns columns, double x)
    {
        var segments = ImmutableArray.CreateBuilder<BorderSegment>();
        for (var start = 0; start < line.Length;)
        {
            var end = start + 1;
            while (end < line.Length && line[end] == line[start])
                end++;
            var corner = line[start].Width / 2;
            if (IsSeen(line[start]))
            {
                segments.Add(new BorderSegment(
                    line[start], x + columns.Left(start) - (start == 0 ? corner : 0), x + columns.Left(end) + (end == line.Length ? corner : 0)));
            }

            start = end;
        }

        return segments.ToImmutable();
    }

    private static bool IsSeen(Border border) => border.Width > 0 && !border.Color.IsTransparent && border.Style is not (BorderStyle.None or BorderStyle.Hidden);

    private BoxStyle WithoutBorder(BoxStyle style)
    {
        if (!_styles.TryGetValue(style, out var plain))
            _styles[style] = plain = style with { Border = default, Padding = default, BorderRadius = default };
        return plain;
    }

    private static Border[][] NewLines(int count, int length)
    {
        var lines = new Border[count][];
        for (var index = 0; index < count; index++)
            lines[index] = new Border[length];
        return lines;
    }

    private static void AddTable(Sides<Border> border, Border[][] above, Border[][] left)
    {
        AddAcross(above[0], 0, above[0].Length, border.Top);
        AddAcross(above[^1], 0, above[^1].Length, border.Bottom);
        foreach (var row in left)
        {
            row[0] = Stronger(row[0], border.Left);
            row[^1] = Stronger(row[^1], border.Right);
        }
    }

    private static void AddRow(Sides<Border> border, int row, Border[][] above, Border[][] left)
    {
        AddAcross(above[row], 0, above[row].Length, border.Top);
        AddAcross(above[row + 1], 0, above[row].Length, border.Bottom);
        left[row][0] = Stronger(left[row][0], border.Left);
        left[row][^1] = Stronger(left[row][^1], border.Right);
    }

    private static void AddCell(GridCell cell, int row, Border[][] above, Border[][] left)
    {
        var border = cell.Cell.Style.Box.Border;
        int endRow = Math.Min(row + cell.RowSpan, above.Length - 1), endColumn = cell.Column + cell.ColumnSpan;
        AddAcross(above[row], cell.Column, endColumn, border.Top);
        AddAcross(above[endRow], cell.Column, endColumn, border.Bottom);
        for (var inner = row; inner < endRow; inner++)
        {
            left[inner][cell.Column] = Stronger(left[inner][cell.Column], border.Left);
            left[inner][endColumn] = Stronger(left[inner][endColumn], border.Right);
            if (inner > row)
                Array.Clear(above[inner], cell.Column, cell.ColumnSpan);
        }
    }

    private static void AddAcross(Border[] line, int from, int to, Border border)
    {
        for (var column = from; column < to; column++)
            line[column] = Stronger(line[column], border);
    }

    // Hidden beats all; then the wider; then double, solid, dashed, dotted; of equals the one that is further inside, which is added later.
    private static Border Stronger(Border first, Border second)
    {
        if (first.Style == BorderStyle.Hidden || second.Style == BorderStyle.Hidden)
            return new Border(0, BorderStyle.Hidden, default);
        if (second.Width != first.Width)
            return second.Width > first.Width ? second : first;
        return Rank(second.Style) >= Rank(first.Style) && second.Width > 0 ? second : first;
    }

    private static int Rank(BorderStyle style) => style switch
    {
        BorderStyle.Double => 4,
        BorderStyle.Solid => 3,
        BorderStyle.Dashed => 2,
        BorderStyle.Dotted => 1,
        _ => 0,
    };

    private static double Half(IEnumerable<Border> line) => line.Select(border => border.Width).DefaultIfEmpty(0).Max() / 2;
}

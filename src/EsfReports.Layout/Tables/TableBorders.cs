using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Borders and spacing of a table's cells: each cell its own (CSS 2.2, 17.6.1), or shared by neighbours (17.6.2).</summary>
internal abstract class TableBorders
{
    /// <summary>Between columns and around them.</summary>
    public abstract double SpacingX { get; }

    /// <summary>Between rows and around them.</summary>
    public abstract double SpacingY { get; }

    /// <summary>Width that the borders of the table add to its columns.</summary>
    public abstract double ExtraAcross { get; }

    /// <summary>Chooses by <c>border-collapse</c>.</summary>
    public static TableBorders Of(TableBox table, TableGrid grid) =>
        table.Style.Table.BorderCollapse == BorderCollapse.Collapse && grid.ColumnCount > 0
            ? CollapsedBorders.Resolve(table, grid)
            : new SeparateBorders(table.Style.Table);

    /// <summary>Border and padding of the table.</summary>
    public abstract Sides<double> TableInsets(BoxStyle table, double areaWidth);

    /// <summary>What the table itself paints.</summary>
    public abstract BoxStyle FrameStyle(BoxStyle table);

    /// <summary>Border and padding of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Index of its row in the table.</param>
    /// <param name="width">Of the cell, for percentages.</param>
    public abstract Sides<double> CellInsets(GridCell cell, int row, double width);

    /// <summary>What a cell itself paints.</summary>
    public abstract BoxStyle CellStyle(BoxStyle cell);

    /// <summary>Borders that a row paints; null if cells do.</summary>
    public abstract RowBorders? Row(int row, TableColumns columns, double x);

    private sealed class SeparateBorders(TableStyle style) : TableBorders
    {
        public override double SpacingX => style.SpacingX;

        public override double SpacingY => style.SpacingY;

        public override double ExtraAcross => 0;

        public override Sides<double> TableInsets(BoxStyle table, double areaWidth) => BoxMetrics.InsetsOf(table, areaWidth);

        public override BoxStyle FrameStyle(BoxStyle table) => table;

        public override Sides<double> CellInsets(GridCell cell, int row, double width) => BoxMetrics.InsetsOf(cell.Cell.Style.Box, width);

        public override BoxStyle CellStyle(BoxStyle cell) => cell;

        public override RowBorders? Row(int row, TableColumns columns, double x) => null;
    }
}

using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>A chart with the cells that it shows and its place.</summary>
/// <param name="Content">What the template asks for.</param>
/// <param name="Number">Its number in the workbook, from 1.</param>
/// <param name="Categories">Names of the bars, points or slices.</param>
/// <param name="Series">At least one.</param>
/// <param name="Column">Column of its left edge, from 0.</param>
/// <param name="Row">Row of its upper edge, from 0.</param>
internal sealed record ChartPlan(
    ChartContent Content, int Number, ChartRange Categories, ImmutableArray<ChartRange> Series, int Column, int Row)
{
    /// <summary>English Metric Units in a centimetre (ISO/IEC 29500-1, 20.1.2.1).</summary>
    public const int EmuPerCentimetre = 360_000;

    /// <summary>Columns of this width in all are below a chart of the usual width, roughly.</summary>
    public const double UsualWidthInDigits = 16 * DigitsInCentimetre;

    private const double DigitsInCentimetre = 5.4;
    // Names beyond this length would leave too little room for the bars.
    private const double LongName = 34;

    // A row without anything special is 15 points high.
    private const int RowHeight = 190_500;

    /// <summary>True if the bars lie, with their names at the side.</summary>
    public bool IsHorizontal => Content.Kind is ChartKind.Bar or ChartKind.StackedBar;

    /// <summary>True if slices make up a whole; there are no axes.</summary>
    public bool IsRound => Content.Kind is ChartKind.Pie or ChartKind.Doughnut;

    /// <summary>True if the series stand on one another.</summary>
    public bool IsStacked => Content.Kind is ChartKind.StackedBar or ChartKind.StackedColumn;

    /// <summary>Width: long names at the side get more.</summary>
    public int Width => (IsHorizontal && LongestName > LongName ? 22 : 16) * EmuPerCentimetre;

    /// <summary>The width in digits, roughly, as columns have it.</summary>
    public double WidthInDigits => DigitsInCentimetre * Width / EmuPerCentimetre;

    /// <summary>Height: bars get the room that their names need.</summary>
    public int Height =>
        (IsHorizontal ? Math.Clamp(3 + (Categories.Values.Length * (Bars + 1) * 3 / 10), 7, 24) : 9) * EmuPerCentimetre;

    /// <summary>Rows that it covers; fewer if rows are higher than usual.</summary>
    public int RowCount => (Height / RowHeight) + 1;

    private double LongestName => Categories.Values.Select(value => TextWidth.Of(value.Text)).DefaultIfEmpty().Max();

    private int Bars => Content.Kind == ChartKind.Bar ? Series.Length : 1;
}

/// <summary>Cells of a column that a chart shows.</summary>
/// <param name="Name">Head of the column.</param>
/// <param name="NameReference">Where the head stands.</param>
/// <param name="Reference">Where the cells stand.</param>
/// <param name="Format">How numbers are shown.</param>
/// <param name="Values">What they hold, for programs that show a chart without reading the cells.</param>
internal sealed record ChartRange(
    string Name, string NameReference, string Reference, CellFormat Format, ImmutableArray<CellValue> Values);

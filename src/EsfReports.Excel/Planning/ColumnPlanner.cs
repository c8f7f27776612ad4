using System.Collections.Immutable;

namespace EsfReports.Excel;

/// <summary>Chooses the widths of a sheet's columns, which all its blocks share.</summary>
internal static class ColumnPlanner
{
    // Comfortable to read, and no wider than an A4 page in any program's substitute for Calibri.
    private const double ReadableWidth = 75;
    private const double NarrowestColumn = 8;
    // What Excel gives a column that nothing is said about.
    private const double BlankColumn = 8.43;
    private const double WidestColumn = 60;
    // A sheet of this width is still legible on a landscape page; beyond it, long texts wrap earlier.
    private const double WidestSheet = 220;
    private const double WidestLabel = 45;
    private const double CellPadding = RowHeights.CellPadding + Slack;
    // Widths are estimates, and other programs have other fonts.
    private const double Slack = 0.5;
    private static readonly double[] NarrowerColumns = [50, 42, 35, 30, 26];

    // A head that is longer than its column's content wraps rather than make the column wider than this.
    private const double HeaderWidth = 12;

    /// <summary>Widths from column A.</summary>
    public static ImmutableArray<double> Plan(SheetContent content, NumberFormats formats)
    {
        var widths = new List<double>();
        var hasTable = content.Blocks.Any(block => block is SheetTable);
        foreach (var block in content.Blocks)
        {
            if (block is SheetTable table)
                Widen(widths, table);
            else if (block is FactBlock fact)
                Widen(widths, fact, hasTable, formats);
        }

        if (widths.Count == 0)
            widths.Add(WidthOfText(content));
        else if (!hasTable && content.Charts.IsEmpty)
            widths[^1] = Math.Max(widths[^1], WidthOfText(content) - widths.SkipLast(1).Sum());
        return [.. widths.Select(width => Math.Round(width, 2))];
    }

    /// <summary>
    /// How many columns a paragraph runs across. Beside charts it keeps to the columns in use, and wraps the earlier; otherwise it
    /// goes on over blank columns until its lines are long enough to read.
    /// </summary>
    public static int CountTextColumns(SheetContent content, ImmutableArray<double> widths)
    {
        var used = 0.0;
        var count = 0;
        while (used < ReadableWidth && (count < widths.Length || content.Charts.IsEmpty))
            used += WidthOf(widths, count++);
        return count;
    }

    /// <summary>Width of the first so many columns, of which blank ones have the usual width.</summary>
    public static double WidthOfFirst(ImmutableArray<double> widths, int count) =>
        Enumerable.Range(0, count).Sum(index => WidthOf(widths, index));

    private static double WidthOf(ImmutableArray<double> widths, int index) => index < widths.Length ? widths[index] : BlankColumn;

    private static void Widen(List<double> widths, SheetTable table)
    {
        var own = table.Columns.Select(column => column.FixedWidth ?? WidthOf(column, table.IsExcelTable)).ToArray();
        foreach (var widest in NarrowerColumns)
        {
            if (own.Sum() > WidestSheet)
                Narrow(own, table, widest);
        }

        for (var index = 0; index < own.Length; index++)
            Widen(widths, index, own[index]);
    }

    /// <summary>Makes columns of text narrower; numbers that do not fit would show as ###.</summary>
    private static void Narrow(double[] widths, SheetTable table, double widest)
    {
        for (var index = 0; index < widths.Length; index++)
        {
            if (table.Columns[index] is { FixedWidth: null, Survey.IsText: true })
                widths[index] = Math.Min(widths[index], widest);
        }
    }

    private static double WidthOf(TableColumn column, bool hasFilter)
    {
        var content = column.Survey.ContentWidth + CellPadding + (column.Survey.IsNumeric ? RowHeights.NumberIndent : 0);
        var padding = RowHeights.HeaderPadding(hasFilter) + Slack;
        var whole = RowHeights.HeaderWidth(TextWidth.Of(column.Name)) + padding;
        var word = RowHeights.HeaderWidth(TextWidth.OfLongestWord(column.Name)) + padding;
        var header = Math.Min(whole, Math.Max(word, Math.Max(content, HeaderWidth)));
        return Math.Clamp(Math.Max(content, header), NarrowestColumn, WidestColumn);
    }

    private static void Widen(List<double> widths, FactBlock fact, bool hasTable, NumberFormats formats)
    {
        Widen(widths, 0, Math.Clamp(TextWidth.Of(fact.Label) + CellPadding, NarrowestColumn, WidestLabel));
        // Beside a table a text runs on to the right; a number would show as ###.
        var value = fact.Value.Kind == CellKind.Text
            ? hasTable ? 0 : TextWidth.OfLongestLine(fact.Value.Text)
            : formats.Width(fact.Value.Format, fact.Value.Text);
        Widen(widths, 1, Math.Clamp(value + CellPadding, NarrowestColumn, WidestColumn));
    }

    private static void Widen(List<double> widths, int index, double width)
    {
        while (widths.Count <= index)
            widths.Add(NarrowestColumn);
        widths[index] = Math.Max(widths[index], width);
    }

    private static double WidthOfText(SheetContent content)
    {
        var longest = content.Blocks.OfType<TextBlock>()
            .Select(block => TextWidth.OfLongestLine(block.Value.Text) * RowHeights.Scale(block.Role))
            .DefaultIfEmpty().Max();
        return Math.Clamp(longest + CellPadding, NarrowestColumn, ReadableWidth);
    }
}

namespace EsfReports.Layout;

/// <summary>Decides how wide the columns of a table are, without the spacing between them.</summary>
internal static class ColumnWidths
{
    /// <summary>Columns from the first row and the <c>col</c> elements only (CSS 2.2, 17.5.2.1); the rest share what is left.</summary>
    public static double[] Fixed(TableGrid grid, double width, double spacing)
    {
        var given = new double?[grid.ColumnCount];
        for (var column = 0; column < given.Length; column++)
            given[column] = grid.Columns[column].Box.Width?.Resolve(width);
        if (!grid.Rows.IsEmpty)
            AddFirstRow(given, grid.Rows[0], width, spacing);

        var open = given.Count(length => length is null);
        var left = Math.Max(0, width - given.Sum(length => length ?? 0));
        var widths = given.Select(length => Math.Max(0, length ?? (left / open))).ToArray();
        return open == 0 && left > 0 ? Stretched(widths, width) : widths;
    }

    /// <summary>Columns from their content (CSS Tables 3, 3.9.3): between two of four guesses that get wider and wider.</summary>
    /// <param name="demands">What each column asks for.</param>
    /// <param name="width">To be shared by all of them.</param>
    public static double[] Auto(ColumnDemand[] demands, double width)
    {
        double[][] guesses =
        [
            [.. demands.Select(demand => demand.Min)],
            [.. demands.Select(demand => demand.Share is { } share ? Math.Max(demand.Min, share * width) : demand.Min)],
            [.. demands.Select(demand => demand.Share is { } share ? Math.Max(demand.Min, share * width) : demand.IsFixed ? demand.Max : demand.Min)],
            [.. demands.Select(demand => demand.Share is { } share ? Math.Max(demand.Min, share * width) : demand.Max)],
        ];

        for (var index = 1; index < guesses.Length; index++)
        {
            if (guesses[index].Sum() >= width)
                return Between(guesses[index - 1], guesses[index], width);
        }

        return WithRest(demands, guesses[^1], width);
    }

    /// <summary>The widths that a table would like: at least, and at most.</summary>
    public static IntrinsicWidths Wanted(ColumnDemand[] demands)
    {
        double min = 0, max = 0, shares = 0, unshared = 0, byShare = 0;
        foreach (var demand in demands)
        {
            min += demand.Min;
            max += demand.Max;
            shares += demand.Share ?? 0;
            unshared += demand.Share is null ? demand.Max : 0;
            byShare = Math.Max(byShare, demand.Share is > 0 ? demand.Max / demand.Share.Value : 0);
        }

        // A column that has 20 % and wants 100 pt wants a table of 500 pt.
        var rest = shares is > 0 and < 1 ? unshared / (1 - shares) : 0;
        return new IntrinsicWidths(min, Math.Max(max, Math.Max(byShare, rest)));
    }

    private static void AddFirstRow(double?[] given, GridRow row, double width, double spacing)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Cell.Style.Box.Width is not { } length)
                continue;

            var insets = BoxMetrics.InsetsOf(cell.Cell.Style.Box, width);
            var outer = BoxMetrics.Content(cell.Cell.Style.Box, length.Resolve(width), insets.Left + insets.Right) + insets.Left + insets.Right;
            var share = (length.IsRelative ? length.Resolve(width) : outer) - (spacing * (cell.ColumnSpan - 1));
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                given[column] ??= share / cell.ColumnSpan;
        }
    }

    private static double[] Stretched(double[] widths, double width)
    {
        var sum = widths.Sum();
        return sum > 0 ? [.. widths.Select(length => length * width / sum)] : widths;
    }

    private static double[] Between(double[] narrow, double[] wide, double width)
    {
        double from = narrow.Sum(), to = wide.Sum();
        var part = to > from ? Math.Clamp((width - from) / (to - from), 0, 1) : 0;
        return [.. narrow.Zip(wide, (low, high) => low + (part * (high - low)))];
    }

    // What is left goes to columns without a width of their own, in proportion to their content; else to all.
    private static double[] WithRest(ColumnDemand[] demands, double[] widths, double width)
    {
        var rest = width - widths.Sum();
        if (rest <= 0)
            return widths;

        var isFree = demands.Select(demand => demand.Share is null && !demand.IsFixed).ToArray();
        if (!isFree.Contains(true))
            isFree = [.. demands.Select(demand => demand.Share is null || !demands.Any(other => other.Share is null))];
        var weight = widths.Where((_, index) => isFree[index]).Sum();
        var count = isFree.Count(free => free);
        return [.. widths.Select((length, index) => !isFree[index] ? length : length + (weight > 0 ? rest * length / weight : rest / count))];
    }
}

namespace EsfReports.Layout;

/// <summary>
/// What the rows of a table get of a height that is more than they need (CSS Tables 3, 3.10.5 "row layout"): the rows of the bodies grow
/// in proportion to their heights, and all rows where there is no body.
/// </summary>
/// <param name="Factor">By which the height of a row is multiplied.</param>
/// <param name="Each">What is added to each row: where all of them are of no height.</param>
/// <param name="IsOfBody">Whether heads and feet stay as they are.</param>
internal readonly record struct RowGrowth(double Factor, double Each, bool IsOfBody)
{
    /// <summary>The growth that a height asks for; null if the rows are high enough.</summary>
    public static RowGrowth? Of(List<TableRow> rows, HeightRange asked, double spacing)
    {
        var natural = rows.Sum(row => row.Strip.Height) + (spacing * Math.Max(0, rows.Count - 1));
        var missing = asked.Of(natural) - natural;
        if (missing <= Region.Tolerance || rows.Count == 0)
            return null;

        var isOfBody = rows.Exists(row => row.Kind == RowGroupKind.Body);
        var bands = rows.Where(row => !isOfBody || row.Kind == RowGroupKind.Body).SelectMany(row => row.Strip.Bands).ToList();
        var height = bands.Sum(band => band.Height);
        return height > 0 ? new RowGrowth(1 + (missing / height), 0, isOfBody) : new RowGrowth(1, missing / bands.Count, isOfBody);
    }

    /// <summary>What the height of a row becomes.</summary>
    /// <param name="kind">Group of the row.</param>
    /// <param name="height">Height of the row before.</param>
    public double Apply(RowGroupKind kind, double height) => IsOfBody && kind != RowGroupKind.Body ? height : (height * Factor) + Each;
}

namespace EsfReports.Layout;

/// <summary>
/// Which of the two margins of a flex or grid item along one axis are <c>auto</c>: they take free space before any
/// alignment does (CSS Flexbox 1, 8.1; CSS Grid 1, 10.2).
/// </summary>
internal readonly record struct AutoMargins(bool AtStart, bool AtEnd)
{
    /// <summary>0, 1 or 2.</summary>
    public int Count => (AtStart ? 1 : 0) + (AtEnd ? 1 : 0);

    /// <summary>Left and right. Lines without a box have no margins.</summary>
    public static AutoMargins Horizontal(Box box) =>
        box is not LinesBox && box.Style.Box.Margin is var margin ? new(margin.Left is null, margin.Right is null) : default;

    /// <summary>Top and bottom.</summary>
    public static AutoMargins Vertical(Box box) =>
        box is not LinesBox && box.Style.Box.Margin is var margin ? new(margin.Top is null, margin.Bottom is null) : default;

    /// <summary>How far the item moves into space that only it has; it never moves out of its line.</summary>
    public double Offset(double space) => AtStart ? Math.Max(0, space) / Count : 0;
}

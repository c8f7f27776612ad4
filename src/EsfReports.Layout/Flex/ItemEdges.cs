using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What stands around the content of a flex or grid item.</summary>
/// <param name="Margin">With <c>auto</c> as 0.</param>
/// <param name="Insets">Border and padding; none for pictures and tables, which bring their own.</param>
internal readonly record struct ItemEdges(Sides<double> Margin, Sides<double> Insets)
{
    /// <summary>From side to side, without the content.</summary>
    public double Across => Margin.Left + Margin.Right + Insets.Left + Insets.Right;

    /// <summary>Works out percentages. Anonymous lines have no box of their own: their style is that of the container.</summary>
    public static ItemEdges Of(Box box, double areaWidth)
    {
        if (box is LinesBox)
            return default;

        var style = box.Style.Box;
        return new ItemEdges(BoxMetrics.MarginsOf(style, areaWidth), ItemBoxes.HasOwnFrame(box) ? default : BoxMetrics.InsetsOf(style, areaWidth));
    }
}

using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>What stands around the content of a flex or grid item.</summary>
/// <param name="Margin">With <c>auto</c> as 0.</param>
/// <param name="Insets">Border and padding; none for pictures and tables, which bring their own.</param>
internal sealed record ItemEdges(Sides<double> Margin, Sides<double> Insets)
{
    // As most items of a row have.
    private static readonly ItemEdges None = new(default, default);

    /// <summary>From side to side, without the content.</summary>
    public double Across => Margin.Left + Margin.Right + Insets.Left + Insets.Right;

    /// <summary>Works out percentages. Anonymous lines have no box of their own: their style is that of the container.</summary>
    public static ItemEdges Of(Box box, double areaWidth)
    {
        if (box is LinesBox)
            return None;

        var style = box.Style.Box;
        var margin = BoxMetrics.MarginsOf(style, areaWidth);
        var insets = ItemBoxes.HasOwnFrame(box) ? default : BoxMetrics.InsetsOf(style, areaWidth);
        return margin == default && insets == default ? None : new ItemEdges(margin, insets);
    }
}

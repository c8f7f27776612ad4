namespace EsfReports.Layout;

/// <summary>The content of a flex or grid item, laid out to its width.</summary>
/// <param name="Galley">The content.</param>
/// <param name="Height">Of the content box: that of the content within what the style asks for.</param>
/// <param name="Edges">What stands around it.</param>
internal readonly record struct ItemContent(Galley Galley, double Height, ItemEdges Edges)
{
    /// <summary>Of the border box.</summary>
    public double BoxHeight => Height + Edges.Insets.Top + Edges.Insets.Bottom;

    /// <summary>Of the margin box.</summary>
    public double OuterHeight => Edges.Margin.Top + BoxHeight + Edges.Margin.Bottom;

    /// <summary>Of the first line, from the top of the margin box; null if there is none.</summary>
    public double? Baseline => Edges.Margin.Top + Edges.Insets.Top + Galley.FirstBaseline;

    /// <summary>Lays out an item.</summary>
    /// <param name="layout">Lays out boxes.</param>
    /// <param name="box">The item.</param>
    /// <param name="edges">What stands around its content.</param>
    /// <param name="width">Of its content; of its border box if it has its own frame.</param>
    /// <param name="least">Height that the content gets at least.</param>
    public static ItemContent Of(BoxLayout layout, Box box, ItemEdges edges, double width, double least = double.NegativeInfinity)
    {
        var heights = HeightRange.Of(ItemBoxes.CellStyle(box), edges.Insets, null);
        var galley = ItemBoxes.LayOut(layout, box, width, heights.Fixed);
        return new ItemContent(galley, heights.Of(Math.Max(galley.Height, least)), edges);
    }
}

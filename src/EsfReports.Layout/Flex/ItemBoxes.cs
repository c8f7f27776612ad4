using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out items of flex and grid containers as cells of a row.</summary>
internal static class ItemBoxes
{
    /// <summary>Pictures and tables paint their own borders, so the cell around them has none.</summary>
    public static bool HasOwnFrame(Box box) => box is GraphicBox or TableBox or LinesBox;

    /// <summary>The style that the cell paints.</summary>
    public static BoxStyle CellStyle(Box box) => HasOwnFrame(box) ? BoxStyle.Initial : box.Style.Box;

    /// <summary>Lays out the content of an item.</summary>
    /// <param name="layout">Lays out boxes.</param>
    /// <param name="box">The item.</param>
    /// <param name="width">Of its content; of its border box if it has its own frame.</param>
    /// <param name="height">Of its content if it is definite; else null.</param>
    public static Galley LayOut(BoxLayout layout, Box box, double width, double? height)
    {
        var inner = box switch
        {
            GraphicBox graphic => OfWidth(graphic, width),
            TableBox table => OfWidth(table, width),
            _ => box,
        };
        return layout.Inside(inner, width, height);
    }

    /// <summary>How an item stands across its line or in its row. Anonymous lines bear the style of their container and say nothing themselves.</summary>
    public static ItemAlignment Alignment(ItemAlignment self, ItemAlignment items, Box box)
    {
        var used = box is LinesBox || self == ItemAlignment.Auto ? items : self;

        // A picture that is stretched in one direction only would be distorted.
        if (used is ItemAlignment.Normal or ItemAlignment.Auto)
            return box is GraphicBox ? ItemAlignment.Start : ItemAlignment.Stretch;
        return used;
    }

    /// <summary>How far an item is moved into space that it does not fill.</summary>
    public static double Offset(ItemAlignment alignment, double space) => alignment switch
    {
        ItemAlignment.End => space,
        ItemAlignment.Center => space / 2,
        _ => 0,
    };

    // Margins and sizes are used up by the cell.
    private static GraphicBox OfWidth(GraphicBox box, double width)
    {
        var style = box.Style.Box;
        var insets = BoxMetrics.InsetsOf(style, width);
        var across = style.BoxSizing == BoxSizing.BorderBox ? 0 : insets.Left + insets.Right;
        var sized = style with { Width = new Length(Math.Max(0, width - across)), MinWidth = null, MaxWidth = null, Margin = BoxStyle.Initial.Margin };
        return new GraphicBox(box.Style with { Box = sized, Flow = FlowStyle.Initial }, box.Size, box.Tag, box.Origin) { Bitmap = box.Bitmap, Drawing = box.Drawing };
    }

    private static TableBox OfWidth(TableBox box, double width)
    {
        var sized = box.Style.Box with { Width = new Length(width), BoxSizing = BoxSizing.BorderBox, MinWidth = null, MaxWidth = null, Margin = BoxStyle.Initial.Margin };
        return new TableBox(box.Style with { Box = sized, Flow = FlowStyle.Initial }, box.Captions, box.Columns, box.Groups, box.Origin);
    }
}

namespace EsfReports.Excel;

/// <summary>How a row of text is set: in one line that runs on over blank cells, or in several.</summary>
internal static class TextRows
{
    private const double LineHeight = 15;
    private const double SpaceAbove = 9;

    /// <summary>How much wider text of a role is than body text.</summary>
    public static double Scale(CellRole role) => role switch
    {
        CellRole.Title => 1.75,
        CellRole.Heading => 1.35,
        CellRole.Subheading => 1.15,
        _ => 1,
    };

    /// <summary>Number of lines in the sheet's text columns.</summary>
    public static int CountLines(TextBlock block, double width) =>
        TextWidth.CountLines(block.Value.Text, (width - 1) / Scale(block.Role));

    /// <summary>Height in points; null where Excel finds it by itself.</summary>
    /// <param name="block">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isMerged">Excel does not find the height of merged cells.</param>
    /// <param name="isFirst">The first row needs no space above.</param>
    public static double? Height(TextBlock block, int lines, bool isMerged, bool isFirst)
    {
        var line = block.Role switch
        {
            CellRole.Title => 24,
            CellRole.Heading => 19,
            CellRole.Subheading => 16,
            _ => LineHeight,
        };
        // Space above a heading is part of its row: blank rows would stop screen readers and Ctrl+arrow.
        var space = !isFirst && block.Role is CellRole.Heading or CellRole.Subheading ? SpaceAbove : 0;
        return isMerged || space > 0 ? (lines * line) + space : null;
    }
}

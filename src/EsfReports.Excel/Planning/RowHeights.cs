namespace EsfReports.Excel;

/// <summary>How high rows are. Excel finds the height of a row by itself only if nothing in it is merged, other programs not at all.</summary>
internal static class RowHeights
{
    /// <summary>What a cell keeps free at its sides, in digits.</summary>
    public const double CellPadding = 1.2;

    /// <summary>What a number keeps free at its right.</summary>
    public const double NumberIndent = 1.3;

    private const double LineHeight = 15;
    private const double HighestRow = 409;
    private const double SpaceAbove = 9;
    private const double SpaceBelowTitle = 6;
    private const double SpaceBelowParagraph = 4;
    private const double FilterButton = 2.6;
    private const double BoldFactor = 1.08;

    /// <summary>How much wider text of a role is than body text.</summary>
    public static double Scale(CellRole role) => role switch
    {
        CellRole.Title => 1.75,
        CellRole.Heading => 1.35,
        CellRole.Subheading => 1.15,
        _ => 1,
    };

    /// <summary>Lines of a text across the sheet.</summary>
    public static int CountLines(TextBlock block, double width) =>
        TextWidth.CountLines(block.Value.Text, (width - CellPadding) / Scale(block.Role));

    /// <summary>Lines of a cell in its column; a number has one.</summary>
    public static int CountLines(in CellValue value, double width) =>
        value.Kind == CellKind.Text ? TextWidth.CountLines(value.Text, width - CellPadding) : 1;

    /// <summary>Lines of a column's head.</summary>
    public static int CountHeaderLines(string name, double width, bool hasFilter) =>
        TextWidth.CountLines(name, (width - HeaderPadding(hasFilter)) / BoldFactor);

    /// <summary>Width of a text in a column's head, without what the head keeps free.</summary>
    public static double HeaderWidth(double textWidth) => textWidth * BoldFactor;

    /// <summary>What a column's head keeps free: its sides, and room for the button of the filter beside its last line.</summary>
    public static double HeaderPadding(bool hasFilter) => CellPadding + (hasFilter ? FilterButton : NumberIndent);

    /// <summary>Height in points of a row with so many lines; null for the usual height.</summary>
    public static double? OfLines(int lines) => lines <= 1 ? null : Math.Min(lines * LineHeight, HighestRow);

    /// <summary>Height in points of a row of text; null for the usual height.</summary>
    /// <remarks>Space above a heading is part of its row: blank rows would stop screen readers and Ctrl+arrow.</remarks>
    public static double? Of(TextBlock block, int lines, bool isFirst) => block.Role switch
    {
        CellRole.Title => Math.Min((lines * 24) + SpaceBelowTitle, HighestRow),
        CellRole.Heading => Math.Min((lines * 19) + (isFirst ? 0 : SpaceAbove), HighestRow),
        CellRole.Subheading => Math.Min((lines * 16) + (isFirst ? 0 : SpaceAbove), HighestRow),
        CellRole.Paragraph => Math.Min((lines * LineHeight) + SpaceBelowParagraph, HighestRow),
        _ => OfLines(lines),
    };
}

using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Widths of the edges of inline boxes; percentages count as nothing, because the width of the block is not known.</summary>
internal static class InlineEdges
{
    /// <summary>Left margin, border and padding.</summary>
    public static double StartWidth(BoxStyle box) => Margin(box.Margin.Left) + box.Border.Left.Width + box.Padding.Left.Points;

    /// <summary>Right margin, border and padding.</summary>
    public static double EndWidth(BoxStyle box) => Margin(box.Margin.Right) + box.Border.Right.Width + box.Padding.Right.Points;

    /// <summary>A margin; <c>auto</c> is 0 (CSS 2.2, 10.3.1).</summary>
    public static double Margin(Length? margin) => margin?.Points ?? 0;
}

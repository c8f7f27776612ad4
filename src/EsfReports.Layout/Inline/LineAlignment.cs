using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>The <c>text-align</c> and <c>text-align-last</c> properties (CSS Text 3, 7); text runs from left to right.</summary>
internal static class LineAlignment
{
    // Wider than any page: whoever asks for this much room wants to know the natural width.
    private const double Endless = 100_000;

    /// <summary>How a line is aligned.</summary>
    public static TextAlign Of(TextStyle block, bool endsParagraph)
    {
        if (!endsParagraph)
            return block.Align;
        // "auto" for the last line is the alignment of the rest, but for justified text.
        return block.Align == TextAlign.Justify || block.AlignLast != TextAlign.Start ? block.AlignLast : block.Align;
    }

    /// <summary>How far to the right a line begins.</summary>
    /// <param name="align">Its alignment.</param>
    /// <param name="slack">Room that its content leaves; negative if it is too wide, and then it begins at the start.</param>
    public static double Offset(TextAlign align, double slack)
    {
        if (slack is <= 0 or > Endless)
            return 0;
        return align switch
        {
            TextAlign.Right or TextAlign.End => slack,
            TextAlign.Center => slack / 2,
            _ => 0,
        };
    }
}

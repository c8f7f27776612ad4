using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Says how well a line fills its room: one whose spaces are stretched to the full width, or one that ends where its words end.</summary>
/// <param name="block">Style of the block.</param>
internal sealed class LineFit(TextStyle block)
{
    private const double MostStretch = Justification.WidestSpace - 1;
    private const double MostShrink = 1 - Justification.NarrowestSpace;

    // Characters are about half an em wide.
    private const double TrackingOfWidth = Justification.MostTracking / 0.5;

    private const double SingleWord = 4;
    private const double SingleWordSlack = 16;

    // White that is hardly noticed at the end of a ragged line: part of the width, and in em for narrow columns.
    private const double PartOfWidth = 0.15;
    private const double Ems = 2.5;

    private readonly double _leastWhite = Math.Max(block.FontSize * Ems, LineWidths.Tolerance);

    /// <summary>Whether lines are justified. Then neighbours of very different tightness are a fault, too.</summary>
    public bool IsJustified { get; } = block.Align == TextAlign.Justify;

    /// <summary>How much narrower than its natural width a line may be set.</summary>
    /// <param name="spaces">Natural width of its spaces.</param>
    public double Shrink(double spaces) => IsJustified ? spaces * MostShrink : 0;

    /// <summary>How far a line is stretched: 0 is natural, 1 the most that looks good; negative is shrunk.</summary>
    /// <param name="slack">Room left by the natural width.</param>
    /// <param name="spaces">Natural width of its spaces.</param>
    /// <param name="available">All the room.</param>
    public double Ratio(double slack, double spaces, double available) =>
        IsJustified ? JustifiedRatio(slack, spaces, available) : slack / Math.Max(available * PartOfWidth, _leastWhite);

    private static double JustifiedRatio(double slack, double spaces, double available)
    {
        if (Math.Abs(slack) <= LineWidths.Tolerance)
            return 0;
        if (slack < 0)
            return spaces > 0 ? slack / (spaces * MostShrink) : double.NegativeInfinity;
        // A line of one word cannot be stretched, and looks the worse the shorter it is.
        if (spaces <= 0)
            return SingleWord + (SingleWordSlack * slack / available);

        var stretch = spaces * MostStretch;
        return slack <= stretch ? slack / stretch : 1 + ((slack - stretch) / (stretch + ((available - slack) * TrackingOfWidth)));
    }
}

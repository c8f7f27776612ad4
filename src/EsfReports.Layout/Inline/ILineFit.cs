namespace EsfReports.Layout.Inline;

/// <summary>Says how well a line fills its room.</summary>
internal interface ILineFit
{
    /// <summary>Whether neighbours of very different tightness are a fault.</summary>
    bool HasFitnessClasses { get; }

    /// <summary>How much narrower than its natural width a line may be set.</summary>
    /// <param name="spaces">Natural width of its spaces.</param>
    double Shrink(double spaces);

    /// <summary>How far a line is stretched: 0 is natural, 1 the most that looks good; negative is shrunk.</summary>
    /// <param name="slack">Room left by the natural width.</param>
    /// <param name="spaces">Natural width of its spaces.</param>
    /// <param name="available">All the room.</param>
    double Ratio(double slack, double spaces, double available);
}

/// <summary>Lines that end where their words end.</summary>
/// <param name="em">Size of the text.</param>
internal sealed class RaggedFit(double em) : ILineFit
{
    // White that is hardly noticed at the end of a line: part of the width, and in em for narrow columns.
    private const double PartOfWidth = 0.15;
    private const double Ems = 2.5;

    /// <inheritdoc/>
    public bool HasFitnessClasses => false;

    /// <inheritdoc/>
    public double Shrink(double spaces) => 0;

    /// <inheritdoc/>
    public double Ratio(double slack, double spaces, double available) => slack / Math.Max(Math.Max(available * PartOfWidth, em * Ems), LineWidths.Tolerance);
}

/// <summary>Lines whose spaces are stretched to the full width.</summary>
internal sealed class JustifiedFit : ILineFit
{
    private const double MostStretch = Justification.WidestSpace - 1;
    private const double MostShrink = 1 - Justification.NarrowestSpace;

    // Characters are about half an em wide.
    private const double TrackingOfWidth = Justification.MostTracking / 0.5;

    private const double SingleWord = 4;
    private const double SingleWordSlack = 16;

    /// <inheritdoc/>
    public bool HasFitnessClasses => true;

    /// <inheritdoc/>
    public double Shrink(double spaces) => spaces * MostShrink;

    /// <inheritdoc/>
    public double Ratio(double slack, double spaces, double available)
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

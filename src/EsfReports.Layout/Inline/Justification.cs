namespace EsfReports.Layout.Inline;

/// <summary>What is added to a line to fill its room.</summary>
/// <param name="SpaceFactor">What the widths of spaces are multiplied with.</param>
/// <param name="Tracking">Added to each typographic character, in points for each point of font size.</param>
internal readonly record struct Justification(double SpaceFactor, double Tracking)
{
    /// <summary>Narrower spaces make words run together.</summary>
    public const double NarrowestSpace = 0.8;

    /// <summary>Beyond this, letters are spaced a little too.</summary>
    public const double WidestSpace = 1.5;

    /// <summary>The most that letters are spaced, in em: more is seen.</summary>
    public const double MostTracking = 0.02;

    /// <summary>Nothing is added.</summary>
    public static Justification None { get; } = new(1, 0);

    /// <summary>Fills a line.</summary>
    /// <param name="slack">Room left by the natural width; negative if it is too wide.</param>
    /// <param name="spaces">Natural width of the spaces.</param>
    /// <param name="characters">Sum of the font sizes of the typographic characters that can be spaced.</param>
    public static Justification Fill(double slack, double spaces, double characters)
    {
        if (spaces <= 0)
            return None;

        var factor = 1 + (slack / spaces);
        if (factor <= WidestSpace || characters <= 0)
            return new Justification(Math.Max(factor, NarrowestSpace), 0);

        // Spaces up to their limit, then letters up to theirs, then spaces again: the line must be full.
        var rest = slack - (spaces * (WidestSpace - 1));
        var tracking = Math.Min(rest / characters, MostTracking);
        return new Justification((spaces + slack - (tracking * characters)) / spaces, tracking);
    }
}

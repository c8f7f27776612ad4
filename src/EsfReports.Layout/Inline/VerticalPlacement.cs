namespace EsfReports.Layout.Inline;

/// <summary>Where an item stands over the baseline, independent of the line that it comes to.</summary>
/// <param name="Group">The item that is aligned with the edges of the line and carries this one; -1 is the line's own baseline.</param>
/// <param name="Shift">From the group's baseline up to that of the item.</param>
/// <param name="Ascent">Of the item's inline box, half of the leading included (CSS 2.2, 10.8.1).</param>
/// <param name="Descent">Likewise, below the baseline.</param>
internal readonly record struct VerticalPlacement(int Group, double Shift, double Ascent, double Descent)
{
    /// <summary>The line's own baseline.</summary>
    public const int LineBaseline = -1;

    /// <summary>From the group's baseline up to the top.</summary>
    public double Top => Shift + Ascent;

    /// <summary>From the group's baseline down to the bottom.</summary>
    public double Bottom => Descent - Shift;
}

namespace EsfReports.Layout;

/// <summary>Shares the length of a page's side between its three margin boxes (CSS Paged Media 3, 5.3).</summary>
internal static class MarginBoxSizes
{
    /// <summary>Lengths of the first, middle and last box; 0 for one that is missing.</summary>
    /// <param name="first">What the first box wants; null if it is missing.</param>
    /// <param name="middle">Likewise, for the one in the middle of the side.</param>
    /// <param name="last">Likewise.</param>
    /// <param name="available">Length of the side.</param>
    public static (double First, double Middle, double Last) Share(
        IntrinsicWidths? first, IntrinsicWidths? middle, IntrinsicWidths? last, double available)
    {
        if (middle is not { } centre)
        {
            return (first, last) switch
            {
                ({ } one, { } other) => Fit(one, other, available) is var (a, c) ? (a, 0, c) : default,
                ({ }, null) => (available, 0, 0),
                (null, { }) => (0, 0, available),
                _ => default,
            };
        }

        if (first is null && last is null)
            return (0, available, 0);

        // The middle box stays in the middle: its neighbours get the same length, as if both were the larger one.
        var side = (first ?? default).Union(last ?? default);
        var (inMiddle, atSides) = Fit(centre, new IntrinsicWidths(2 * side.Min, 2 * side.Max), available);
        return (atSides / 2, inMiddle, atSides / 2);
    }

    private static (double, double) Fit(IntrinsicWidths one, IntrinsicWidths other, double available)
    {
        var wanted = one.Max + other.Max;
        if (wanted <= available)
            return Spread(one.Max, other.Max, one.Max, other.Max, available - wanted);

        var needed = one.Min + other.Min;
        return needed <= available
            ? Spread(one.Min, other.Min, one.Max - one.Min, other.Max - other.Min, available - needed)
            : Spread(one.Min, other.Min, one.Min, other.Min, available - needed);
    }

    private static (double, double) Spread(double one, double other, double weight, double otherWeight, double rest)
    {
        var sum = weight + otherWeight;
        var part = sum > 0 ? weight / sum : 0.5;
        return (one + (rest * part), other + (rest * (1 - part)));
    }
}

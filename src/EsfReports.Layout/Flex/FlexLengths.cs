namespace EsfReports.Layout;

/// <summary>Lets the items of a flex line grow or shrink until they fill it (CSS Flexbox 1, 9.7).</summary>
internal static class FlexLengths
{
    /// <summary>The widths of the items' content.</summary>
    /// <param name="items">Items of one line.</param>
    /// <param name="space">Length of the line without its gaps.</param>
    public static double[] Resolve(IReadOnlyList<FlexItem> items, double space)
    {
        var widths = items.Select(item => item.Hypothetical).ToArray();
        var grows = widths.Sum() + items.Sum(item => item.Around) < space;
        var isFrozen = items.Select((item, index) => IsInflexible(item, grows, widths[index])).ToArray();

        // Each round freezes at least one item, so this ends.
        while (isFrozen.Contains(false))
            Round(items, widths, isFrozen, space, grows);
        return widths;
    }

    private static bool IsInflexible(FlexItem item, bool grows, double hypothetical) =>
        Factor(item, grows) == 0 || (grows ? item.Base > hypothetical : item.Base < hypothetical);

    // Shrinking goes by width, so that narrow items do not vanish before wide ones.
    private static double Factor(FlexItem item, bool grows) => grows ? item.Box.Style.Flex.Grow : item.Box.Style.Flex.Shrink * item.Base;

    private static void Round(IReadOnlyList<FlexItem> items, double[] widths, bool[] isFrozen, double space, bool grows)
    {
        double free = space, factors = 0, growth = 0;
        for (var index = 0; index < items.Count; index++)
        {
            free -= items[index].Around + (isFrozen[index] ? widths[index] : items[index].Base);
            if (isFrozen[index])
                continue;
            factors += Factor(items[index], grows);
            growth += grows ? items[index].Box.Style.Flex.Grow : 0;
        }

        // Factors that add up to less than 1 leave space over.
        if (grows && growth < 1)
            free *= growth;
        Distribute(items, widths, isFrozen, free, factors, grows);
    }

    private static void Distribute(IReadOnlyList<FlexItem> items, double[] widths, bool[] isFrozen, double free, double factors, bool grows)
    {
        var violation = 0.0;
        var clamped = new double[items.Count];
        for (var index = 0; index < items.Count; index++)
        {
            if (isFrozen[index])
                continue;

            var item = items[index];
            var wanted = factors > 0 ? item.Base + (free * Factor(item, grows) / factors) : item.Base;
            widths[index] = Math.Max(item.Min, Math.Min(item.Max, Math.Max(0, wanted)));
            clamped[index] = widths[index] - wanted;
            violation += clamped[index];
        }

        for (var index = 0; index < items.Count; index++)
        {
            // Those that hit their limit on the side that weighs more keep it; the others try again.
            isFrozen[index] |= Math.Abs(violation) <= Region.Tolerance || (violation > 0 ? clamped[index] > 0 : clamped[index] < 0);
        }
    }
}

namespace EsfReports.Layout;

/// <summary>Lets the items of a flex line grow or shrink until they fill it (CSS Flexbox 1, 9.7).</summary>
internal static class FlexLengths
{
    /// <summary>Lengths of so many items fit on the stack.</summary>
    public const int FewItems = 16;

    /// <summary>Finds the widths of the items' content.</summary>
    /// <param name="items">Items of one line.</param>
    /// <param name="space">Length of the line without its gaps.</param>
    /// <param name="widths">Gets the widths.</param>
    public static void Resolve(ReadOnlySpan<FlexItem> items, double space, Span<double> widths)
    {
        var grows = Grows(items, space);
        var isFrozen = items.Length <= FewItems ? stackalloc bool[items.Length] : new bool[items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            isFrozen[index] = IsInflexible(items[index], grows);
            widths[index] = isFrozen[index] ? items[index].Hypothetical : items[index].Base;
        }

        // Each round freezes at least one item, so this ends.
        while (isFrozen.Contains(false))
            Round(items, widths, isFrozen, space, grows);
    }

    /// <summary>What stands around the content of all items.</summary>
    public static double Around(ReadOnlySpan<FlexItem> items)
    {
        var around = 0.0;
        foreach (var item in items)
            around += item.Edges.Across;
        return around;
    }

    private static bool Grows(ReadOnlySpan<FlexItem> items, double space)
    {
        var around = Around(items);
        var most = 0.0;
        foreach (var item in items)
            most += item.MostHypothetical;
        if (most + around < space)
            return true;

        var used = 0.0;
        foreach (var item in items)
            used += item.Hypothetical;
        return used + around < space;
    }

    private static bool IsInflexible(FlexItem item, bool grows) =>
        Factor(item, grows) == 0 || (grows ? item.Base > item.Max && item.Base > item.Hypothetical : item.Base < item.Hypothetical);

    // Shrinking goes by width, so that narrow items do not vanish before wide ones.
    private static double Factor(FlexItem item, bool grows) => grows ? item.Box.Style.Flex.Grow : item.Box.Style.Flex.Shrink * item.Base;

    private static void Round(ReadOnlySpan<FlexItem> items, Span<double> widths, Span<bool> isFrozen, double space, bool grows)
    {
        double free = space, factors = 0, growth = 0;
        for (var index = 0; index < items.Length; index++)
        {
            free -= items[index].Edges.Across + (isFrozen[index] ? widths[index] : items[index].Base);
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

    private static void Distribute(ReadOnlySpan<FlexItem> items, Span<double> widths, Span<bool> isFrozen, double free, double factors, bool grows)
    {
        var violation = 0.0;
        var clamped = items.Length <= FewItems ? stackalloc double[items.Length] : new double[items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            if (isFrozen[index])
                continue;

            var item = items[index];
            var wanted = factors > 0 ? item.Base + (free * Factor(item, grows) / factors) : item.Base;
            widths[index] = item.AtLeastMin(Math.Min(item.Max, Math.Max(0, wanted)));
            clamped[index] = widths[index] - wanted;
            violation += clamped[index];
        }

        for (var index = 0; index < items.Length; index++)
        {
            // Those that hit their limit on the side that weighs more keep it; the others try again.
            isFrozen[index] |= Math.Abs(violation) <= Region.Tolerance || (violation > 0 ? clamped[index] > 0 : clamped[index] < 0);
        }
    }
}

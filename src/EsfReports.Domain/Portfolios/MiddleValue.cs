namespace EsfReports.Domain;

/// <summary>The median.</summary>
internal static class MiddleValue
{
    /// <summary>The middle value, or the mean of the two middle ones; null of nothing. Sorts the list.</summary>
    public static decimal? Of(List<decimal> values)
    {
        if (values.Count == 0)
            return null;
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}

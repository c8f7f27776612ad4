using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Where free space goes: before the first of several things, and between two of them (CSS Align 3, 4.3).</summary>
internal readonly record struct Distribution(double Before, double Between)
{
    /// <summary>Distributes free space.</summary>
    /// <param name="value">Of <c>justify-content</c> or <c>align-content</c>.</param>
    /// <param name="free">Space that is left; negative if there is too little.</param>
    /// <param name="count">Number of things.</param>
    public static Distribution Of(ContentDistribution value, double free, int count)
    {
        // Too little space: all but start and end fall back to what keeps the start visible.
        var space = Math.Max(0, free);
        return value switch
        {
            ContentDistribution.End => new(free, 0),
            ContentDistribution.Center => new(space / 2, 0),
            ContentDistribution.SpaceBetween when count > 1 => new(0, space / (count - 1)),
            ContentDistribution.SpaceAround => new(space / count / 2, space / count),
            ContentDistribution.SpaceEvenly => new(space / (count + 1), space / (count + 1)),
            _ => default,
        };
    }
}

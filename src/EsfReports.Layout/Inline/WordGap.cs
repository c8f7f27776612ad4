namespace EsfReports.Layout.Inline;

/// <summary>The white between two words of a set line, in points from the left edge of the block.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct WordGap(double Left, double Right)
{
    /// <summary>Where a river runs on: at least half of the narrower gap stands under the other. Less is not seen as one white.</summary>
    public bool LinesUpWith(in WordGap other)
    {
        var common = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        return common >= Math.Min(Right - Left, other.Right - other.Left) / 2;
    }
}

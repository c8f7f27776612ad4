using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>
/// A place where a line may end, with sums from the start of the paragraph, so that the width of any line is a difference.
/// </summary>
/// <param name="Flag">Why it may.</param>
/// <param name="Piece">Index of the piece that the next line begins with.</param>
/// <param name="Offset">Units of that piece that stand on the line before.</param>
/// <param name="Width">Sum of the widths up to the end of the line before, without the spaces that hang there.</param>
/// <param name="NextStart">Sum of the widths up to the start of the next line.</param>
/// <param name="Spaces">Sum of the widths of spaces that can stretch, up to <paramref name="Width"/>.</param>
/// <param name="NextSpaces">Likewise, up to <paramref name="NextStart"/>.</param>
/// <param name="Hyphen">Width of the hyphen that shows if the line ends here; 0 if none does.</param>
internal readonly record struct BreakOpportunity(
    BreakFlag Flag, int Piece, int Offset, double Width, double NextStart, double Spaces, double NextSpaces, double Hyphen)
{
    /// <summary>Whether a hyphen shows if the line ends here.</summary>
    public bool ShowsHyphen => Flag is BreakFlag.SoftHyphen or BreakFlag.Hyphenation;

    /// <summary>Natural width of a line from another opportunity to this one.</summary>
    public double LineWidthFrom(in BreakOpportunity start) => Width - start.NextStart + Hyphen;

    /// <summary>Natural width of the spaces that can stretch on such a line.</summary>
    public double SpacesFrom(in BreakOpportunity start) => Spaces - start.NextSpaces;
}

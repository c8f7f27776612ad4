using EsfReports.Documents;

namespace EsfReports.Pdf.Content;

/// <summary>Turns coordinates that run down from the top of the page into those of PDF, which run up from its bottom.</summary>
internal readonly record struct Flip(double Height)
{
    public double Y(double y) => Height - y;

    /// <summary>The same map for flipped coordinates on both sides.</summary>
    public Transform Of(Transform map) => new(
        map.A, -map.B, -map.C, map.D, map.E + (map.C * Height), Height - (map.D * Height) - map.F);
}

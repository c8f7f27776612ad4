using EsfReports.Documents;

namespace EsfReports.Pdf.Content;

/// <summary>Turns coordinates that run down from the top of a page or group into those of PDF, which run up.</summary>
/// <param name="Height">What becomes 0: the height of the page.</param>
internal readonly record struct Flip(double Height)
{
    public double Y(double y) => Height - y;

    /// <summary>From coordinates that are not flipped to those that are.</summary>
    public Transform Matrix => new(1, 0, 0, -1, 0, Height);

    /// <summary>The same map to flipped coordinates from those of a group, which are flipped at the group's own origin.</summary>
    public Transform Of(Transform map) => new(map.A, -map.B, -map.C, map.D, map.E, Height - map.F);

    /// <summary>Of coordinates within a group: what stands near its origin is written with short numbers, wherever the group stands.</summary>
    public static Flip OfGroup => new(0);
}

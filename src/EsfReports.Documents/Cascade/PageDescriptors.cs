namespace EsfReports.Documents.Cascade;

/// <summary>What <c>@page</c> says of the sheet; lengths in points.</summary>
internal sealed record PageDescriptors(double Width, double Height, double Bleed, bool HasCropMarks)
{
    /// <summary>A4 upright.</summary>
    public static PageDescriptors Initial { get; } = new(210 * 72 / 25.4, 297 * 72 / 25.4, 0, false);
}

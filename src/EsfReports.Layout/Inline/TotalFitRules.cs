namespace EsfReports.Layout.Inline;

/// <summary>What total fit chooses lines by.</summary>
/// <param name="Widths">Room.</param>
/// <param name="Fit">How good a line is.</param>
/// <param name="Tolerance">The most that a line may be stretched (<see cref="LineFit.Ratio"/>); infinite if there must be lines in any case.</param>
/// <param name="Prices">Demerits that are added to a line that ends at a place, by the place's index; null if none are.</param>
internal sealed record TotalFitRules(LineWidths Widths, LineFit Fit, double Tolerance, double[]? Prices = null);

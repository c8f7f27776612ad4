namespace EsfReports.Layout.Inline;

/// <summary>The rivers of a paragraph.</summary>
/// <param name="Lines">Lines that they run through; a line counts once for each.</param>
/// <param name="Breaks">Indices of the places that end a line of a river whose next line belongs to it too.</param>
internal sealed record Rivers(int Lines, IReadOnlyCollection<int> Breaks);

namespace EsfReports.Reports;

/// <summary>A county on the map; in a drawing of <see cref="CountyMap.Width"/> by <see cref="CountyMap.Height"/>, y downwards.</summary>
/// <param name="Code">Two digits, as Statistics Sweden numbers counties.</param>
/// <param name="X">Where a label has most room.</param>
/// <param name="Y">The same, downwards.</param>
/// <param name="Room">How far that place is from the border.</param>
/// <param name="Outline">The data of an SVG path.</param>
internal sealed record CountyShape(string Code, decimal X, decimal Y, decimal Room, string Outline);

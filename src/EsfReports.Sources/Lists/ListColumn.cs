using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>A column of a list of operations.</summary>
/// <param name="Heading">As given.</param>
/// <param name="Field">Null if the heading is not known; its values are kept among the other fields.</param>
public sealed record ListColumn(string Heading, ProjectField? Field);

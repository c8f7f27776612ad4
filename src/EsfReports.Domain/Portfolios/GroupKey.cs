namespace EsfReports.Domain;

/// <summary>What a row of a breakdown stands for.</summary>
/// <param name="Code">The code, year or name that the projects share, such as <c>A</c>, <c>SE21</c>, <c>2019</c>.</param>
/// <param name="Period">The period that the code belongs to; null if the code means the same in all.</param>
/// <param name="Swedish">What Swedish documents print.</param>
/// <param name="English">What English documents print.</param>
public sealed record GroupKey(string Code, ProgrammingPeriod? Period, string Swedish, string English);

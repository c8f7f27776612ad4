namespace EsfReports.Domain;

/// <summary>One of the 21 counties.</summary>
/// <param name="Code">Two digits, as Statistics Sweden numbers them.</param>
/// <param name="Nuts">The NUTS 3 code.</param>
/// <param name="Swedish">With <c>län</c>.</param>
/// <param name="English">With <c>County</c>.</param>
/// <param name="Region">The code of the ESF region that the county lies in.</param>
public sealed record CountyEntry(string Code, string Nuts, string Swedish, string English, string Region);

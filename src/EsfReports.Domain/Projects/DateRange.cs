namespace EsfReports.Domain;

/// <summary>A span of days as a source gives it; both ends belong to it, and either may be missing.</summary>
/// <remarks>Nothing is repaired: an end before the start stays as it is and is reported by the reader.</remarks>
public sealed record DateRange(DateOnly? Start, DateOnly? End);

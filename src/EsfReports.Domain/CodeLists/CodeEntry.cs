namespace EsfReports.Domain;

/// <summary>What one code of one programming period means.</summary>
/// <param name="List">The list that the code belongs to.</param>
/// <param name="Period">Null if the code means the same in all periods.</param>
/// <param name="Code">The code as projects give it.</param>
/// <param name="Swedish">The official name, or our short form of it.</param>
/// <param name="English">The official name, or our short form of it.</param>
/// <param name="Source">Where the names come from.</param>
/// <param name="IsVerified">False if the row has not yet been compared with its source.</param>
public sealed record CodeEntry(
    CodeList List, ProgrammingPeriod? Period, string Code, string Swedish, string English, string Source, bool IsVerified);

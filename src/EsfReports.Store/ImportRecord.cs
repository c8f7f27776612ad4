namespace EsfReports.Store;

/// <summary>An import that the store remembers.</summary>
/// <param name="Id">Counted from 1, in the order in which they were made.</param>
/// <param name="Date">The day for which its sources hold.</param>
/// <param name="Scope">Whether it was the whole bank.</param>
/// <param name="Contacts">The choice on personal data.</param>
/// <param name="Projects">How many projects it held.</param>
/// <param name="Files">How many files it read.</param>
/// <param name="Findings">How many findings it had; 0 also for imports of versions that did not keep them.</param>
public sealed record ImportRecord(long Id, DateOnly Date, ImportScope Scope, string Contacts, int Projects, int Files, int Findings = 0);

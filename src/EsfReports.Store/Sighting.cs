namespace EsfReports.Store;

/// <summary>What the store knew of a project from one kind of source before an import.</summary>
internal sealed record Sighting(long ProjectKey, long ContentId, byte[] Hash);

namespace EsfReports.Store;

/// <summary>What the store knew of a project before an import.</summary>
internal sealed record Sighting(long ProjectKey, long ContentId, byte[] Hash);

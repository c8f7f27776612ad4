using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>What an import changed. <c>New + Changed + Unchanged</c> are all projects of the batch.</summary>
/// <param name="ImportId">The import; null if an equal one of the same day was there already, so that nothing was written.</param>
/// <param name="New">Projects that the store did not have on that day, in order of their ids.</param>
/// <param name="Changed">Projects that say something else than before.</param>
/// <param name="Unchanged">How many are as before.</param>
/// <param name="Vanished">Projects that a whole import no longer has.</param>
public sealed record ImportResult(
    long? ImportId, IReadOnlyList<ProjectId> New, IReadOnlyList<ProjectId> Changed, int Unchanged, IReadOnlyList<ProjectId> Vanished)
{
    /// <summary>How many projects were read.</summary>
    public int Read => New.Count + Changed.Count + Unchanged;
}

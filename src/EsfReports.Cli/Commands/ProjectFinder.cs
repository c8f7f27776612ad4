using EsfReports.Domain;
using EsfReports.Reports;
using EsfReports.Store;

namespace EsfReports.Cli;

/// <summary>Finds the projects that a command line names.</summary>
internal static class ProjectFinder
{
    /// <summary>One project; null, with a message that names the nearest id, if the store does not have it.</summary>
    public static StoredProject? Find(IProjectStore store, string text, DateOnly? day, CommandContext context)
    {
        var found = ProjectId.TryParse(text, out var id) ? store.Find(id, day) : null;
        if (found is null)
            ReportUnknown(text, store.List(day).Ids, context);
        return found;
    }

    /// <summary>Writes that there is no such project.</summary>
    public static void ReportUnknown(string text, IReadOnlyList<ProjectId> known, CommandContext context)
    {
        var nearest = NearestName.Find(text, known.Select(id => id.Text));
        context.Fail(
            $"The store has no project '{text}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?")
            + " The command list prints all ids.", ExitCode.WrongUsage);
    }
}

using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>The address of a project's page in the project bank.</summary>
internal static class ProjectPage
{
    /// <summary>The address; null for ids of our own and of unknown form, which the project bank cannot find.</summary>
    public static string? Find(ProjectId id) => id.FindPeriod() is null || id.IsOwn
        ? null
        : $"https://www.esf.se/resultat/projektbanken/projekt/?dnr={Uri.EscapeDataString(id.Text)}";
}

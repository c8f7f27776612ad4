using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>A project with the import that last saw it.</summary>
/// <param name="Project">As it was known on the day that was asked for.</param>
/// <param name="ImportId">The last import up to that day that held it.</param>
/// <param name="SeenOn">The date of that import.</param>
public sealed record StoredProject(Project Project, long ImportId, DateOnly SeenOn);

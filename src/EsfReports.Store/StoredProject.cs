using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>A project with the imports that it comes from.</summary>
/// <param name="Project">As it was known on the day that was asked for, page and list joined.</param>
/// <param name="ImportId">The last import up to that day that held it.</param>
/// <param name="SeenOn">The date of that import.</param>
/// <param name="ImportOf">For each field with a source, the import that first read it as it stands there.</param>
/// <param name="Conflicts">Where page and list differ.</param>
public sealed record StoredProject(
    Project Project, long ImportId, DateOnly SeenOn, IReadOnlyDictionary<ProjectField, long> ImportOf, IReadOnlyList<FieldConflict> Conflicts);

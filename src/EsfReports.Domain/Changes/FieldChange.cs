namespace EsfReports.Domain;

/// <summary>A field that says something else than before.</summary>
/// <param name="Field">The field.</param>
/// <param name="Old">The old value as plain text (ISO dates, plain numbers); null if it was missing. For long texts, see the projects.</param>
/// <param name="New">The new value; null if it is missing now.</param>
public sealed record FieldChange(ProjectField Field, string? Old, string? New);

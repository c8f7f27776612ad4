namespace EsfReports.Sources;

/// <summary>A file to read.</summary>
/// <param name="Name">As the user named it, or the named folder and the path below it; always with <c>/</c>.</param>
/// <param name="Path">Where it is.</param>
public sealed record SourceFile(string Name, string Path);

namespace EsfReports.Sources;

/// <summary>A file that was read.</summary>
/// <param name="Name">As in <see cref="SourceFile.Name"/>.</param>
/// <param name="Sha256">The hash of its bytes, in small hexadecimal digits.</param>
public sealed record ReadFile(string Name, string Sha256);

namespace EsfReports.Store;

/// <summary>A file that an import read.</summary>
/// <param name="Path">As the user named it.</param>
/// <param name="Sha256">The hash of its bytes, in small hexadecimal digits.</param>
public sealed record ImportFile(string Path, string Sha256);

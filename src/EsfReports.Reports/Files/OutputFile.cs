namespace EsfReports.Reports;

/// <summary>A file that was made.</summary>
/// <param name="Path">Below the output folder, with <c>/</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, lower-case hexadecimal.</param>
public sealed record OutputFile(string Path, long Bytes, string Sha256);

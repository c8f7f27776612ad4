namespace EsfReports.Pdf.Images;

/// <summary>An image cannot be embedded; the message says why. Never leaves this assembly.</summary>
internal sealed class ImageFormatException(string finding) : Exception(finding);

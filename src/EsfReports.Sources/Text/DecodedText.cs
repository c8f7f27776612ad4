namespace EsfReports.Sources;

/// <summary>The text of a file and the encoding that it was read with.</summary>
/// <param name="Text">Without byte order mark.</param>
/// <param name="EncodingName">Such as <c>UTF-8</c> or <c>Windows-1252</c>, for messages.</param>
/// <param name="IsGuess">True if nothing in the file names the encoding and it is not UTF-8.</param>
internal sealed record DecodedText(string Text, string EncodingName, bool IsGuess);

namespace EsfReports.Documents;

/// <summary>An <c>@font-face</c> rule (CSS Fonts 4, 4): a family, and the file of one of its faces.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Weight">100 to 900.</param>
/// <param name="IsItalic">Whether the face is italic or oblique.</param>
/// <param name="Data">The bytes of the font file; the same instance for the same file, so that parsed fonts can be shared.</param>
/// <param name="Path">What <c>src</c> said, for messages.</param>
public sealed record FontFaceRule(string Family, int Weight, bool IsItalic, FontData Data, string Path);

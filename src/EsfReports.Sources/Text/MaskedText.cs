namespace EsfReports.Sources;

/// <summary>A text without personal data, and what was taken out of it. The values themselves are kept nowhere.</summary>
internal sealed record MaskedText(string Text, IReadOnlyList<MaskedKind> Masked);

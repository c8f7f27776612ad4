using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// Fonts of a process: parses each <see cref="FontData"/> once and keeps it, and knows the fallback fonts. Shared by threads.
/// </summary>
/// <param name="fallback">Faces that are tried, in order, when the document's own families have no glyph, or when it has no font at all.</param>
public sealed class FontCatalog(ImmutableArray<FontFaceRule> fallback)
{
    private readonly ImmutableArray<FontFaceRule> _fallback = fallback;

    /// <summary>The fonts that one document sees: its own <c>@font-face</c> rules, then the fallback.</summary>
    public IFontLibrary For(ImmutableArray<FontFaceRule> faces, DiagnosticBag diagnostics)
    {
        _ = _fallback;
        throw new NotImplementedException($"{faces.Length} {diagnostics.Count}");
    }
}

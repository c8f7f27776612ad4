using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout;

/// <summary>Finds fonts by family, weight and style. Immutable after it is made, and shared by threads.</summary>
public interface IFontLibrary
{
    /// <summary>The font that suits best (CSS Fonts 4, 5.2) among the families in order; the last resort is a bundled font, never null.</summary>
    OpenTypeFont Find(TextStyle style);

    /// <summary>Whether there is a font of a family.</summary>
    bool HasFamily(string family);

    /// <summary>A font with a glyph for the code point: the style's own families first, then the fallback fonts; null if none has it.</summary>
    OpenTypeFont? FindFor(int codePoint, TextStyle style);
}

/// <summary>A laid-out document and what there is to say about it.</summary>
public sealed record LayoutResult(PagedDocument Document, IReadOnlyList<Diagnostic> Diagnostics);

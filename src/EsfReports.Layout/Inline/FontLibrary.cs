using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>The fonts of documents with the same <c>@font-face</c> rules.</summary>
internal sealed class FontLibrary : IFontLibrary, IRunStyleSource
{
    private readonly List<FontFace> _faces;
    private readonly List<FontFace> _fallback;
    private readonly WordShapers _shapers;

    // All paragraphs of a document share its styles; when the document is gone, so are these entries.
    private readonly ConditionalWeakTable<TextStyle, RunStyle> _runStyles = [];

    public FontLibrary(List<FontFace> faces, List<FontFace> fallback, IReadOnlyList<Diagnostic> diagnostics, WordShapers shapers)
    {
        if (faces.Count + fallback.Count == 0)
            throw new InvalidOperationException("There is no font to set text with: the font catalog needs at least one fallback font that can be read.");

        _faces = faces;
        _fallback = fallback;
        Diagnostics = diagnostics;
        _shapers = shapers;
        Tables = new ComposingTables(this);
    }

    /// <summary>What was wrong with the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public KnownTexts Texts { get; } = new();

    /// <summary>Where text in these fonts is set.</summary>
    public ComposingTables Tables { get; }

    /// <inheritdoc/>
    public OpenTypeFont Find(TextStyle style)
    {
        foreach (var family in Families(style))
        {
            if (FindInFamily(family, style) is { } face)
                return face.Font;
        }

        return LastResort(style).Font;
    }

    /// <inheritdoc/>
    public OpenTypeFont? FindFor(int codePoint, TextStyle style)
    {
        foreach (var family in Families(style))
        {
            if (FindInFamily(family, style) is { } face && face.Font.GlyphOf(codePoint) != 0)
                return face.Font;
        }

        return FindFor(codePoint, style, _fallback) ?? FindFor(codePoint, style, _faces);
    }

    /// <inheritdoc/>
    public bool HasFamily(string family) => IsOf(family, _faces) || IsOf(family, _fallback);

    /// <inheritdoc/>
    public RunStyle RunStyleOf(TextStyle style)
    {
        if (_runStyles.TryGetValue(style, out var run))
            return run;
        return _runStyles.GetValue(style, key => RunStyleOf(key, Find(key)));
    }

    /// <inheritdoc/>
    public RunStyle RunStyleOf(TextStyle style, OpenTypeFont font) => new(style, _shapers.For(font, style));

    private static ImmutableArray<string> Families(TextStyle style) => style.FontFamily.IsDefault ? [] : style.FontFamily;

    // A family's faces come from one list: those of the document hide fallback fonts of the same name.
    private FontFace? FindInFamily(string family, TextStyle style) =>
        FontMatching.FindBest(_faces, family, style) ?? FontMatching.FindBest(_fallback, family, style);

    private static bool IsOf(string family, List<FontFace> faces) =>
        faces.Exists(face => string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase));

    private static OpenTypeFont? FindFor(int codePoint, TextStyle style, List<FontFace> faces)
    {
        FontFace? best = null;
        foreach (var face in faces)
        {
            if (face.Font.GlyphOf(codePoint) != 0 && (best is null || FontMatching.IsBetter(face, best, style)))
                best = face;
        }

        return best?.Font;
    }

    private FontFace LastResort(TextStyle style)
    {
        var faces = _fallback.Count > 0 ? _fallback : _faces;
        return FontMatching.FindBest(faces, GenericFamily(faces, style), style)!;
    }

    // A generic family (CSS Fonts 4, 2.1.3) is the first fallback family; only fixed pitch is told apart.
    private static string GenericFamily(List<FontFace> faces, TextStyle style)
    {
        if (Families(style).Contains("monospace", StringComparer.OrdinalIgnoreCase)
            && faces.Find(face => face.Font.Metrics.IsFixedPitch) is { } fixedPitch)
        {
            return fixedPitch.Family;
        }

        return faces[0].Family;
    }
}

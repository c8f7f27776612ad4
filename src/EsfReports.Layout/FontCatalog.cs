using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>
/// Fonts of a process: parses each <see cref="FontData"/> once and keeps it, and knows the fallback fonts. Shared by threads.
/// </summary>
/// <param name="fallback">Faces that are tried, in order, when the document's own families have no glyph, or when it has no font at all.</param>
public sealed class FontCatalog(ImmutableArray<FontFaceRule> fallback)
{
    // Keys are compared by identity, and an entry lives as long as its font: memory stays flat over any number of documents.
    private readonly ConditionalWeakTable<FontData, Lazy<ParsedFont>> _parsed = [];
    private readonly ConditionalWeakTable<FontFaceRule[], FontLibrary> _libraries = [];
    private readonly ImmutableArray<FontFaceRule> _fallback = fallback;
    private readonly WordShapers _shapers = new();

    /// <summary>The fonts that one document sees: its own <c>@font-face</c> rules, then the fallback.</summary>
    /// <param name="faces">The rules of the document; the same array gives the same library.</param>
    /// <param name="diagnostics">What is wrong with the files of the fonts, for each document that uses them.</param>
    /// <exception cref="InvalidOperationException">Neither the document nor the fallback has a font that can be used.</exception>
    public IFontLibrary For(ImmutableArray<FontFaceRule> faces, DiagnosticBag diagnostics)
    {
        var key = faces.IsDefaultOrEmpty ? [] : ImmutableCollectionsMarshal.AsArray(faces)!;
        var library = _libraries.GetValue(key, Load);
        diagnostics.AddRange(library.Diagnostics);
        return library;
    }

    /// <summary>The fallback fonts that can be used, in order; parsed now, if no document has asked for them before.</summary>
    public IEnumerable<OpenTypeFont> Fallback() => Parse(_fallback, []).Select(face => face.Font);

    private FontLibrary Load(FontFaceRule[] faces)
    {
        var diagnostics = new DiagnosticBag();
        return new FontLibrary(Parse(faces, diagnostics), Parse(_fallback, diagnostics), diagnostics, _shapers);
    }

    private List<FontFace> Parse(IReadOnlyList<FontFaceRule> rules, DiagnosticBag diagnostics)
    {
        var faces = new List<FontFace>(rules.Count);
        foreach (var rule in rules)
        {
            var parsed = _parsed.GetValue(rule.Data, data => new Lazy<ParsedFont>(() => ParsedFont.Read(data, rule.Path))).Value;
            diagnostics.AddRange(parsed.Diagnostics);
            if (parsed.Font is not null)
                faces.Add(new FontFace(rule.Family, rule.Weight, rule.IsItalic, parsed.Font));
        }

        return faces;
    }
}

using System.Globalization;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Sets words that the style's own font cannot: with another font for each character that needs it, or something visible and a
/// diagnostic where no font has the character (CSS Fonts 4, 5.3). Marks stay with their base.
/// </summary>
internal sealed class FallbackRuns(RunStyles styles, DiagnosticBag diagnostics)
{
    private const int ReplacementCharacter = 0xFFFD;

    // Many fonts have only the hyphen of ASCII.
    private const int Hyphen = 0x2010;

    private readonly HashSet<int> _reported = [];

    /// <summary>Part of a word in one font.</summary>
    internal readonly record struct Part(int Start, int Length, RunStyle Run, ShapedWord Word);

    /// <summary>Cuts a word into parts of one font each.</summary>
    public List<Part> Split(ReadOnlySpan<char> text, RunStyle run, SourceLocation origin)
    {
        var parts = new List<Part>();
        var start = 0;
        RunStyle? current = null;
        for (var index = 0; index < text.Length;)
        {
            var cluster = text.Slice(index, Graphemes.Length(text[index..]));
            var font = FindFont(cluster, run);
            if (current is not null && (font is null || !ReferenceEquals(font, current.Font)))
                AddPart(text, start, index, current, parts);

            if (font is null)
            {
                parts.Add(Substitute(cluster, index, run, origin));
                current = null;
            }
            else if (current is null || !ReferenceEquals(font, current.Font))
            {
                start = index;
                current = ReferenceEquals(font, run.Font) ? run : styles.For(run.Style, font);
            }

            index += cluster.Length;
        }

        if (current is not null)
            AddPart(text, start, text.Length, current, parts);
        return parts;
    }

    private static void AddPart(ReadOnlySpan<char> text, int start, int end, RunStyle run, List<Part> parts)
    {
        if (end > start)
            parts.Add(new Part(start, end - start, run, WithoutMissing(run.Shape(text[start..end]))));
    }

    // What is missing now can be ignored: the font was chosen because it has the rest.
    private static ShapedWord WithoutMissing(ShapedWord word)
    {
        if (!word.HasMissingGlyph)
            return word;

        var glyphs = new List<ShapedGlyph>();
        foreach (var glyph in word.Glyphs)
        {
            if (glyph.Glyph != 0)
                glyphs.Add(glyph);
            else if (glyphs.Count > 0)
                glyphs[^1] = glyphs[^1] with { TextLength = glyphs[^1].TextLength + glyph.TextLength };
        }

        return new ShapedWord([.. glyphs]);
    }

    private OpenTypeFont? FindFont(ReadOnlySpan<char> cluster, RunStyle run)
    {
        if (HasAll(run.Font, cluster))
            return run.Font;

        Rune.DecodeFromUtf16(cluster, out var first, out _);
        var font = styles.Fonts.FindFor(first.Value, run.Style);
        return font is not null && HasAll(font, cluster) ? font : null;
    }

    private static bool HasAll(OpenTypeFont font, ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (font.GlyphOf(rune.Value) == 0 && !IsIgnorable(rune.Value))
                return false;
        }

        return true;
    }

    // Joiners and variation selectors ask for a form; without one, the base is shown.
    private static bool IsIgnorable(int codePoint) =>
        codePoint is 0x200C or 0x200D or 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private Part Substitute(ReadOnlySpan<char> cluster, int index, RunStyle run, SourceLocation origin)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out _);
        if (FixedSpaces.FindWidth(first.Value) is { } width)
            return new Part(index, cluster.Length, run, Space(run, width));

        var isHyphen = first.Value == Hyphen;
        var substitute = isHyphen ? "-" : Visible(run.Font, first);
        if (!isHyphen && _reported.Add(first.Value))
            diagnostics.Add(InlineDiagnostics.MissingGlyph(origin, first, FirstFamily(run.Style)));

        var glyphs = run.Shape(substitute).Glyphs.ToArray();
        // The glyphs together stand for the character, so that no line ends between them.
        for (var glyph = 0; glyph < glyphs.Length; glyph++)
            glyphs[glyph] = glyphs[glyph] with { TextIndex = 0, TextLength = glyph == 0 ? cluster.Length : 0 };
        return new Part(index, cluster.Length, run, new ShapedWord([.. glyphs], substitute));
    }

    private static ShapedWord Space(RunStyle run, double width)
    {
        var glyph = run.Space.Glyphs[0] with { Advance = (int)Math.Round(width * run.Font.Metrics.UnitsPerEm), TextIndex = 0, TextLength = 1 };
        return new ShapedWord([glyph], " ");
    }

    private static string Visible(OpenTypeFont font, Rune character) =>
        font.GlyphOf(ReplacementCharacter) != 0
            ? "\uFFFD"
            : string.Create(CultureInfo.InvariantCulture, $"[U+{character.Value:X4}]");

    private static string FirstFamily(TextStyle style) => style.FontFamily.IsDefaultOrEmpty ? string.Empty : style.FontFamily[0];
}

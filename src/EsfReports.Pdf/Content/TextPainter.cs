using EsfReports.Layout;
using EsfReports.Pdf.Fonts;

namespace EsfReports.Pdf.Content;

/// <summary>Shows runs of text, taken apart where glyphs do not map back to their text.</summary>
/// <param name="content">The stream.</param>
/// <param name="fonts">The document's fonts.</param>
/// <param name="marks">Null within a form, where no actual text is written.</param>
internal sealed class TextPainter(ContentWriter content, DocumentFonts fonts, MarkedContent? marks)
{
    private readonly GlyphPainter _glyphs = new(content);

    // Those of the run that is painted, if it is taken apart.
    private readonly List<PlacedGlyph> _placed = [];

    public void Paint(TextItem item, double opacity)
    {
        var font = fonts[item.Run.Font];
        if (marks is null || item.Run.ActualText is not null || IsPlain(item.Run, font.Program))
            PaintPiece(item, font, opacity, 0, int.MaxValue, item.Run.ActualText);
        else
            PaintPieces(item, font, opacity);
    }

    /// <summary>Whether each glyph stands alone for its text, which is the one that readers take it for. Nearly all runs are so.</summary>
    private static bool IsPlain(GlyphRun run, FontProgram program)
    {
        var text = run.Text.AsSpan();
        foreach (ref readonly var part in run.Parts.AsSpan())
        {
            foreach (ref readonly var glyph in part.Glyphs.AsSpan())
            {
                ref readonly var embedded = ref program[glyph.Glyph];
                var start = part.TextIndex + glyph.TextIndex;
                var isItsCharacter = glyph.TextLength == 1 && embedded.Character != '\0' && embedded.Character == text[start];
                if (!isItsCharacter && (glyph.TextLength == 0 || !MapsBack(text.Slice(start, glyph.TextLength), embedded)))
                    return false;
            }
        }

        return true;
    }

    private void PaintPieces(TextItem item, DocumentFont font, double opacity)
    {
        _placed.Clear();
        foreach (var glyph in item.Run.Glyphs)
            _placed.Add(glyph);
        for (int start = 0, end; start < _placed.Count; start = end)
        {
            end = start;
            while (end < _placed.Count && MapsBack(item.Run, font.Program, end))
                end++;
            if (end > start)
            {
                PaintPiece(item, font, opacity, start, end, null);
                continue;
            }

            while (end < _placed.Count && !MapsBack(item.Run, font.Program, end))
                end++;
            PaintPiece(item, font, opacity, start, end, TextOf(item.Run, start, end));
        }
    }

    private void PaintPiece(TextItem item, DocumentFont font, double opacity, int start, int end, string? actualText)
    {
        marks?.Begin(item.Tag, actualText);
        var alpha = opacity * item.Color.Alpha / 255;
        content.BeginText();
        content.SetOpacity(alpha, alpha);
        content.SetFill(item.Color);
        content.SetFont(font.Number, item.Run.Size);
        _glyphs.Paint(item, font.Program, start, end);
    }

    private string TextOf(GlyphRun run, int start, int end)
    {
        var (first, last) = (_placed[start], _placed[end - 1]);
        var length = Math.Max(0, last.TextIndex + last.TextLength - first.TextIndex);
        return ReadableText.Of(run.Text.AsSpan(first.TextIndex, length));
    }

    /// <summary>Whether the glyph's own text is what it stands for here, and it alone stands for it.</summary>
    private bool MapsBack(GlyphRun run, FontProgram program, int index)
    {
        var glyph = _placed[index];
        if (glyph.TextLength == 0 || (index + 1 < _placed.Count && _placed[index + 1].TextLength == 0))
            return false;
        return MapsBack(run.Text.AsSpan(glyph.TextIndex, glyph.TextLength), program[glyph.Glyph]);
    }

    private static bool MapsBack(ReadOnlySpan<char> text, in EmbeddedGlyph glyph) =>
        glyph.Text is { } own && ReadableText.Matches(text, own);
}

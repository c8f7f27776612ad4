using EsfReports.Layout;
using EsfReports.Pdf.Fonts;

namespace EsfReports.Pdf.Content;

/// <summary>Shows runs of text, taken apart where glyphs do not map back to their text.</summary>
/// <param name="content">The stream.</param>
/// <param name="fonts">The document's fonts.</param>
/// <param name="marks">Null within a form, where no actual text is written.</param>
/// <param name="flip">Of the page.</param>
internal sealed class TextPainter(ContentWriter content, DocumentFonts fonts, MarkedContent? marks, Flip flip)
{
    private readonly GlyphPainter _glyphs = new(content, flip);

    public void Paint(TextItem item, double opacity)
    {
        var font = fonts[item.Run.Font];
        if (marks is null || item.Run.ActualText is not null)
        {
            PaintPiece(item, font, opacity, 0, item.Run.Glyphs.Length, item.Run.ActualText);
            return;
        }

        var length = item.Run.Glyphs.Length;
        for (int start = 0, end; start < length; start = end)
        {
            end = start;
            while (end < length && MapsBack(item.Run, font.Program, end))
                end++;
            if (end > start)
            {
                PaintPiece(item, font, opacity, start, end, null);
                continue;
            }

            while (end < length && !MapsBack(item.Run, font.Program, end))
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

    private static string TextOf(GlyphRun run, int start, int end)
    {
        var (first, last) = (run.Glyphs[start], run.Glyphs[end - 1]);
        var length = Math.Max(0, last.TextIndex + last.TextLength - first.TextIndex);
        return ReadableText.Of(run.Text.AsSpan(first.TextIndex, length));
    }

    /// <summary>Whether the glyph's own text is what it stands for here, and it alone stands for it.</summary>
    private static bool MapsBack(GlyphRun run, FontProgram program, int index)
    {
        var glyph = run.Glyphs[index];
        if (glyph.TextLength == 0 || (index + 1 < run.Glyphs.Length && run.Glyphs[index + 1].TextLength == 0))
            return false;
        return program.TextOf(glyph.Glyph) is { } text
            && ReadableText.Matches(run.Text.AsSpan(glyph.TextIndex, glyph.TextLength), text);
    }
}

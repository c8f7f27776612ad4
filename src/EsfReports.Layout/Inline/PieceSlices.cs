using System.Collections.Immutable;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>Parts of words that lines cut.</summary>
internal static class PieceSlices
{
    /// <summary>Widths of the two parts of a word; negative if it cannot be cut there.</summary>
    public static (double Before, double After) WidthsAt(in Piece piece, string text, int offset)
    {
        if (piece.Word!.Substitute is not null)
            return (-1, -1);

        if (piece.Word.FindGlyph(offset, out var advance, out var clusters) >= 0)
        {
            var before = piece.Run.WidthOf(advance, clusters);
            return (before, piece.Width - before);
        }

        // A ligature is cut: both parts are shaped anew.
        var run = piece.Run;
        return (run.WidthOf(run.Shape(text.AsSpan(piece.Start, offset))), run.WidthOf(run.Shape(text.AsSpan(piece.Start + offset, piece.Length - offset))));
    }

    /// <summary>The glyphs of a part of a word; their indices count from the start of the paragraph plus <paramref name="textOffset"/>.</summary>
    /// <param name="piece">The word.</param>
    /// <param name="text">Text of the paragraph.</param>
    /// <param name="from">First unit of the part, from the start of the piece.</param>
    /// <param name="to">After its last unit.</param>
    /// <param name="textOffset">What to add to the index of a glyph to count from the start of the piece.</param>
    public static ImmutableArray<ShapedGlyph> Glyphs(in Piece piece, string text, int from, int to, out int textOffset)
    {
        textOffset = 0;
        var word = piece.Word!;
        if (from == 0 && to == piece.Length)
            return word.Glyphs;

        var first = word.FindGlyph(from, out _, out _);
        var end = to == piece.Length ? word.Glyphs.Length : word.FindGlyph(to, out _, out _);
        if (first >= 0 && end >= 0)
            return word.Glyphs.Slice(first, end - first);

        textOffset = from;
        return piece.Run.Shape(text.AsSpan(piece.Start + from, to - from)).Glyphs;
    }
}

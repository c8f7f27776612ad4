namespace EsfReports.Layout.Inline;

/// <summary>The pieces of one line; the first and the last can be cut.</summary>
internal readonly record struct PieceRange
{
    private readonly int _from;
    private readonly int _to;

    private PieceRange(int first, int end, int contentEnd, int lastText, int from, int to)
    {
        (First, End, ContentEnd, LastText) = (first, end, contentEnd, lastText);
        (_from, _to) = (from, to);
    }

    public int First { get; }

    /// <summary>After the last piece.</summary>
    public int End { get; }

    /// <summary>After the last piece that has a width; spaces from here on hang.</summary>
    public int ContentEnd { get; }

    /// <summary>The last piece that is text; where a hyphen gets its style from. -1 if there is none.</summary>
    public int LastText { get; }

    /// <summary>The pieces of a line.</summary>
    public static PieceRange Of(ValueList<Piece> pieces, in Line line)
    {
        var first = line.From.Piece;
        var end = line.To.Offset > 0 ? line.To.Piece + 1 : line.To.Piece;
        var contentEnd = end;
        while (contentEnd > first && (pieces[contentEnd - 1].Hangs || pieces[contentEnd - 1].Length == 0))
            contentEnd--;

        var lastText = contentEnd - 1;
        while (lastText >= first && pieces[lastText].Kind is not (PieceKind.Word or PieceKind.NoBreakSpace))
            lastText--;
        return new PieceRange(first, end, contentEnd, Math.Max(lastText, -1), line.From.Offset, line.To.Offset);
    }

    /// <summary>First unit of a piece that is on the line, from the start of the piece.</summary>
    public int FromOf(int index) => index == First ? _from : 0;

    /// <summary>After the last unit of a piece that is on the line.</summary>
    public int ToOf(in Piece piece, int index) => index == End - 1 && _to > 0 ? _to : piece.Length;

    /// <summary>Units of a piece that are on the line.</summary>
    public int LengthOf(in Piece piece, int index) => ToOf(piece, index) - FromOf(index);

    /// <summary>Sum of the font sizes of the characters that tracking can move apart, in points.</summary>
    public double SpacedSize(ValueList<Piece> pieces)
    {
        var size = 0.0;
        for (var index = First; index < ContentEnd; index++)
        {
            ref readonly var piece = ref pieces[index];
            if (piece.Kind == PieceKind.Word)
                size += LengthOf(piece, index) * piece.Run.Style.FontSize;
        }

        return size;
    }
}

using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>Measures the places where lines may end: one walk over the pieces. Used over and over.</summary>
internal sealed class BreakOpportunities
{
    private Paragraph _paragraph = null!;
    private BreakFlag[]? _flags;
    private BreakPlaces _result = new();

    // Sums up to the end of what does not hang, and of what hangs after it.
    private double _width;
    private double _spaces;
    private double _hanging;
    private double _hangingSpaces;

    // What boxes with box-decoration-break: clone add at each end of each line.
    private double _clonedStarts;
    private double _clonedEnds;
    private int _openBoxes;

    /// <summary>Adds the opportunities in order; the first is the start of the paragraph, the last its end.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="flags">What may happen before each unit of the text; null to measure the whole only.</param>
    /// <param name="result">Gets the opportunities.</param>
    public void Measure(Paragraph paragraph, BreakFlag[]? flags, BreakPlaces result)
    {
        (_paragraph, _flags, _result) = (paragraph, flags, result);
        (_width, _spaces, _hanging, _hangingSpaces, _clonedStarts, _clonedEnds) = (0, 0, 0, 0, 0, 0);
        _openBoxes = 0;
        Walk();
    }

    /// <summary>Drops the last paragraph.</summary>
    public void Clear() => _paragraph = null!;

    private void Walk()
    {
        _result.Add(new BreakOpportunity(BreakFlag.Forced, 0, 0, 0, 0, 0, 0, 0));
        // The place after the last unit, moved behind the ends of boxes that opened before it; only worked out where edges follow it.
        var place = default(BreakOpportunity);
        var hasPlace = false;
        var placeBoxes = 0;

        var pieces = _paragraph.Pieces;
        for (var index = 0; index < pieces.Count; index++)
        {
            ref readonly var piece = ref pieces[index];
            if (piece.Length == 0)
            {
                if (!hasPlace)
                    (place, hasPlace) = (Opportunity(BreakFlag.None, index, 0, 0), true);
                AddEdge(piece);
                if (piece.Kind == PieceKind.BoxEnd && _openBoxes < placeBoxes)
                {
                    placeBoxes = _openBoxes;
                    place = Opportunity(BreakFlag.None, index + 1, 0, 0);
                }

                continue;
            }

            var flag = _flags is null || piece.Start == 0 ? BreakFlag.None : _flags[piece.Start];
            if (flag != BreakFlag.None)
            {
                var hyphen = HyphenBefore(index, flag);
                _result.Add(hasPlace ? place with { Flag = flag, Hyphen = hyphen } : Opportunity(flag, index, 0, hyphen));
                CountHanging();
            }

            AddPiece(piece, index);
            placeBoxes = _openBoxes;
            hasPlace = false;
        }

        _result.Add(Opportunity(BreakFlag.Forced, pieces.Count, 0, 0));
    }

    private BreakOpportunity Opportunity(BreakFlag flag, int piece, int offset, double hyphen) => new(
        flag, piece, offset, _width + _clonedEnds, _width + _hanging - _clonedStarts, _spaces, _spaces + _hangingSpaces, hyphen);

    private void AddEdge(in Piece piece)
    {
        _width += piece.Width;
        var isCloned = ((InlineBoxStart)_paragraph.Items[piece.Item].Node).Style.Box.DecorationBreak == BoxDecorationBreak.Clone;
        if (piece.Kind == PieceKind.BoxStart)
        {
            _openBoxes++;
            if (isCloned)
                AddClone(piece, 1);
        }
        else
        {
            _openBoxes--;
            if (isCloned)
                AddClone(piece, -1);
        }
    }

    private void AddClone(in Piece piece, int sign)
    {
        var box = ((InlineBoxStart)_paragraph.Items[piece.Item].Node).Style.Box;
        _clonedStarts += sign * InlineEdges.StartWidth(box);
        _clonedEnds += sign * InlineEdges.EndWidth(box);
    }

    private void AddPiece(in Piece piece, int index)
    {
        if (piece.Hangs)
        {
            _hanging += piece.Width;
            _hangingSpaces += piece.Width;
            return;
        }

        CountHanging();
        if (piece.Kind == PieceKind.Word && _flags is not null)
            AddPlacesInside(piece, index, _flags.AsSpan(piece.Start, piece.Length));
        if (piece.Kind == PieceKind.NoBreakSpace)
            _spaces += piece.Width;
        _width += piece.Width;
    }

    // What hung at the end of one line has nothing to do with the next.
    private void CountHanging()
    {
        (_width, _spaces) = (_width + _hanging, _spaces + _hangingSpaces);
        (_hanging, _hangingSpaces) = (0, 0);
    }

    private void AddPlacesInside(in Piece piece, int index, ReadOnlySpan<BreakFlag> flags)
    {
        for (var offset = 1; offset < flags.Length; offset++)
        {
            var flag = flags[offset];
            if (flag == BreakFlag.None)
                continue;

            var (before, after) = PieceSlices.WidthsAt(piece, _paragraph.Text, offset);
            if (before < 0)
                continue;
            var hyphen = flag is BreakFlag.SoftHyphen or BreakFlag.Hyphenation ? piece.Run.HyphenWidth : 0;
            _result.Add(new BreakOpportunity(
                flag, index, offset, _width + before + _clonedEnds, _width + piece.Width - after - _clonedStarts, _spaces, _spaces, hyphen));
        }
    }

    // A hyphen between two pieces is set in the style of the first.
    private double HyphenBefore(int index, BreakFlag flag)
    {
        if (flag is not (BreakFlag.SoftHyphen or BreakFlag.Hyphenation))
            return 0;
        while (index > 0 && _paragraph.Pieces[index - 1].Length == 0)
            index--;
        return index > 0 ? _paragraph.Pieces[index - 1].Run.HyphenWidth : 0;
    }
}

using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>Measures the places where lines may end: one walk over the pieces.</summary>
internal sealed class BreakOpportunities
{
    private readonly List<Piece> _pieces;
    private readonly IReadOnlyList<InlineItem> _items;
    private readonly string _text;
    private readonly BreakFlag[] _flags;
    private readonly List<BreakOpportunity> _result;
    private readonly List<int> _openBoxes = [];

    // Sums up to the end of what does not hang, and of what hangs after it.
    private double _width;
    private double _spaces;
    private double _hanging;
    private double _hangingSpaces;

    // What boxes with box-decoration-break: clone add at each end of each line.
    private double _clonedStarts;
    private double _clonedEnds;

    private BreakOpportunities(List<Piece> pieces, ParagraphText paragraph, BreakFlag[] flags)
    {
        _pieces = pieces;
        _items = paragraph.Items;
        _text = paragraph.Text;
        _flags = flags;
        // Large lists are expensive to grow.
        _result = new List<BreakOpportunity>(flags.Length - flags.AsSpan().Count(BreakFlag.None) + 2);
    }

    /// <summary>The opportunities in order; the first is the start of the paragraph, the last its end.</summary>
    public static List<BreakOpportunity> Measure(List<Piece> pieces, ParagraphText paragraph, BreakFlag[] flags)
    {
        var opportunities = new BreakOpportunities(pieces, paragraph, flags);
        opportunities.Walk();
        return opportunities._result;
    }

    /// <summary>The parts between forced breaks: where their first line begins and their last line ends.</summary>
    public static IEnumerable<(int First, int Last)> Parts(List<BreakOpportunity> places)
    {
        var first = 0;
        for (var place = 1; place < places.Count; place++)
        {
            if (places[place].Flag != BreakFlag.Forced)
                continue;
            yield return (first, place);
            first = place;
        }
    }

    private void Walk()
    {
        _result.Add(new BreakOpportunity(BreakFlag.Forced, 0, 0, 0, 0, 0, 0, 0));
        // The place after the last unit, moved behind the ends of boxes that opened before it.
        var place = Opportunity(BreakFlag.None, 0, 0, 0);
        var placeBoxes = 0;

        for (var index = 0; index < _pieces.Count; index++)
        {
            var piece = _pieces[index];
            if (piece.Length == 0)
            {
                AddEdge(piece, index);
                if (piece.Kind == PieceKind.BoxEnd && _openBoxes.Count < placeBoxes)
                {
                    placeBoxes = _openBoxes.Count;
                    place = Opportunity(BreakFlag.None, index + 1, 0, 0);
                }

                continue;
            }

            if (_flags[piece.Start] != BreakFlag.None && piece.Start > 0)
            {
                _result.Add(place with { Flag = _flags[piece.Start], Hyphen = HyphenBefore(index, _flags[piece.Start]) });
                CountHanging();
            }

            AddPiece(piece, index);
            placeBoxes = _openBoxes.Count;
            place = Opportunity(BreakFlag.None, index + 1, 0, 0);
        }

        _result.Add(Opportunity(BreakFlag.Forced, _pieces.Count, 0, 0));
    }

    private BreakOpportunity Opportunity(BreakFlag flag, int piece, int offset, double hyphen) => new(
        flag, piece, offset, _width + _clonedEnds, _width + _hanging - _clonedStarts, _spaces, _spaces + _hangingSpaces, hyphen);

    private void AddEdge(Piece piece, int index)
    {
        _width += piece.Width;
        var isCloned = ((InlineBoxStart)_items[piece.Item].Node).Style.Box.DecorationBreak == BoxDecorationBreak.Clone;
        if (piece.Kind == PieceKind.BoxStart)
        {
            _openBoxes.Add(index);
            if (isCloned)
                AddClone(piece, 1);
        }
        else
        {
            _openBoxes.RemoveAt(_openBoxes.Count - 1);
            if (isCloned)
                AddClone(piece, -1);
        }
    }

    private void AddClone(Piece piece, int sign)
    {
        var box = ((InlineBoxStart)_items[piece.Item].Node).Style.Box;
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
        if (piece.Kind == PieceKind.Word)
            AddPlacesInside(piece, index);
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

    private void AddPlacesInside(in Piece piece, int index)
    {
        for (var offset = 1; offset < piece.Length; offset++)
        {
            var flag = _flags[piece.Start + offset];
            if (flag == BreakFlag.None)
                continue;

            var (before, after) = PieceSlices.WidthsAt(piece, _text, offset);
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
        while (index > 0 && _pieces[index - 1].Length == 0)
            index--;
        return index > 0 ? _pieces[index - 1].Run.HyphenWidth : 0;
    }
}

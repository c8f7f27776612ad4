using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Sets the lines of a paragraph, one after the other: places pieces, stretches spaces, paints. Used over and over.</summary>
internal sealed class LineBuilder
{
    private readonly VerticalPlacements _placements;
    private readonly LineHeights _heights;
    private readonly GlyphRunBuilder _run = new();
    private readonly LineDecorations _decorations = new();
    private readonly List<LineItem> _texts = [];
    private readonly List<LineItem> _items = [];
    private readonly List<BoxFragment> _fragments = [];

    // Boxes that are open where the next line begins.
    private readonly List<(int Item, RunStyle Run)> _openBoxes = [];

    private double _x;
    private double _runX;
    private double _runEnd;
    private Justification _justification;
    private double _leaderWidth;
    private double _right;

    private Paragraph _paragraph = null!;
    private LineWidths _widths;

    public LineBuilder(RunStyles styles)
    {
        _placements = new VerticalPlacements(styles);
        _heights = new LineHeights(_placements);
    }

    /// <summary>Starts with another paragraph.</summary>
    public void Start(Paragraph paragraph, LineWidths widths)
    {
        (_paragraph, _widths) = (paragraph, widths);
        _placements.Resolve(paragraph);
        _run.Start(paragraph.Text);
        _openBoxes.Clear();
    }

    /// <summary>Sets the next line.</summary>
    public LineBox Build(in Line line)
    {
        var range = PieceRange.Of(_paragraph.Pieces, line);
        MeasureHeight(range);
        var overflow = Align(line, range);
        Place(line, range);
        return Finish(range, Math.Max(0, overflow));
    }

    private void MeasureHeight(PieceRange range)
    {
        _heights.Start();
        foreach (var (item, _) in _openBoxes)
            _heights.Add(item);

        var last = int.MinValue;
        for (var index = range.First; index < range.End; index++)
        {
            var item = _paragraph.Pieces[index].Item;
            if (item != last)
                _heights.Add(item);
            last = item;
        }

        _heights.Finish();
    }

    /// <summary>Decides where the line begins and how it is stretched; returns by how much it is too wide.</summary>
    private double Align(in Line line, PieceRange range)
    {
        var available = _widths.Available(line.IsFirst);
        var slack = available - line.NaturalWidth;
        var indent = line.IsFirst ? _widths.Indent : 0;
        _right = indent + available;
        _justification = Justification.None;

        var leaders = CountLeaders(range);
        _leaderWidth = leaders > 0 ? Math.Max(0, slack) / leaders : 0;
        if (leaders > 0)
            slack = Math.Min(0, slack);

        var align = LineAlignment.Of(_paragraph.Block.Text, line.EndsParagraph);
        _x = indent + LineAlignment.Offset(align, slack);
        // The last line is not stretched, but it may have been counted on to shrink.
        var isJustified = align == TextAlign.Justify || (slack < 0 && _paragraph.Block.Text.Align == TextAlign.Justify);
        if (isJustified && leaders == 0 && !LineWidths.Fits(Math.Abs(slack), 0))
        {
            _justification = Justification.Fill(slack, line.Spaces, range.SpacedSize(_paragraph.Pieces));
            slack += slack < 0 ? line.Spaces * (1 - _justification.SpaceFactor) : 0;
        }

        return LineWidths.Fits(-slack, 0) ? 0 : -slack;
    }

    private int CountLeaders(PieceRange range)
    {
        var count = 0;
        for (var index = range.First; index < range.End; index++)
            count += _paragraph.Pieces[index].Kind == PieceKind.Leader ? 1 : 0;
        return count;
    }

    private void Place(in Line line, PieceRange range)
    {
        foreach (var (item, run) in _openBoxes)
            ContinueBox(item, run);

        for (var index = range.First; index < range.End; index++)
            PlacePiece(_paragraph.Pieces[index], index, range);

        if (line.To.ShowsHyphen)
            PlaceHyphen(range);
        FlushRun();
        for (var index = _openBoxes.Count - 1; index >= 0; index--)
            SuspendBox(_openBoxes[index].Item);
    }

    private void PlacePiece(in Piece piece, int index, PieceRange range)
    {
        switch (piece.Kind)
        {
            case PieceKind.BoxStart:
                StartBox(piece);
                break;
            case PieceKind.BoxEnd:
                EndBox(piece);
                break;
            case PieceKind.Atomic:
                PlaceAtomic(piece);
                break;
            case PieceKind.Leader:
                PlaceLeader(piece);
                break;
            case PieceKind.Word:
                PlaceWord(piece, range.FromOf(index), range.ToOf(piece, index));
                break;
            case PieceKind.Tab:
                PlaceSpace(piece, piece.Width);
                break;
            default:
                if (index >= range.ContentEnd)
                    PlaceHangingSpace(piece);
                else
                    PlaceSpace(piece, piece.Width * _justification.SpaceFactor);
                break;
        }
    }

    private void PlaceWord(in Piece piece, int from, int to)
    {
        var glyphs = PieceSlices.Glyphs(piece, _paragraph.Text, from, to, out var textOffset);
        var start = piece.Start + from;
        var isSubstitute = piece.Word!.Substitute is not null;
        JoinRun(piece.Item, piece.Run, start, isSubstitute);

        var before = _run.Width;
        _run.Add(glyphs, piece.Start + textOffset, piece.Start + to);
        Advance(_run.Width - before);
        if (isSubstitute)
            FlushRun(piece.Word.Substitute);
    }

    private void PlaceSpace(in Piece piece, double width)
    {
        JoinRun(piece.Item, piece.Run, piece.Start, false);
        _run.AddSpace(piece.Word!, piece.Start, width);
        Advance(width);
    }

    // The space at the end of a line takes no room, but readers of the tagged text need it between words.
    private void PlaceHangingSpace(in Piece piece)
    {
        if (_run.IsEmpty)
            return;
        if (piece.Kind == PieceKind.ForcedBreak)
            _run.AddSpaceIfNext(piece.Start, _run.Run!.Space, _run.Run.SpaceWidth);
        else
            _run.AddSpaceIfNext(piece.Start, piece.Word!, piece.Width);
    }

    private void PlaceHyphen(PieceRange range)
    {
        var last = _paragraph.Pieces[range.LastText];
        var hyphen = last.Run.Hyphen;
        FlushRun();
        _run.Begin(last.Item, last.Run, 0, 0);
        _runX = _x;
        _run.Add(hyphen.Glyphs, 0, 0);
        Advance(_run.Width);
        FlushRun(last.Run.HyphenText, "\u00AD");
    }

    private void PlaceAtomic(in Piece piece)
    {
        FlushRun();
        var atomic = (InlineAtomic)_paragraph.Items[piece.Item].Node;
        _texts.Add(new LineAtomic(_x, _heights.BaselineOf(piece.Item) - atomic.Baseline, atomic.Payload));
        _x += piece.Width;
    }

    private void PlaceLeader(in Piece piece)
    {
        FlushRun();
        var end = _x + piece.Width + _leaderWidth;
        LeaderPainter.Paint(piece, (InlineLeader)_paragraph.Items[piece.Item].Node, _x, end, _right, _heights.BaselineOf(piece.Item), _texts);
        _x = end;
    }

    private void JoinRun(int item, RunStyle run, int start, bool isAlone)
    {
        if (!isAlone && _run.CanJoin(item, run, start))
            return;
        FlushRun();
        _run.Begin(item, run, start, _justification.Tracking);
        _runX = _x;
    }

    private void Advance(double width)
    {
        _x += width;
        _runEnd = _x;
    }

    private void FlushRun(string? substitute = null, string? actualText = null)
    {
        if (_run.IsEmpty)
            return;

        var style = _run.Run!;
        var baseline = _heights.BaselineOf(_run.Item);
        if (style.Style.IsHidden)
        {
            _run.Clear();
            return;
        }

        _decorations.Add(style, _runX, _runEnd, baseline);
        var tag = ((InlineText)_paragraph.Items[_run.Item].Node).Tag;
        _texts.Add(new LinePaint(new TextItem(_runX, baseline, _run.Finish(substitute, actualText), style.Style.Color, tag)));
    }

    private void StartBox(in Piece piece)
    {
        FlushRun();
        var box = (InlineBoxStart)_paragraph.Items[piece.Item].Node;
        var left = _x + InlineEdges.Margin(box.Style.Box.Margin.Left);
        _fragments.Add(new BoxFragment(piece.Item, piece.Run, left, left, true, false));
        _openBoxes.Add((piece.Item, piece.Run));
        _x += piece.Width;
    }

    private void EndBox(in Piece piece)
    {
        FlushRun();
        var box = (InlineBoxStart)_paragraph.Items[piece.Item].Node;
        _x += piece.Width;
        CloseFragment(piece.Item, _x - InlineEdges.Margin(box.Style.Box.Margin.Right), true);
        _openBoxes.RemoveAt(_openBoxes.Count - 1);
    }

    private void ContinueBox(int item, RunStyle run)
    {
        var box = ((InlineBoxStart)_paragraph.Items[item].Node).Style.Box;
        var isCloned = box.DecorationBreak == BoxDecorationBreak.Clone;
        var left = isCloned ? _x + InlineEdges.Margin(box.Margin.Left) : _x;
        _fragments.Add(new BoxFragment(item, run, left, left, isCloned, false));
        if (isCloned)
            _x += InlineEdges.StartWidth(box);
    }

    private void SuspendBox(int item)
    {
        var box = ((InlineBoxStart)_paragraph.Items[item].Node).Style.Box;
        var isCloned = box.DecorationBreak == BoxDecorationBreak.Clone;
        if (isCloned)
            _x += InlineEdges.EndWidth(box);
        CloseFragment(item, isCloned ? _x - InlineEdges.Margin(box.Margin.Right) : _x, isCloned);
    }

    private void CloseFragment(int item, double right, bool hasEnd)
    {
        var index = _fragments.FindLastIndex(fragment => fragment.Item == item);
        _fragments[index] = _fragments[index] with { Right = right, HasEnd = hasEnd };
    }

    private LineBox Finish(PieceRange range, double overflow)
    {
        foreach (var fragment in _fragments)
            AddFragment(fragment);
        _decorations.Paint(overText: false, _items);
        _items.AddRange(_texts);
        _decorations.Paint(overText: true, _items);

        var line = new LineBox(_heights.Height, _heights.Baseline, _x, [.. _items], OriginOf(range)) { Overflow = overflow };
        _items.Clear();
        _texts.Clear();
        _fragments.Clear();
        _decorations.Clear();
        return line;
    }

    private void AddFragment(in BoxFragment fragment)
    {
        var box = (InlineBoxStart)_paragraph.Items[fragment.Item].Node;
        var baseline = _heights.BaselineOf(fragment.Item);
        var top = baseline - fragment.Run.Ascent;
        if (box.Id is not null && fragment.HasStart)
            _items.Add(new LineAnchor(fragment.Left, top, box.Id));
        if (box.Link is not null && fragment.Right > fragment.Left)
            _items.Add(new LineLink(fragment.Left, top, fragment.Right - fragment.Left, fragment.Run.Ascent + fragment.Run.Descent, box.Link));
        if (!box.Style.Text.IsHidden)
            InlineBoxPainter.Paint(fragment, box.Style.Box, baseline, _items);
    }

    private SourceLocation OriginOf(PieceRange range) =>
        range.First < range.End ? _paragraph.Items[_paragraph.Pieces[range.First].Item].Node.Origin : SourceLocation.None;
}

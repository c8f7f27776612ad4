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
    private List<LineItem> _texts = [];
    private List<LineItem> _items = [];
    private readonly LineBoxes _boxes = new();

    private double _x;
    private double _runX;
    private double _runEnd;
    private double _tracking;
    private Justification _justification;
    private int _leaders;
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
        _boxes.Start(paragraph);
    }

    /// <summary>Drops the last paragraph.</summary>
    public void Clear()
    {
        _paragraph = null!;
        _placements.Clear();
        _run.Start(string.Empty);
        _boxes.Clear();
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

    private void MeasureHeight(in PieceRange range)
    {
        _heights.Start();
        _boxes.AddHeights(_heights);
        _leaders = 0;
        var last = int.MinValue;
        for (var index = range.First; index < range.End; index++)
        {
            ref readonly var piece = ref _paragraph.Pieces[index];
            _leaders += piece.Kind == PieceKind.Leader ? 1 : 0;
            if (piece.Item != last)
                _heights.Add(piece.Item);
            last = piece.Item;
        }

        _heights.Finish();
    }

    /// <summary>Decides where the line begins and how it is stretched; returns by how much it is too wide.</summary>
    private double Align(in Line line, in PieceRange range)
    {
        var available = _widths.Available(line.IsFirst);
        var slack = available - line.NaturalWidth;
        var indent = line.IsFirst ? _widths.Indent : 0;
        _right = indent + available;
        _justification = Justification.None;

        _leaderWidth = _leaders > 0 ? Math.Max(0, slack) / _leaders : 0;
        if (_leaders > 0)
            slack = Math.Min(0, slack);

        var align = LineAlignment.Of(_paragraph.Block.Text, line.EndsParagraph);
        _x = indent + LineAlignment.Offset(align, slack);
        // The last line is not stretched, but it may have been counted on to shrink.
        var isJustified = align == TextAlign.Justify || (slack < 0 && _paragraph.Block.Text.Align == TextAlign.Justify);
        if (isJustified && _leaders == 0 && !LineWidths.Fits(Math.Abs(slack), 0))
        {
            _justification = Justification.Fill(slack, line.Spaces, range.SpacedSize(_paragraph.Pieces));
            slack += slack < 0 ? line.Spaces * (1 - _justification.SpaceFactor) : 0;
        }

        return LineWidths.Fits(-slack, 0) ? 0 : -slack;
    }

    private void Place(in Line line, in PieceRange range)
    {
        _x = _boxes.Continue(_x);
        for (var index = range.First; index < range.End; index++)
            PlacePiece(_paragraph.Pieces[index], index, range);

        if (line.To.ShowsHyphen)
            PlaceHyphen(range);
        FlushRun();
        _x = _boxes.Suspend(_x);
    }

    private void PlacePiece(in Piece piece, int index, in PieceRange range)
    {
        switch (piece.Kind)
        {
            case PieceKind.BoxStart:
                FlushRun();
                _x = _boxes.Begin(index, _x);
                break;
            case PieceKind.BoxEnd:
                FlushRun();
                _x = _boxes.End(piece, _x);
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
        var word = piece.Word!;
        JoinRun(piece.Item, piece.Run, piece.Start + from, word.Substitute is not null);
        if (to - from == piece.Length)
        {
            _run.Add(word.Glyphs, piece.Start, piece.End);
            Advance(piece.Width + (word.Clusters * _tracking));
        }
        else
        {
            PlacePart(piece, from, to);
        }

        if (word.Substitute is not null)
            FlushRun(word.Substitute);
    }

    private void PlacePart(in Piece piece, int from, int to)
    {
        var glyphs = PieceSlices.Glyphs(piece, _paragraph.Text, from, to, out var textOffset);
        _run.Add(glyphs, piece.Start + textOffset, piece.Start + to);
        var (advance, clusters) = (0, 0);
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            advance += glyph.Advance;
            clusters += glyph.TextLength > 0 ? 1 : 0;
        }

        Advance(piece.Run.WidthOf(advance, clusters) + (clusters * _tracking));
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

    private void PlaceHyphen(in PieceRange range)
    {
        ref readonly var last = ref _paragraph.Pieces[range.LastText];
        var hyphen = last.Run.Hyphen;
        FlushRun();
        _run.Begin(last.Item, last.Run, 0, 0);
        _runX = _x;
        _run.Add(hyphen.Glyphs, 0, 0);
        Advance(last.Run.HyphenWidth);
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
        _tracking = _justification.Tracking * run.Style.FontSize;
        _run.Begin(item, run, start, _tracking);
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
        _texts.Add(new LineText(_runX, baseline, _run.Finish(substitute, actualText), style.Style.Color, tag));
    }

    private LineBox Finish(PieceRange range, double overflow)
    {
        // Most lines are text and nothing else.
        if (!_boxes.IsEmpty || !_decorations.IsEmpty)
            PaintAround();
        var line = new LineBox(_heights.Height, _heights.Baseline, _x, [.. _texts], OriginOf(range)) { Overflow = overflow };
        _texts.Clear();
        return line;
    }

    private void PaintAround()
    {
        _boxes.Paint(_heights, _items);
        _decorations.Paint(overText: false, _items);
        _items.AddRange(_texts);
        _decorations.Paint(overText: true, _items);
        _decorations.Clear();
        _texts.Clear();
        (_texts, _items) = (_items, _texts);
    }

    private SourceLocation OriginOf(in PieceRange range) =>
        range.First < range.End ? _paragraph.Items[_paragraph.Pieces[range.First].Item].Node.Origin : SourceLocation.None;
}

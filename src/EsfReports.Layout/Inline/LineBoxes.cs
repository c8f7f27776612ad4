using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>The inline boxes of the line that is set: which of them are open, and what part of each is on the line. Used over and over.</summary>
internal sealed class LineBoxes
{
    private readonly List<BoxFragment> _fragments = [];

    // Indices of the pieces that the open boxes begin with.
    private readonly List<int> _open = [];

    private Paragraph _paragraph = null!;

    /// <summary>Whether no box is on the line.</summary>
    public bool IsEmpty => _fragments.Count == 0;

    /// <summary>Starts with another paragraph.</summary>
    public void Start(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _open.Clear();
    }

    /// <summary>Drops the last paragraph.</summary>
    public void Clear() => Start(null!);

    /// <summary>Makes room for the boxes that are open where the line begins.</summary>
    public void AddHeights(LineHeights heights)
    {
        foreach (var start in _open)
            heights.Add(_paragraph.Pieces[start].Item);
    }

    /// <summary>Begins a line: the boxes that are open go on.</summary>
    /// <param name="x">Where the line begins.</param>
    /// <returns>Where the content begins.</returns>
    public double Continue(double x)
    {
        foreach (var start in _open)
        {
            ref readonly var piece = ref _paragraph.Pieces[start];
            var box = StyleOf(piece.Item);
            var isCloned = box.DecorationBreak == BoxDecorationBreak.Clone;
            var left = isCloned ? x + InlineEdges.Margin(box.Margin.Left) : x;
            _fragments.Add(new BoxFragment(piece.Item, piece.Run, left, left, isCloned, false));
            x += isCloned ? InlineEdges.StartWidth(box) : 0;
        }

        return x;
    }

    /// <summary>Begins a box.</summary>
    /// <param name="index">Index of the piece that it begins with.</param>
    /// <param name="x">Where it begins.</param>
    /// <returns>Where its content begins.</returns>
    public double Begin(int index, double x)
    {
        ref readonly var piece = ref _paragraph.Pieces[index];
        var left = x + InlineEdges.Margin(StyleOf(piece.Item).Margin.Left);
        _fragments.Add(new BoxFragment(piece.Item, piece.Run, left, left, true, false));
        _open.Add(index);
        return x + piece.Width;
    }

    /// <summary>Ends the innermost box.</summary>
    /// <param name="piece">What it ends with.</param>
    /// <param name="x">Where its content ends.</param>
    /// <returns>Where it ends.</returns>
    public double End(in Piece piece, double x)
    {
        x += piece.Width;
        Close(piece.Item, x - InlineEdges.Margin(StyleOf(piece.Item).Margin.Right), true);
        _open.RemoveAt(_open.Count - 1);
        return x;
    }

    /// <summary>Ends a line: the boxes that are open go on in the next one.</summary>
    /// <param name="x">Where the content ends.</param>
    /// <returns>Where the line ends.</returns>
    public double Suspend(double x)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            var item = _paragraph.Pieces[_open[index]].Item;
            var box = StyleOf(item);
            var isCloned = box.DecorationBreak == BoxDecorationBreak.Clone;
            x += isCloned ? InlineEdges.EndWidth(box) : 0;
            Close(item, isCloned ? x - InlineEdges.Margin(box.Margin.Right) : x, isCloned);
        }

        return x;
    }

    /// <summary>Adds anchors, links, backgrounds and borders of the line; the next line begins with none.</summary>
    public void Paint(LineHeights heights, List<LineItem> items)
    {
        foreach (var fragment in _fragments)
            Paint(fragment, heights.BaselineOf(fragment.Item), items);
        _fragments.Clear();
    }

    private void Paint(in BoxFragment fragment, double baseline, List<LineItem> items)
    {
        var box = BoxOf(fragment.Item);
        var top = baseline - fragment.Run.Ascent;
        if (box.Id is not null && fragment.HasStart)
            items.Add(new LineAnchor(fragment.Left, top, box.Id));
        if (box.Link is not null && fragment.Right > fragment.Left)
            items.Add(new LineLink(fragment.Left, top, fragment.Right - fragment.Left, fragment.Run.Ascent + fragment.Run.Descent, box.Link));
        if (!box.Style.Text.IsHidden)
            InlineBoxPainter.Paint(fragment, box.Style.Box, baseline, items);
    }

    private void Close(int item, double right, bool hasEnd)
    {
        var index = _fragments.Count - 1;
        while (_fragments[index].Item != item)
            index--;
        _fragments[index] = _fragments[index] with { Right = right, HasEnd = hasEnd };
    }

    private InlineBoxStart BoxOf(int item) => (InlineBoxStart)_paragraph.Items[item].Node;

    private BoxStyle StyleOf(int item) => BoxOf(item).Style.Box;
}

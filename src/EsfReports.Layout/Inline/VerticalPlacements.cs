using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Works out <c>vertical-align</c> for all items of a paragraph (CSS 2.2, 10.8). Used over and over.</summary>
/// <param name="styles">Of the document.</param>
internal sealed class VerticalPlacements(RunStyles styles)
{
    // What CSS Inline 3 and browsers use for "the proper position" (10.8.1). The offsets in a font's OS/2 table belong to a size that
    // stands there too, but here the style sheet decides on the size.
    private const double SubscriptDrop = 1 / 5.0;
    private const double SuperscriptRise = 1 / 3.0;

    private ImmutableArray<InlineItem> _items = [];
    private RunStyle _block = null!;
    private VerticalPlacement[] _placements = [];

    /// <summary>Of the block's own text, which every line has room for.</summary>
    public VerticalPlacement Strut { get; private set; }

    /// <summary>Of an item.</summary>
    public VerticalPlacement this[int item] => item < 0 ? Strut : _placements[item];

    /// <summary>Works out the placements of a paragraph.</summary>
    public void Resolve(Paragraph paragraph)
    {
        _items = paragraph.Items;
        _block = styles.For(paragraph.Block.Text);
        Strut = new VerticalPlacement(VerticalPlacement.LineBaseline, 0, _block.LineAscent, _block.LineDescent);
        if (_placements.Length < _items.Length)
            _placements = new VerticalPlacement[_items.Length];
        for (var index = 0; index < _items.Length; index++)
            _placements[index] = Place(index);
    }

    /// <summary>Drops the last paragraph.</summary>
    public void Clear() => _items = [];

    /// <summary>Whether a group is aligned with the top of the line; else with its bottom.</summary>
    public bool IsTopAligned(int group) => AlignOf(group).Keyword == VerticalAlignKeyword.Top;

    private VerticalPlacement Place(int index)
    {
        var item = _items[index];
        var parent = this[item.Parent];
        if (item.Node is InlineBoxEnd or InlineLineBreak or InlineBreakOpportunity)
            return parent;

        var (run, ascent, descent) = Extents(item.Node);
        var align = AlignOf(index);
        if (align.Keyword is VerticalAlignKeyword.Top or VerticalAlignKeyword.Bottom)
            return new VerticalPlacement(index, 0, ascent, descent);
        return new VerticalPlacement(parent.Group, parent.Shift + Raise(align, ParentRun(item), run, ascent, descent), ascent, descent);
    }

    private (RunStyle Run, double Ascent, double Descent) Extents(InlineNode node)
    {
        var run = styles.For(node switch
        {
            InlineText text => text.Style,
            InlineBoxStart box => box.Style.Text,
            InlineAtomic atomic => atomic.Style,
            InlineLeader leader => leader.Style,
            _ => throw new ArgumentException($"{node.GetType().Name} has no height.", nameof(node)),
        });
        return node is InlineAtomic { Baseline: var baseline, Height: var height }
            ? (run, baseline, height - baseline)
            : (run, run.LineAscent, run.LineDescent);
    }

    private VerticalAlign AlignOf(int index) => _items[index].Node switch
    {
        InlineBoxStart box => box.Style.Box.VerticalAlign,
        InlineAtomic atomic => atomic.VerticalAlign,
        // Text directly in a box stands where the box stands.
        InlineText text when !IsTextOf(_items[index].Parent, text) => text.VerticalAlign,
        _ => default,
    };

    private bool IsTextOf(int box, InlineText text) =>
        box >= 0 && ReferenceEquals(((InlineBoxStart)_items[box].Node).Style.Text, text.Style);

    private RunStyle ParentRun(InlineItem item) =>
        item.Parent < 0 ? _block : styles.For(((InlineBoxStart)_items[item.Parent].Node).Style.Text);

    private static double Raise(VerticalAlign align, RunStyle parent, RunStyle run, double ascent, double descent) => align.Keyword switch
    {
        VerticalAlignKeyword.Sub => -SubscriptDrop * parent.Style.FontSize,
        VerticalAlignKeyword.Super => SuperscriptRise * parent.Style.FontSize,
        VerticalAlignKeyword.Length => align.Raise.Resolve(run.LineHeight),
        VerticalAlignKeyword.Middle => (parent.Font.Metrics.XHeight * parent.Scale / 2) - ((ascent - descent) / 2),
        VerticalAlignKeyword.TextTop => parent.Ascent - ascent,
        VerticalAlignKeyword.TextBottom => descent - parent.Descent,
        _ => 0,
    };
}

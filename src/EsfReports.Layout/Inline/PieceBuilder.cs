using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Cuts paragraphs into pieces and shapes them: once, whatever the width of the lines. Used over and over.</summary>
/// <param name="styles">Of the document.</param>
internal sealed class PieceBuilder(RunStyles styles)
{
    private const int SpacesInTab = 8;

    private readonly WordCutter _cutter = new();
    private readonly ValueList<Piece> _pieces = new();
    private ParagraphText _paragraph;
    private TextStyle _block = TextStyle.Initial;
    private DiagnosticBag _diagnostics = [];
    private FallbackRuns? _fallback;
    private double _widthSinceBreak;

    /// <summary>The pieces in document order, until the next paragraph.</summary>
    public ValueList<Piece> Build(ParagraphText paragraph, TextStyle block, DiagnosticBag diagnostics)
    {
        (_paragraph, _block, _diagnostics, _fallback, _widthSinceBreak) = (paragraph, block, diagnostics, null, 0);
        _pieces.Clear();
        for (var index = 0; index < paragraph.Items.Length; index++)
            AddItem(index);
        return _pieces;
    }

    /// <summary>Drops the last paragraph.</summary>
    public void Clear() => (_paragraph, _diagnostics, _fallback) = (default, [], null);

    private void AddItem(int index)
    {
        var item = _paragraph.Items[index];
        switch (item.Node)
        {
            case InlineText text:
                AddText(item, index, styles.For(text.Style));
                break;
            case InlineBoxStart box:
                Add(PieceKind.BoxStart, item.Start, 0, index, InlineEdges.StartWidth(box.Style.Box), styles.For(box.Style.Text), null);
                break;
            case InlineBoxEnd:
                var start = (InlineBoxStart)_paragraph.Items[item.Parent].Node;
                Add(PieceKind.BoxEnd, item.Start, 0, item.Parent, InlineEdges.EndWidth(start.Style.Box), styles.For(start.Style.Text), null);
                break;
            case InlineAtomic atomic:
                Add(PieceKind.Atomic, item.Start, 1, index, atomic.Width, styles.For(atomic.Style), null);
                break;
            case InlineLeader leader:
                AddLeader(item, index, leader);
                break;
            case InlineLineBreak:
                Add(PieceKind.ForcedBreak, item.Start, 1, index, 0, styles.For(StyleAround(item)), null);
                break;
        }
    }

    private TextStyle StyleAround(InlineItem item) =>
        item.Parent < 0 ? _block : ((InlineBoxStart)_paragraph.Items[item.Parent].Node).Style.Text;

    private void Add(PieceKind kind, int start, int length, int item, double width, RunStyle run, ShapedWord? word)
    {
        ref var piece = ref _pieces.Next();
        (piece.Kind, piece.Start, piece.Length, piece.Item, piece.Width) = (kind, start, length, item, width);
        (piece.Run, piece.Word) = (run, word);
        _widthSinceBreak = kind == PieceKind.ForcedBreak ? 0 : _widthSinceBreak + width;
    }

    private void AddLeader(InlineItem item, int index, InlineLeader leader)
    {
        var run = styles.For(leader.Style);
        var word = run.Shape(leader.Pattern);
        Add(PieceKind.Leader, item.Start, 1, index, run.WidthOf(word), run, word);
    }

    private void AddText(InlineItem item, int index, RunStyle run)
    {
        var cuts = _cutter.Cut(_paragraph.Text, item.Start, item.Start + item.Length);
        run.FindAll(_paragraph.Text, cuts);
        foreach (ref readonly var cut in cuts)
        {
            if (cut.Kind == PieceKind.Word)
                AddWord(cut, index, run);
            else
                AddSpace(cut.Kind, cut.Start, index, run);
        }
    }

    private void AddSpace(PieceKind kind, int start, int item, RunStyle run)
    {
        var width = kind switch
        {
            PieceKind.Tab => WidthToTabStop(run),
            PieceKind.ForcedBreak => 0,
            _ => run.SpaceWidth,
        };
        Add(kind, start, 1, item, width, run, kind == PieceKind.NoBreakSpace ? run.NoBreakSpace : run.Space);
    }

    // CSS Text 3, 4.2, with stops counted from the last forced break: text with tabs is seldom broken otherwise.
    private double WidthToTabStop(RunStyle run)
    {
        var tab = SpacesInTab * run.SpaceWidth;
        if (tab <= 0)
            return 0;
        var width = (Math.Floor(_widthSinceBreak / tab) + 1) * tab - _widthSinceBreak;
        return width < run.SpaceWidth / 2 ? width + tab : width;
    }

    private void AddWord(in WordCut cut, int item, RunStyle run)
    {
        var text = _paragraph.Text.AsSpan(cut.Start, cut.Length);
        var word = cut.Word ?? run.Shape(text);
        if (!word.HasMissingGlyph)
        {
            Add(PieceKind.Word, cut.Start, cut.Length, item, run.WidthOf(word), run, word);
            return;
        }

        _fallback ??= new FallbackRuns(styles, _diagnostics);
        foreach (var part in _fallback.Split(text, run, _paragraph.Items[item].Node.Origin))
            Add(PieceKind.Word, cut.Start + part.Start, part.Length, item, part.Run.WidthOf(part.Word), part.Run, part.Word);
    }
}

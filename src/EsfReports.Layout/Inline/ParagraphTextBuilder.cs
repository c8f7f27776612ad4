using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Text;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Strings the nodes of a paragraph together: text is cleaned, its case changed, and white space collapsed over the edges of nodes
/// (CSS Text 3, 4.1). White space at the edges of lines that a later break makes is left: it hangs. Used over and over.
/// </summary>
internal sealed class ParagraphTextBuilder
{
    private const char Object = '\uFFFC';
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char WordJoiner = '\u2060';
    private const char ByteOrderMark = '\uFEFF';

    // What is more than a character to be shown, besides the space.
    private static readonly SearchValues<char> Special =
        SearchValues.Create("\t\n\u0085\u2028\u2029" + string.Concat(SoftHyphen, ZeroWidthSpace, WordJoiner, ByteOrderMark));

    private readonly StringBuilder _text = new();
    private readonly List<InlineItem> _items = [];
    private readonly List<BreakRange> _breaks = [];
    private readonly List<int> _openBoxes = [];
    private DiagnosticBag _diagnostics = [];
    private TextStyle _block = TextStyle.Initial;

    // Text of the first node: mostly it is the only one, and nothing is changed in it.
    private string? _whole;

    // The innermost style that holds on both sides of the place where text was last added.
    private TextStyle _betweenStyle = TextStyle.Initial;
    private int _betweenDepth;
    private bool _endsWithCollapsibleSpace;
    private bool _showsSoftHyphens;

    private bool IsAtLineStart => _text.Length == 0 || _text[^1] == '\n';

    /// <summary>Builds the text of a paragraph.</summary>
    public ParagraphText Build(ImmutableArray<InlineNode> nodes, TextStyle block, DiagnosticBag diagnostics)
    {
        if (nodes is [InlineText only] && IsSetAsItStands(only, block))
            return new ParagraphText(only.Text, [new InlineItem(only, 0, only.Text.Length, -1)], []);

        Start(block, diagnostics);
        foreach (var node in nodes)
            Add(node);
        RemoveTrailingSpace();
        var text = _whole is not null && _text.Equals(_whole) ? _whole : _text.ToString();
        return new ParagraphText(text, [.. _items], [.. _breaks]);
    }

    /// <summary>Drops the last paragraph.</summary>
    public void Clear() => Start(TextStyle.Initial, []);

    // What most paragraphs are: one text, in which nothing is changed and which lines may break wherever a text may be broken.
    private static bool IsSetAsItStands(InlineText node, TextStyle block) =>
        node.Style.Transform == TextTransform.None && RunStyle.AllowsWrapIn(block) && RunStyle.AllowsWrapIn(node.Style)
        && node.Text.Length > 0 && node.Text[0] != ' ' && node.Text[^1] != ' ' && SourceText.IsPlain(node.Text);

    private void Start(TextStyle block, DiagnosticBag diagnostics)
    {
        (_block, _betweenStyle, _diagnostics) = (block, block, diagnostics);
        (_whole, _betweenDepth, _endsWithCollapsibleSpace) = (null, 0, false);
        _text.Clear();
        _items.Clear();
        _breaks.Clear();
        _openBoxes.Clear();
    }

    private void Add(InlineNode node)
    {
        switch (node)
        {
            case InlineText text:
                AddText(text);
                break;
            case InlineBoxStart:
                _items.Add(new InlineItem(node, _text.Length, 0, Innermost));
                _openBoxes.Add(_items.Count - 1);
                break;
            case InlineBoxEnd:
                EndBox(node);
                break;
            case InlineLineBreak:
                AddForcedBreak(node);
                break;
            case InlineBreakOpportunity:
                Mark(BreakFlag.Allowed);
                break;
            default:
                AddObject(node);
                break;
        }
    }

    private int Innermost => _openBoxes.Count == 0 ? -1 : _openBoxes[^1];

    private void EndBox(InlineNode node)
    {
        if (_openBoxes.Count == 0)
            throw new ArgumentException($"{node.Origin}: an inline box ends that never began.", nameof(node));

        _items.Add(new InlineItem(node, _text.Length, 0, Innermost));
        _openBoxes.RemoveAt(_openBoxes.Count - 1);
        if (_openBoxes.Count < _betweenDepth)
            SetBetween();
    }

    private void SetBetween()
    {
        _betweenDepth = _openBoxes.Count;
        _betweenStyle = Innermost < 0 ? _block : ((InlineBoxStart)_items[Innermost].Node).Style.Text;
    }

    private void AddObject(InlineNode node)
    {
        KeepTogetherIfAsked();
        // A leader and what it leads to stay on one line.
        if (node is InlineLeader)
            Mark(BreakFlag.None);
        AddUnit(node, Object);
        if (node is InlineLeader)
            Mark(BreakFlag.None);
    }

    private void AddForcedBreak(InlineNode node)
    {
        RemoveTrailingSpace();
        AddUnit(node, '\n');
    }

    private void AddUnit(InlineNode node, char unit)
    {
        _items.Add(new InlineItem(node, _text.Length, 1, Innermost));
        _text.Append(unit);
        _endsWithCollapsibleSpace = false;
        SetBetween();
    }

    // A break between two nodes is ruled by the innermost element around both (CSS Text 3, 5.1).
    private void KeepTogetherIfAsked()
    {
        if (!RunStyle.AllowsWrapIn(_betweenStyle))
            Mark(BreakFlag.None);
    }

    private void AddText(InlineText node)
    {
        var isInsideWord = _text.Length > 0 && char.IsLetterOrDigit(_text[^1]);
        var isPlain = SourceText.IsPlain(node.Text);
        var text = TextTransformer.Apply(isPlain ? node.Text : SourceText.Clean(node.Text), node.Style.Transform, isInsideWord);
        if (!isPlain && SourceText.FindRightToLeft(text) is { } rune)
            _diagnostics.Add(InlineDiagnostics.RightToLeftText(node.Origin, rune));
        _whole ??= text;

        var item = _items.Count;
        _items.Add(new InlineItem(node, _text.Length, 0, Innermost));
        _showsSoftHyphens = node.Style.Hyphens != Hyphens.None;
        KeepTogetherIfAsked();
        if (node.Style.WhiteSpace is WhiteSpace.Pre or WhiteSpace.PreWrap)
            AppendPreserved(text);
        else if (isPlain)
            AppendClean(text);
        else
            AppendCollapsed(text, node.Style.WhiteSpace == WhiteSpace.PreLine);

        // A line feed may have taken away a space before this node, and then the node begins earlier.
        var length = _text.Length - _items[item].Start;
        if (length == 0)
            return;
        _items[item] = _items[item] with { Length = length };
        SetBetween();
        if (!RunStyle.AllowsWrapIn(node.Style))
            _breaks.Add(new BreakRange(_items[item].Start + 1, _text.Length, BreakFlag.None));
    }

    private void Mark(BreakFlag flag) => _breaks.Add(new BreakRange(_text.Length, _text.Length + 1, flag));

    private void AppendPreserved(string text)
    {
        foreach (var unit in text)
        {
            if (IsLineEnd(unit))
                AppendVisible('\n');
            else if (!AppendFormat(unit))
                AppendVisible(unit);
        }
    }

    private void AppendCollapsed(string text, bool keepsLineFeeds)
    {
        if (!text.AsSpan().ContainsAny(Special) && !text.Contains("  ", StringComparison.Ordinal))
        {
            AppendClean(text);
            return;
        }

        foreach (var unit in text)
        {
            if (unit is ' ' or '\t' || (unit is '\n' && !keepsLineFeeds))
                AppendCollapsibleSpace();
            else if (IsLineEnd(unit))
                AppendLineEnd();
            else if (!AppendFormat(unit))
                AppendVisible(unit);
        }
    }

    /// <summary>Appends text with nothing but visible characters and single spaces.</summary>
    private void AppendClean(string text)
    {
        var start = text.StartsWith(' ') && (IsAtLineStart || _endsWithCollapsibleSpace) ? 1 : 0;
        if (start == text.Length)
            return;
        _text.Append(text, start, text.Length - start);
        _endsWithCollapsibleSpace = text.EndsWith(' ');
    }

    private static bool IsLineEnd(char unit) => unit is '\n' or '\u0085' or '\u2028' or '\u2029';

    private void AppendVisible(char unit)
    {
        _text.Append(unit);
        _endsWithCollapsibleSpace = false;
    }

    private void AppendCollapsibleSpace()
    {
        if (IsAtLineStart || _endsWithCollapsibleSpace)
            return;
        _text.Append(' ');
        _endsWithCollapsibleSpace = true;
    }

    private void AppendLineEnd()
    {
        RemoveTrailingSpace();
        AppendVisible('\n');
    }

    // Format characters say where lines may end and are not seen; their glyphs, if any, are not wanted.
    private bool AppendFormat(char unit)
    {
        switch (unit)
        {
            case SoftHyphen:
                if (_showsSoftHyphens)
                    Mark(BreakFlag.SoftHyphen);
                return true;
            case ZeroWidthSpace:
                Mark(BreakFlag.Allowed);
                return true;
            case WordJoiner or ByteOrderMark:
                Mark(BreakFlag.None);
                return true;
            default:
                return false;
        }
    }

    private void RemoveTrailingSpace()
    {
        if (!_endsWithCollapsibleSpace)
            return;

        _endsWithCollapsibleSpace = false;
        _text.Length--;
        for (var index = _items.Count - 1; index >= 0; index--)
        {
            var item = _items[index];
            if (item.Length > 0 && item.Start + item.Length > _text.Length)
            {
                _items[index] = item with { Length = item.Length - 1 };
                return;
            }

            _items[index] = item with { Start = Math.Min(item.Start, _text.Length) };
        }
    }
}

using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Collects what stands in one row of lines, and the inline boxes that are open.</summary>
internal sealed class InlineRun
{
    // Most runs are one text.
    private ItemGatherer<InlineNode> _nodes = new(1);
    private List<InlineBoxStart>? _open;
    private bool _hasContent;

    /// <summary>Whether there is anything but collapsible white space.</summary>
    public bool HasContent => _hasContent;

    /// <summary>Whether a text is nothing but white space that collapses; it is left out at the start of a run.</summary>
    public static bool IsBlank(string text, TextStyle style) =>
        style.WhiteSpace is WhiteSpace.Normal or WhiteSpace.NoWrap && BlankText.IsBlank(text);

    /// <summary>Adds text that is not blank, or stands after such.</summary>
    public void AddText(string text, TextStyle style, ContentTag tag, Diagnostics.SourceLocation origin)
    {
        _hasContent = true;
        _nodes.Add(new InlineText(text, style, default, tag, origin));
    }

    /// <summary>Adds something that takes up space.</summary>
    public void Add(InlineNode node)
    {
        _hasContent = true;
        _nodes.Add(node);
    }

    /// <summary>Opens an inline box.</summary>
    public void Open(InlineBoxStart start)
    {
        (_open ??= []).Add(start);
        _nodes.Add(start);

        // A box with an id must be found even if nothing is in it.
        _hasContent |= start.Id is not null;
    }

    /// <summary>Closes the innermost inline box.</summary>
    public void Close()
    {
        _nodes.Add(new InlineBoxEnd(_open![^1].Origin));
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Ends the run: what is open goes on in the next one, as when a block stands in an inline box (CSS 2.2, 9.2.1.1).</summary>
    /// <returns>The nodes; empty if there is nothing but white space.</returns>
    public ImmutableArray<InlineNode> Take()
    {
        for (var index = (_open?.Count ?? 0) - 1; index >= 0; index--)
            _nodes.Add(new InlineBoxEnd(_open![index].Origin));

        var nodes = _hasContent ? _nodes.Take() : [];
        _nodes = new ItemGatherer<InlineNode>(0);
        _hasContent = false;
        for (var index = 0; index < (_open?.Count ?? 0); index++)
            _nodes.Add(_open![index] with { Id = null });
        return nodes;
    }
}

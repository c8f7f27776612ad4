using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EsfReports.Documents.Properties;
using EsfReports.Documents.Selectors;

namespace EsfReports.Documents.Cascade;

/// <summary>
/// The style sheets of a document in their order, and the styles that were worked out with them (CSS Cascade 4). Documents with the
/// same sheets share it: equal elements, in one document or in many, share their style.
/// </summary>
internal sealed class StyleCascade
{
    // What a run over many documents with style attributes of their own may pile up before it starts afresh.
    private const int MaximumStyles = 20_000;
    private const long HintPriority = 1L << 60;

    private static readonly string[] PseudoElements = ["before", "after", "marker"];

    private readonly ConcurrentDictionary<StyleKey, StyleResult> _styles = new();
    private readonly ImmutableArray<StyleSheet> _sheets;
    private readonly Func<TextStyle, double>? _zeroAdvance;
    private readonly RuleIndex _elements = new();
    private readonly RuleIndex _varying = new();
    private readonly Dictionary<string, RuleIndex> _pseudoElements = PseudoElements.ToDictionary(name => name, _ => new RuleIndex());
    private readonly ConditionalWeakTable<ComputedStyle, PageStyles> _pages = [];
    private int _count;

    /// <summary>Sorts the rules of sheets; the first sheet is the base.</summary>
    public StyleCascade(ImmutableArray<StyleSheet> sheets, Func<TextStyle, double>? zeroAdvance)
    {
        _sheets = sheets;
        _zeroAdvance = zeroAdvance;
        Tree = new StyleTree(_varying);
        FontFaces = [.. sheets.SelectMany(sheet => sheet.FontFaces)];
        var order = 0;
        for (var index = 0; index < sheets.Length; index++)
        {
            foreach (var rule in sheets[index].Rules)
                Add(rule, isAuthor: index > 0, ++order);
        }
    }

    /// <summary>The styles of elements that were seen before.</summary>
    public StyleTree Tree { get; }

    /// <summary>The rules for pages, in their order.</summary>
    public IEnumerable<PageRule> Pages => _sheets.SelectMany(sheet => sheet.Pages);

    /// <summary>The faces of fonts, in their order: one array for all documents, by which layout knows that they share their fonts.</summary>
    public ImmutableArray<FontFaceRule> FontFaces { get; }

    /// <summary>The styles of pages.</summary>
    /// <param name="root">Style of the root element.</param>
    public PageStyles PagesOf(ComputedStyle root) => root.IsOwn ? NewPages(root) : _pages.GetValue(root, NewPages);

    /// <summary>The style of an element; <see cref="StyleResult.For"/> gives it the values of the element's own attributes.</summary>
    /// <param name="request">The element.</param>
    /// <param name="scratch">What belongs to the document.</param>
    public StyleResult Style(in StyleRequest request, StyleScratch scratch)
    {
        scratch.Matches.Clear();
        _elements.Match(request.Element, scratch.Matches);
        return Find(request, scratch);
    }

    /// <summary>The style of a pseudo-element; null if no rule asks for it.</summary>
    public StyleResult? PseudoStyle(string name, in StyleRequest request, StyleScratch scratch)
    {
        var rules = _pseudoElements[name];
        if (rules.IsEmpty)
            return null;
        scratch.Matches.Clear();
        rules.Match(request.Element, scratch.Matches);
        return scratch.Matches.Count == 0 ? null : Find(request, scratch);
    }

    /// <summary>The style that blocks give, in the order in which they win.</summary>
    public StyleBuilder Apply(ComputedStyle? parent, IEnumerable<DeclarationBlock> blocks)
    {
        var builder = new StyleBuilder(parent, _zeroAdvance, null);
        ApplyTo(builder, [.. blocks]);
        return builder;
    }

    private PageStyles NewPages(ComputedStyle root) => new(new PageStyleResolver(this, root).Resolve);

    private void Add(StyleRule rule, bool isAuthor, int order)
    {
        var origin = isAuthor ? HintPriority << 1 : 0;
        var indexed = new IndexedRule(order, origin | ((long)rule.Selector.Specificity.Rank << 28) | (uint)order, rule.Selector, rule.Block);
        (rule.Selector.PseudoElement is { } name ? _pseudoElements[name] : _elements).Add(indexed);
        if (rule.Selector.Reach != SelectorReach.Looks)
            _varying.Add(indexed);
    }

    // Styles that hang on one document are shared within it only, so that the cache of all documents does not fill up with them.
    private StyleResult Find(in StyleRequest request, StyleScratch scratch)
    {
        var isOwn = request.Inline is { IsShared: false } || request.Hint is { IsShared: false };
        if (isOwn)
            return Compute(request, scratch.Matches, isOwn);
        var key = scratch.Key.Set(request, scratch.Matches);
        if (request.Parent is { IsOwn: true })
            return scratch.Styles.TryGetValue(key, out var local) ? local : Keep(scratch.Styles, key, Compute(request, scratch.Matches, isOwn: false));
        return _styles.TryGetValue(key, out var known) ? known : Share(key, Compute(request, scratch.Matches, isOwn: false));
    }

    private static StyleResult Keep(Dictionary<StyleKey, StyleResult> styles, StyleKey key, StyleResult result)
    {
        styles.Add(key.Freeze(), result);
        return result;
    }

    private StyleResult Share(StyleKey key, StyleResult result)
    {
        if (Interlocked.Increment(ref _count) > MaximumStyles)
        {
            _styles.Clear();
            _count = 0;
        }

        return _styles.GetOrAdd(key.Freeze(), result);
    }

    private StyleResult Compute(in StyleRequest request, List<IndexedRule> matches, bool isOwn)
    {
        var builder = new StyleBuilder(request.Parent, _zeroAdvance, request.Language) { Element = request.Element };
        ApplyTo(builder, Blocks(request, matches));
        var style = builder.Build(isOwn);
        return new StyleResult(style, builder.Content, [.. builder.Diagnostics], builder.OfElement);
    }

    // Hints count as rules of the author with no specificity (HTML, 15.1); the style attribute wins over all rules.
    private static List<DeclarationBlock> Blocks(in StyleRequest request, List<IndexedRule> matches)
    {
        var blocks = new List<DeclarationBlock>(matches.Count + 2);
        var index = 0;
        for (; index < matches.Count && matches[index].Priority < HintPriority; index++)
            blocks.Add(matches[index].Block);
        if (request.Hint is { } hint)
            blocks.Add(hint);
        for (; index < matches.Count; index++)
            blocks.Add(matches[index].Block);
        if (request.Inline is { } inline)
            blocks.Add(inline);
        return blocks;
    }

    private static void ApplyTo(StyleBuilder builder, List<DeclarationBlock> blocks)
    {
        var winners = new StyleSetter?[PropertyRegistry.Count];
        var custom = new List<CustomDeclaration>();
        foreach (var block in blocks)
        {
            custom.AddRange(block.Custom);
            foreach (var (property, set) in block.Normal)
                winners[property.Index] = set;
        }

        foreach (var block in blocks)
        {
            foreach (var (property, set) in block.Important)
                winners[property.Index] = set;
        }

        builder.Custom = Variables.Resolve(builder.Custom, custom, builder.Diagnostics);
        foreach (var set in winners)
        {
            if (set is not null)
                builder.Apply(set);
        }
    }
}

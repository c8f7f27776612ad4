using System.Collections.Concurrent;
using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;
using EsfReports.Documents.Html;
using EsfReports.Documents.Resources;
using EsfReports.Documents.Svg;

namespace EsfReports.Documents;

/// <summary>Turns HTML with CSS into a <see cref="StyledDocument"/>.</summary>
/// <remarks>
/// One reader serves many documents and threads: style sheets, images and fonts that the resources gave once are read once, and
/// documents with the same style sheets share their styles. A document that is wanted in several styles is parsed once.
/// </remarks>
public sealed class DocumentReader
{
    private const int MaximumCascades = 100;

    private readonly DocumentReaderOptions _options;
    private readonly ResourceCache _resources;
    private readonly InlineStyleCache _inlineStyles;
    private readonly SvgPathCache _paths = new();
    private readonly StyleSheet _baseStyleSheet;
    private readonly ConcurrentDictionary<CascadeKey, StyleCascade> _cascades = new();

    /// <summary>Creates a reader.</summary>
    /// <param name="resources">Where style sheets, images and fonts come from.</param>
    /// <param name="options">Null for the usual ones.</param>
    public DocumentReader(IResourceLoader resources, DocumentReaderOptions? options = null)
    {
        _options = options ?? new DocumentReaderOptions();
        _resources = new ResourceCache(resources);
        _inlineStyles = new InlineStyleCache(_resources);
        _baseStyleSheet = BaseStyleSheet.Read(_resources);
    }

    /// <summary>Reads one document; never throws on what stands in it.</summary>
    /// <param name="html">The whole text.</param>
    /// <param name="path">Its name in messages, and what its addresses are relative to.</param>
    /// <param name="origin">Leads from an offset in <paramref name="html"/> to the template line that wrote it; null if the text is what the author wrote.</param>
    public DocumentResult Read(string html, string path, Func<int, SourceLocation>? origin = null) => Style(Parse(html, path, origin));

    /// <summary>Reads the text of one document, to be styled once or several times; never throws on what stands in it.</summary>
    /// <param name="html">The whole text.</param>
    /// <param name="path">Its name in messages, and what its addresses are relative to.</param>
    /// <param name="origin">Leads from an offset in <paramref name="html"/> to the template line that wrote it; null if the text is what the author wrote.</param>
    public ParsedDocument Parse(string html, string path, Func<int, SourceLocation>? origin = null)
    {
        var context = new DocumentContext(path, _resources, _inlineStyles, _paths, origin ?? Locator(html, path));
        if (html.Length <= _options.MaximumLength)
            return new ParsedDocument(HtmlTreeReader.Read(html, context), context);
        context.Diagnostics.Add(DocumentDiagnostics.TooLong(new SourceLocation(path), html.Length, _options.MaximumLength));
        return new ParsedDocument(null, context);
    }

    /// <summary>Works out the styles of a document.</summary>
    /// <param name="parsed">The document.</param>
    /// <param name="bodyClass">A class that <c>body</c> gets after those that are written; null for none.</param>
    /// <returns>The same as reading the text with that class: what was found in the text is in every result.</returns>
    public DocumentResult Style(ParsedDocument parsed, string? bodyClass = null) => parsed.Style(bodyClass, Style);

    private StyledDocument? Style(SourceElement root, SourceElement? body, DocumentContext context)
    {
        var head = new HeadReader(context);
        var metadata = head.ReadMetadata(root);
        var cascade = CascadeOf([_baseStyleSheet, .. head.ReadStyleSheets(root)], context);
        var styler = new ElementStyler(cascade, context);
        var rootStyle = styler.Style(root, null);

        new StructureChecks(context).Check(root);
        var styled = body is null ? null : new StyledTreeBuilder(styler, context).Build(body, rootStyle);
        styled ??= new StyledElement("body", AttributeList.Empty, rootStyle, [], root.Origin);
        styled = RootBox.Hand(rootStyle, styled, root.Origin, context.Diagnostics);
        return new StyledDocument(metadata, styled, cascade.PagesOf(rootStyle), cascade.FontFaces);
    }

    private StyleCascade CascadeOf(ImmutableArray<StyleSheet> sheets, DocumentContext context)
    {
        foreach (var sheet in sheets)
            context.AddShared(sheet.Diagnostics);
        var key = new CascadeKey(sheets);
        if (_cascades.TryGetValue(key, out var known))
            return known;
        if (_cascades.Count >= MaximumCascades)
            _cascades.Clear();
        return _cascades.GetOrAdd(key, new StyleCascade(sheets, _options.ZeroAdvance));
    }

    // Most documents have nothing to say, so that the lines are only counted when a place is asked for.
    private static Func<int, SourceLocation> Locator(string html, string path)
    {
        var lines = new Lazy<LineMap>(() => new LineMap(html));
        return offset => lines.Value.Locate(path, offset);
    }

    // Style sheets are the same if they are the same instances: the cache sees to that.
    private sealed class CascadeKey(ImmutableArray<StyleSheet> sheets) : IEquatable<CascadeKey>
    {
        private readonly ImmutableArray<StyleSheet> _sheets = sheets;

        public bool Equals(CascadeKey? other) => other is not null && _sheets.AsSpan().SequenceEqual(other._sheets.AsSpan(), ReferenceEqualityComparer.Instance);

        public override bool Equals(object? obj) => Equals(obj as CascadeKey);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var sheet in _sheets)
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(sheet));
            return hash.ToHashCode();
        }
    }
}

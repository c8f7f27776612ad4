using System.Collections.Concurrent;
using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;
using EsfReports.Documents.Html;
using EsfReports.Documents.Resources;

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
    private readonly ReaderCaches _caches;
    private readonly StyleSheet _baseStyleSheet;
    private readonly ConcurrentDictionary<CascadeKey, StyleCascade> _cascades = new();

    /// <summary>Creates a reader.</summary>
    /// <param name="resources">Where style sheets, images and fonts come from.</param>
    /// <param name="options">Null for the usual ones.</param>
    public DocumentReader(IResourceLoader resources, DocumentReaderOptions? options = null)
    {
        _options = options ?? new DocumentReaderOptions();
        _resources = new ResourceCache(resources);
        _caches = new ReaderCaches(_resources);
        _baseStyleSheet = BaseStyleSheet.Read(_resources);
    }

    /// <summary>Reads one document; never throws on what stands in it.</summary>
    /// <param name="html">The whole text.</param>
    /// <param name="path">Its name in messages, and what its addresses are relative to.</param>
    /// <param name="origin">Leads from an offset in <paramref name="html"/> to the template line that wrote it; null if the text is what the author wrote.</param>
    public DocumentResult Read(string html, string path, Func<int, SourceLocation>? origin = null) => Parse(html, path, origin).Style();

    /// <summary>Reads the text of one document, to be styled once or several times; never throws on what stands in it.</summary>
    /// <param name="html">The whole text.</param>
    /// <param name="path">Its name in messages, and what its addresses are relative to.</param>
    /// <param name="origin">Leads from an offset in <paramref name="html"/> to the template line that wrote it; null if the text is what the author wrote.</param>
    public ParsedDocument Parse(string html, string path, Func<int, SourceLocation>? origin = null)
    {
        var context = new DocumentContext(path, _caches, origin ?? Locator(html, path));
        if (html.Length > _options.MaximumLength)
            context.Diagnostics.Add(DocumentDiagnostics.TooLong(new SourceLocation(path), html.Length, _options.MaximumLength));
        else if (HtmlTreeReader.Read(html, context) is { } root)
            return new ParsedDocument(context, Read(root, context));
        return new ParsedDocument(context, null);
    }

    // All that does not hang on a class of the body.
    private ParsedContent Read(SourceElement root, DocumentContext context)
    {
        var head = new HeadReader(context);
        var metadata = head.ReadMetadata(root);
        var cascade = CascadeOf([_baseStyleSheet, .. head.ReadStyleSheets(root)], context);
        return new ParsedContent(root, metadata, cascade, StructureChecks.Check(root));
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

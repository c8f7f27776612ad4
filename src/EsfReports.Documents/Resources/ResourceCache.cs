using System.Collections.Concurrent;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Resources;

/// <summary>The files that documents name, each loaded and read once. Serves many threads.</summary>
internal sealed class ResourceCache(IResourceLoader loader)
{
    private const int MaximumStyleElements = 1000;

    private readonly ConcurrentDictionary<string, StyleSheet?> _styleSheets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<StyleElementKey, StyleSheet> _styleElements = new();
    private readonly ConcurrentDictionary<string, LoadedImage> _images = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FontData?> _fonts = new(StringComparer.Ordinal);

    /// <summary>The style sheet of a file; null if there is none.</summary>
    public StyleSheet? LoadStyleSheet(string url, string basePath)
    {
        if (ResourcePath.Resolve(url, basePath) is not { } path)
            return null;
        return _styleSheets.GetOrAdd(path, key => loader.Load(key) is { } bytes
            ? StyleSheetReader.Read(CssSource.OfFile(Decode(bytes), key), this)
            : null);
    }

    /// <summary>The style sheet in a <c>style</c> element. The same text at the same place, as in many documents of one template, is read once.</summary>
    public StyleSheet ReadStyleElement(SourceText text, string path, Func<int, SourceLocation> locate)
    {
        // Addresses in it are relative to the folder; the document's own name does not matter.
        var key = new StyleElementKey(text.Text, path[..(path.LastIndexOf('/') + 1)], text.Origin);
        if (_styleElements.TryGetValue(key, out var known))
            return known;
        if (_styleElements.Count >= MaximumStyleElements)
            _styleElements.Clear();
        var sheet = StyleSheetReader.Read(new CssSource(text.Text, path, Frozen(text, locate)), this);
        return _styleElements.GetOrAdd(key, sheet);
    }

    /// <summary>The image of a file; the result says why if there is none.</summary>
    public LoadedImage LoadImage(string url, string basePath)
    {
        if (ResourcePath.Resolve(url, basePath) is not { } path)
            return new LoadedImage(null, null, ImageReader.NotAllowed(url), []);
        return _images.GetOrAdd(path, key => ImageReader.Read(key, loader.Load(key), this));
    }

    /// <summary>The bytes of a font file; null if there is none or it is not TrueType or OpenType.</summary>
    public FontData? LoadFont(string url, string basePath)
    {
        if (ResourcePath.Resolve(url, basePath) is not { } path)
            return null;
        return _fonts.GetOrAdd(path, key => loader.Load(key) is { } bytes && IsFont(bytes.Span) ? new FontData(bytes) : null);
    }

    // The sheet outlives the document: it must not hold on to its text through the delegate.
    private static Func<int, SourceLocation> Frozen(SourceText text, Func<int, SourceLocation> locate)
    {
        var places = new SourceLocation[text.Text.Count(character => character == '\n') + 1];
        var starts = new int[places.Length];
        var line = 0;
        places[0] = locate(text.Offset);
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (text.Text[at] != '\n')
                continue;
            starts[++line] = at + 1;
            places[line] = locate(text.Offset + at + 1);
        }

        return offset =>
        {
            var index = Array.BinarySearch(starts, offset);
            index = index >= 0 ? index : ~index - 1;
            return places[index] with { Column = places[index].Column + offset - starts[index] };
        };
    }

    /// <summary>The text of a file: UTF-8, with or without a byte order mark.</summary>
    public static string Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        return Encoding.UTF8.GetString(span is [0xEF, 0xBB, 0xBF, ..] ? span[3..] : span);
    }

    // The four tags with which TrueType and OpenType files begin; collections and compressed web fonts have others.
    private static bool IsFont(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 12 && (bytes.StartsWith("OTTO"u8) || bytes.StartsWith("true"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]));

    // A class, since dictionaries of values of our own are compiled each time the program starts.
    private sealed class StyleElementKey(string text, string folder, SourceLocation origin) : IEquatable<StyleElementKey>
    {
        private readonly string _text = text;
        private readonly string _folder = folder;
        private readonly SourceLocation _origin = origin;

        public bool Equals(StyleElementKey? other) => other is not null && _text == other._text && _folder == other._folder && _origin == other._origin;

        public override bool Equals(object? obj) => Equals(obj as StyleElementKey);

        public override int GetHashCode() => _text.GetHashCode() ^ _origin.Line;
    }
}

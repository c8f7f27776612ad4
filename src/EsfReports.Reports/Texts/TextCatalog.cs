using System.Collections.Frozen;

namespace EsfReports.Reports;

/// <summary>All words that documents of one language print. Immutable, shared by threads.</summary>
public sealed class TextCatalog
{
    private readonly FrozenDictionary<string, TextEntry> _entries;

    internal TextCatalog(ReportLanguage language, string file, IReadOnlyDictionary<string, TextEntry> entries)
    {
        Language = language;
        File = file;
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The language of all texts.</summary>
    public ReportLanguage Language { get; }

    /// <summary>The texts file, for messages.</summary>
    public string File { get; }

    /// <summary>All keys, such as <c>fact_sheet.participants</c>.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The text of a key; null if the file does not have it.</summary>
    public string? Find(string key) => _entries.TryGetValue(key, out var entry) ? entry.Text : null;

    /// <summary>The text of a key.</summary>
    /// <exception cref="FunctionException">The file does not have it; the message names file and key.</exception>
    internal string Get(string key) => EntryOf(key).Text;

    /// <summary>The text of a key, ready to be filled with values.</summary>
    /// <exception cref="FunctionException">The file does not have it; the message names file and key.</exception>
    internal TextPattern PatternOf(string key) => EntryOf(key).Pattern;

    private TextEntry EntryOf(string key) => _entries.TryGetValue(key, out var entry)
        ? entry
        : throw new FunctionException(ReportDiagnostics.TextIsMissing(key, File, NearestName.Find(key, Keys)));
}

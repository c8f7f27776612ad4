using System.Collections.Concurrent;

namespace EsfReports.Templating;

/// <summary>Templates by name, out of memory.</summary>
public sealed class MemoryTemplateLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, Template> _parsed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Names => templates.Keys;

    /// <inheritdoc/>
    public Template? Load(string name) =>
        templates.TryGetValue(name, out var text) ? _parsed.GetOrAdd(name, static (path, source) => Template.Parse(source, path), text) : null;
}

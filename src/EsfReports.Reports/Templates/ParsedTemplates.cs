using System.Collections.Concurrent;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>The templates of a folder, each parsed once. Shared by threads.</summary>
internal sealed class ParsedTemplates(TemplateFolder folder) : ITemplateLoader
{
    private readonly ConcurrentDictionary<string, Template?> _templates = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Names => folder.List("", ".sbn-html");

    /// <inheritdoc/>
    public Template? Load(string name) => _templates.GetOrAdd(name, Parse);

    private Template? Parse(string name) =>
        folder.ReadText(name) is { } text ? Template.Parse(text.Text, text.Path) : null;
}

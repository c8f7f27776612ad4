using EsfReports.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace EsfReports.Reports;

/// <summary>Reads <c>texts/sv.yaml</c> and <c>texts/en.yaml</c>: nested maps whose keys joined by dots name a text.</summary>
internal static class TextCatalogReader
{
    /// <summary>Reads the texts of a language.</summary>
    /// <param name="folder">Where the texts are; the user's own file adds to the built-in one, key by key.</param>
    /// <param name="language">The language.</param>
    /// <param name="diagnostics">Takes what is wrong with the files.</param>
    public static TextCatalog Read(TemplateFolder folder, ReportLanguage language, DiagnosticBag diagnostics)
    {
        var file = $"texts/{language.Tag()}.yaml";
        var entries = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        var layers = folder.ReadAllLayers(file);
        if (layers.Count == 0)
            diagnostics.Add(ReportDiagnostics.FileIsMissing(file, "the texts of documents"));

        foreach (var text in layers)
        {
            if (YamlFile.Read(text, diagnostics) is YamlMappingNode root)
                AddAll(root, "", text.Path, entries, diagnostics);
        }

        return new TextCatalog(language, file, entries);
    }

    private static void AddAll(
        YamlMappingNode map, string prefix, string file, Dictionary<string, TextEntry> entries, DiagnosticBag diagnostics)
    {
        foreach (var (keyNode, value) in map.Children)
        {
            var key = prefix + YamlFile.Text(keyNode);
            if (value is YamlMappingNode nested)
                AddAll(nested, key + ".", file, entries, diagnostics);
            else if (value is YamlScalarNode scalar)
                entries[key] = new TextEntry(scalar.Value ?? "", YamlFile.Location(file, scalar));
            else
                diagnostics.Add(ReportDiagnostics.TextIsAList(YamlFile.Location(file, value), key));
        }
    }
}

using EsfReports.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EsfReports.Reports;

/// <summary>Reads YAML as nodes with their places; a broken file becomes a diagnostic.</summary>
internal static class YamlFile
{
    /// <summary>The root node; null if the file is empty or broken.</summary>
    public static YamlNode? Read(TemplateText text, DiagnosticBag diagnostics)
    {
        var parser = new Parser(new StringReader(text.Text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException exception)
        {
            var place = new SourceLocation(text.Path, (int)exception.Start.Line, (int)exception.Start.Column);
            diagnostics.Add(ReportDiagnostics.BrokenYaml(place, exception.InnerException?.Message ?? exception.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // Where its scanner meets what it did not think of, such as a remark in a list that is never closed.
            var end = parser.Current?.End ?? Mark.Empty;
            diagnostics.Add(ReportDiagnostics.BrokenYaml(new SourceLocation(text.Path, (int)end.Line, (int)end.Column), "it cannot be read any further"));
            return null;
        }
        catch (ArgumentException exception)
        {
            // The reader's way to say that a key stands twice in a map.
            diagnostics.Add(ReportDiagnostics.BrokenYaml(new SourceLocation(text.Path), exception.Message));
            return null;
        }
    }

    /// <summary>Reports the keys of a map that nobody reads.</summary>
    public static void ReportUnknownKeys(string file, YamlMappingNode map, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        foreach (var key in map.Children.Keys.Where(key => !known.Contains(Text(key))))
            diagnostics.Add(ReportDiagnostics.UnknownKey(Location(file, key), Text(key), known));
    }

    /// <summary>The place of a node.</summary>
    public static SourceLocation Location(string file, YamlNode node) =>
        new(file, (int)node.Start.Line, (int)node.Start.Column);

    /// <summary>The text of a scalar; empty for anything else.</summary>
    public static string Text(YamlNode? node) => (node as YamlScalarNode)?.Value ?? "";

    /// <summary>The value of a key; null if the map does not have it.</summary>
    public static YamlNode? Find(YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(pair => Text(pair.Key) == key).Value;
}

using EsfReports.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace EsfReports.Reports;

/// <summary>Reads <c>theme/theme.yaml</c>.</summary>
internal sealed class ThemeReader(TemplateFolder folder, DiagnosticBag diagnostics)
{
    private const string Path = "theme/theme.yaml";

    private static readonly string[] KnownKeys = ["logo", "logo-alternative"];

    /// <summary>The settings; a folder without the file has none of its own.</summary>
    public ThemeSettings Read()
    {
        var map = folder.ReadText(Path) is { } text ? YamlFile.Read(text, diagnostics) as YamlMappingNode : null;
        map ??= new YamlMappingNode();
        YamlFile.ReportUnknownKeys(Path, map, KnownKeys, diagnostics);

        var alternatives = YamlFile.Find(map, "logo-alternative") as YamlMappingNode ?? new YamlMappingNode();
        var logo = YamlFile.Find(map, "logo");
        return new ThemeSettings(
            ReadLogo(logo),
            ReportLanguages.All.ToDictionary(language => language, language => ReadAlternative(alternatives, language, logo)));
    }

    private string? ReadLogo(YamlNode? node)
    {
        var path = YamlFile.Text(node);
        if (path.Length == 0)
            return null;
        if (folder.Read(path) is null)
            diagnostics.Add(ReportDiagnostics.LogoIsMissing(YamlFile.Location(Path, node!), path));
        return path;
    }

    private string ReadAlternative(YamlMappingNode alternatives, ReportLanguage language, YamlNode? logo)
    {
        var text = YamlFile.Text(YamlFile.Find(alternatives, language.Tag()));
        if (text.Length == 0 && YamlFile.Text(logo).Length > 0)
            diagnostics.Add(ReportDiagnostics.LogoHasNoAlternative(YamlFile.Location(Path, logo!), language.Tag()));
        return text;
    }
}

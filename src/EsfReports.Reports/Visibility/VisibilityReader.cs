using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Domain;
using YamlDotNet.RepresentationModel;

namespace EsfReports.Reports;

/// <summary>Reads <c>visibility.yaml</c>: one record for each programming period.</summary>
internal sealed class VisibilityReader(TemplateFolder folder, DiagnosticBag diagnostics)
{
    private const string Path = "visibility.yaml";

    /// <summary>Reads the rules; null if a period has none, and then the diagnostics say why.</summary>
    public VisibilityRules? Read()
    {
        if (folder.ReadText(Path) is not { } text)
        {
            diagnostics.Add(ReportDiagnostics.FileIsMissing(Path, "the statement beside the EU emblem"));
            return null;
        }

        if (YamlFile.Read(text, diagnostics) is not YamlSequenceNode records)
            return null;

        // The last record of a period counts.
        var rules = new Dictionary<ProgrammingPeriod, VisibilityRule>();
        foreach (var record in records.OfType<YamlMappingNode>())
        {
            if (ReadRule(record) is { } rule)
                rules[rule.Period] = rule;
        }

        foreach (var period in ProgrammingPeriods.All.Where(period => !rules.ContainsKey(period)))
            diagnostics.Add(ReportDiagnostics.VisibilityIsMissing(Path, period.Code()));
        return rules.Count == ProgrammingPeriods.All.Count ? new VisibilityRules(rules) : null;
    }

    private VisibilityRule? ReadRule(YamlMappingNode record)
    {
        if (ProgrammingPeriods.Find(YamlFile.Text(YamlFile.Find(record, "period"))) is { } period)
        {
            return new VisibilityRule(
                period, ReadTexts(record, "statement"), ReadTexts(record, "alternative"), ReadTexts(record, "fund-line"),
                YamlFile.Text(YamlFile.Find(record, "source")), ReadHeight(record), ReadColor(record, "emblem-colour"), ReadColor(record, "star-colour"),
                ReadColors(record, "statement-colours"),
                [.. ReadList(record, "fonts").Select(YamlFile.Text)]);
        }

        diagnostics.Add(ReportDiagnostics.UnknownPeriod(YamlFile.Location(Path, record)));
        return null;
    }

    private Dictionary<ReportLanguage, string> ReadTexts(YamlMappingNode record, string key)
    {
        var node = YamlFile.Find(record, key);
        var texts = ReportLanguages.All.ToDictionary(
            language => language,
            language => node is YamlMappingNode map ? YamlFile.Text(YamlFile.Find(map, language.Tag())) : "");

        // A fund line may be left out; words that the law demands may not.
        foreach (var language in ReportLanguages.All.Where(language => texts[language].Length == 0 && key != "fund-line"))
            diagnostics.Add(ReportDiagnostics.VisibilityTextIsMissing(YamlFile.Location(Path, record), $"{key}: {language.Tag()}"));
        return texts;
    }

    private double ReadHeight(YamlMappingNode record)
    {
        const string Key = "emblem-height-mm";
        if (YamlFile.Find(record, Key) is { } node
            && double.TryParse(YamlFile.Text(node), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var height) && height > 0)
        {
            return height;
        }

        diagnostics.Add(ReportDiagnostics.VisibilityValueIsMissing(YamlFile.Location(Path, YamlFile.Find(record, Key) ?? record), Key, "a number of millimetres, such as 10"));
        return 0;
    }

    private IReadOnlyList<YamlNode> ReadList(YamlMappingNode record, string key)
    {
        if (YamlFile.Find(record, key) is YamlSequenceNode { Children.Count: > 0 } list)
            return [.. list.Children];
        diagnostics.Add(ReportDiagnostics.VisibilityValueIsMissing(YamlFile.Location(Path, record), key, "a list with commas in brackets"));
        return [];
    }

    private Color[] ReadColors(YamlMappingNode record, string key)
    {
        var nodes = ReadList(record, key);
        var colors = new Color[nodes.Count];
        for (var index = 0; index < colors.Length; index++)
            colors[index] = ReadColor(nodes[index], key);
        return colors;
    }

    private Color ReadColor(YamlMappingNode record, string key) => ReadColor(YamlFile.Find(record, key) ?? record, key);

    private Color ReadColor(YamlNode node, string key)
    {
        var text = YamlFile.Text(node);
        if (text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        diagnostics.Add(ReportDiagnostics.VisibilityValueIsMissing(YamlFile.Location(Path, node), key, "a colour in quotation marks, such as \"#003399\""));
        return Color.Black;
    }
}

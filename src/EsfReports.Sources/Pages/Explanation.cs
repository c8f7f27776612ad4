using System.Globalization;
using System.Text;
using System.Text.Json;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>The text of <c>esf-reports explain FILE</c>: each line of a page with what became of it, then the findings.</summary>
public static class Explanation
{
    /// <summary>Writes the text; lines end with <c>\n</c>.</summary>
    public static string Of(ReadResult result)
    {
        var text = new StringBuilder();
        text.Append(result.File).Append(": ").Append(result.Project is { } project ? $"{project.Id} – {project.Name}" : "no project").Append('\n');
        foreach (var line in result.Lines)
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{line.Line,5}  {Use(line),-34}{Shown(line)}").TrimEnd()).Append('\n');
        foreach (var diagnostic in result.Diagnostics)
            text.Append(diagnostic).Append('\n');
        return text.ToString();
    }

    private static string Use(LineUse line)
    {
        var kind = JsonNamingPolicy.KebabCaseLower.ConvertName(line.Kind.ToString()).Replace('-', ' ');
        return line.Field is { } field && line.Kind is not (LineKind.Paragraph or LineKind.Heading or LineKind.ListItem)
            ? $"{kind}: {ProjectJson.NameOf(field)}"
            : kind;
    }

    private static string Shown(LineUse line) => line.Text.Length <= 70 ? line.Text : string.Concat(line.Text.AsSpan(0, 69), "…");
}

using System.Collections.Concurrent;
using EsfReports.Diagnostics;

namespace EsfReports.Reports;

/// <summary>Style sheets and images in the form in which they go into a page. Shared by threads.</summary>
internal sealed class WebResources(Func<string, ReadOnlyMemory<byte>?> load)
{
    private readonly ConcurrentDictionary<string, PreparedStyle?> _styles = new(StringComparer.Ordinal);

    /// <summary>The text of a style sheet; empty, with a diagnostic, if it is missing.</summary>
    public string StyleSheet(string path, SourceLocation place, DiagnosticBag diagnostics)
    {
        var style = _styles.GetOrAdd(path, Load);
        if (style is null)
        {
            diagnostics.Add(ReportDiagnostics.WebFileIsMissing(place, path, "style sheet"));
            return "";
        }

        ReportMissing(style, place, diagnostics);
        return style.Text;
    }

    /// <summary>A piece of CSS that stands in the page itself.</summary>
    public string Prepare(string css, string folder, SourceLocation place, DiagnosticBag diagnostics)
    {
        var style = new WebStyle(css, folder, FindImage).Prepare();
        ReportMissing(style, place, diagnostics);
        return style.Text;
    }

    /// <summary>An image as a <c>data:</c> address; addresses that already are one stay, missing files too, with a diagnostic.</summary>
    public string Image(string path, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (path.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return path;
        if (FindImage(path) is { } address)
            return address;
        diagnostics.Add(ReportDiagnostics.WebFileIsMissing(place, path, "image"));
        return path;
    }

    private static void ReportMissing(PreparedStyle style, SourceLocation place, DiagnosticBag diagnostics)
    {
        foreach (var missing in style.Missing)
            diagnostics.Add(ReportDiagnostics.WebFileIsMissing(place, missing, "image"));
    }

    private PreparedStyle? Load(string path)
    {
        if (load(path) is not { } bytes)
            return null;
        var slash = path.LastIndexOf('/');
        var css = System.Text.Encoding.UTF8.GetString(bytes.Span);
        return new WebStyle(css, slash < 0 ? "" : path[..(slash + 1)], FindImage).Prepare();
    }

    private string? FindImage(string path)
    {
        var mediaType = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        if (mediaType is null || load(path) is not { } bytes)
            return null;
        return $"data:{mediaType};base64,{Convert.ToBase64String(bytes.Span)}";
    }
}

using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Resources;

/// <summary>The style sheet that every document starts with: what HTML elements look like in print.</summary>
internal static class BaseStyleSheet
{
    /// <summary>Reads it from the assembly.</summary>
    public static StyleSheet Read(ResourceCache resources)
    {
        using var stream = typeof(BaseStyleSheet).Assembly.GetManifestResourceStream("base.css")!;
        using var reader = new StreamReader(stream);
        var sheet = StyleSheetReader.Read(CssSource.OfFile(reader.ReadToEnd(), "base.css"), resources);
        if (sheet.Diagnostics.Length > 0)
            throw new InvalidOperationException($"base.css: {sheet.Diagnostics[0]}");
        return sheet;
    }
}

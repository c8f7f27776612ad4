using EsfReports.Diagnostics;

namespace EsfReports.Documents.Css;

/// <summary>A piece of CSS and where it comes from.</summary>
/// <param name="text">The CSS.</param>
/// <param name="path">The file that it stands in.</param>
/// <param name="locate">Leads from an offset in the text to a place that the user can open.</param>
internal sealed class CssSource(string text, string path, Func<int, SourceLocation> locate)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The file: what its URLs are relative to.</summary>
    public string Path { get; } = path;

    /// <summary>A whole file.</summary>
    public static CssSource OfFile(string text, string path)
    {
        var lines = new Lazy<LineMap>(() => new LineMap(text));
        return new CssSource(text, path, offset => lines.Value.Locate(path, offset));
    }

    /// <summary>The place of an offset.</summary>
    public SourceLocation Locate(int offset) => locate(offset);
}

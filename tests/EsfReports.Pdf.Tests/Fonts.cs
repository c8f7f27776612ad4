using EsfReports.Diagnostics;
using EsfReports.Fonts;
using EsfReports.Testing;

namespace EsfReports.Pdf.Tests;

/// <summary>The fonts of the theme, read once for all tests.</summary>
internal static class Fonts
{
    public static OpenTypeFont Regular { get; } = Read("SourceSans3-Regular.ttf");

    public static OpenTypeFont Bold { get; } = Read("SourceSans3-Bold.ttf");

    public static OpenTypeFont Ubuntu { get; } = Read("Ubuntu-Regular.ttf");

    public static OpenTypeFont Noto { get; } = Read("NotoSans-Regular.ttf");

    public static OpenTypeFont Read(string file) => ReadFile(Path.Combine(Repository.Templates, "theme", "fonts", file));

    public static OpenTypeFont ReadFile(string path)
    {
        var diagnostics = new DiagnosticBag();
        return OpenTypeFont.Read(File.ReadAllBytes(path), path, diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}

using EsfReports.Diagnostics;
using EsfReports.Testing;

namespace EsfReports.Fonts.Tests;

/// <summary>The fonts of the theme, read once for all tests.</summary>
internal static class BundledFonts
{
    public static string Folder => Path.Combine(Repository.Templates, "theme", "fonts");

    public static OpenTypeFont Regular { get; } = Read("SourceSans3-Regular.ttf");

    public static OpenTypeFont Ubuntu { get; } = Read("Ubuntu-Regular.ttf");

    public static OpenTypeFont Noto { get; } = Read("NotoSans-Regular.ttf");

    public static IEnumerable<string> Files =>
        Directory.GetFiles(Folder, "*.ttf").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public static OpenTypeFont Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        return OpenTypeFont.Read(Bytes(file), file, diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}

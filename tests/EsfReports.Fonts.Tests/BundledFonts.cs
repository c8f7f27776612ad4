using System.Runtime.CompilerServices;
using EsfReports.Diagnostics;
using EsfReports.Testing;

namespace EsfReports.Fonts.Tests;

/// <summary>The fonts of the theme, and small ones made for tests; read once for all tests.</summary>
internal static class BundledFonts
{
    public static OpenTypeFont Regular { get; } = Read("SourceSans3-Regular.ttf");

    /// <summary>CFF outlines; see <c>TestFonts/make-boxes.py</c>.</summary>
    public static OpenTypeFont CompactBoxes { get; } = Read("boxes.otf");

    /// <summary>TrueType outlines, 2048 units, a <c>kern</c> table.</summary>
    public static OpenTypeFont Boxes { get; } = Read("boxes.ttf");

    public static IEnumerable<string> Files =>
        Directory.GetFiles(ThemeFolder, "*.ttf").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string ThemeFolder => Path.Combine(Repository.Templates, "theme", "fonts");

    public static byte[] Bytes(string file) =>
        File.ReadAllBytes(Path.Combine(file.StartsWith("boxes", StringComparison.Ordinal) ? TestFolder() : ThemeFolder, file));

    public static OpenTypeFont Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        return OpenTypeFont.Read(Bytes(file), file, diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }

    private static string TestFolder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "TestFonts");
}

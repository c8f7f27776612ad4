using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Reports;

/// <summary>Finds fonts in a folder of the user's.</summary>
public static class FontFolder
{
    private static readonly string[] Endings = [".ttf", ".otf"];

    /// <summary>All fonts of a folder and the folders below it, by path; broken ones are reported and left out.</summary>
    public static ImmutableArray<FontFaceRule> Read(string folder, DiagnosticBag diagnostics)
    {
        var rules = ImmutableArray.CreateBuilder<FontFaceRule>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            ReadOnlyMemory<byte> bytes = File.ReadAllBytes(file);
            if (OpenTypeFont.Read(bytes, file, diagnostics) is { } font)
                rules.Add(new FontFaceRule(font.FamilyName, font.Weight, font.IsItalic, new FontData(bytes), file));
        }

        return rules.DrainToImmutable();
    }
}

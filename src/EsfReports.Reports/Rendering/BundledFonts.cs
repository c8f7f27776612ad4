using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Reports;

/// <summary>The fonts that documents fall back on: for text without a font of its own, and for glyphs that their fonts lack.</summary>
public static class BundledFonts
{
    private static readonly (string Family, int Weight, bool IsItalic, string File)[] Faces =
    [
        ("Source Sans 3", 400, false, "SourceSans3-Regular.ttf"),
        ("Source Sans 3", 400, true, "SourceSans3-Italic.ttf"),
        ("Source Sans 3", 600, false, "SourceSans3-Semibold.ttf"),
        ("Source Sans 3", 700, false, "SourceSans3-Bold.ttf"),
        ("Noto Sans", 400, false, "NotoSans-Regular.ttf"),
    ];

    /// <summary>Those of the faces that the folder has, in the order in which they are tried.</summary>
    public static ImmutableArray<FontFaceRule> In(TemplateFolder folder)
    {
        var rules = ImmutableArray.CreateBuilder<FontFaceRule>();
        foreach (var face in Faces)
        {
            var path = "theme/fonts/" + face.File;
            if (folder.Read(path) is { } bytes)
                rules.Add(new FontFaceRule(face.Family, face.Weight, face.IsItalic, new FontData(bytes), path));
        }

        return rules.DrainToImmutable();
    }
}

using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Fonts;

namespace EsfReports.Layout.Inline;

/// <summary>What came out of a font file.</summary>
/// <param name="Font">Null if it cannot be used.</param>
/// <param name="Diagnostics">Why not.</param>
internal sealed record ParsedFont(OpenTypeFont? Font, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static ParsedFont Read(FontData data, string path)
    {
        var diagnostics = new DiagnosticBag();
        return new ParsedFont(OpenTypeFont.Read(data.Bytes, path, diagnostics), diagnostics);
    }
}

/// <summary>A face that can be used.</summary>
internal sealed record FontFace(string Family, int Weight, bool IsItalic, OpenTypeFont Font);

using EsfReports.Diagnostics;
using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts;

/// <summary>What there is to say about font files.</summary>
internal static class FontDiagnostics
{
    private const string Hint = "use an unchanged font file with the ending .ttf or .otf";

    public static Diagnostic Broken(string path, FontFormatException problem) => new(
        "ESF3081", Severity.Error, new SourceLocation(path), $"The font cannot be read: its table “{problem.Table.TrimEnd()}” {problem.Message}.", Hint);

    public static Diagnostic WebFont(string path) => new(
        "ESF3082", Severity.Error, new SourceLocation(path), "The font is a compressed web font (WOFF); TrueType or OpenType was expected.", Hint);

    public static Diagnostic NotEmbeddable(string path) => new(
        "ESF3083",
        Severity.Error,
        new SourceLocation(path),
        "The font's licence bits (OS/2 fsType) forbid embedding it; a PDF for archives must embed all its fonts.",
        "use a font whose licence allows embedding, such as one of the built-in fonts");
}

using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Reports;

/// <summary>What there is to say about finished pages that break the rules on showing the Union's support.</summary>
/// <param name="rule">The rule; hints name its source.</param>
internal sealed class VisibilityDiagnostics(VisibilityRule rule)
{
    public Diagnostic EmblemIsMissing(SourceLocation place) => Breach(
        "ESF4601", place, $"Page one has no EU emblem: no rectangle in {Hex(rule.EmblemColor)} with twelve stars in {Hex(rule.StarColor)}.");

    public Diagnostic EmblemIsTooSmall(SourceLocation place, double height) => Breach(
        "ESF4602", place, $"The EU emblem is {Millimetres(height)} high; it must be {Millimetres(rule.EmblemHeight)} at least.");

    public Diagnostic EmblemIsStretched(SourceLocation place, double width, double height) => Breach(
        "ESF4603", place, $"The EU emblem is {Millimetres(width)} wide and {Millimetres(height)} high; it must be one and a half times as wide as high.");

    public Diagnostic StarIsMisplaced(SourceLocation place, int hour) => Breach(
        "ESF4604", place, $"The star at {Number(hour)} o'clock of the EU emblem is missing, or has not its place, size or position with one point up.");

    public Diagnostic StatementIsMissing(SourceLocation place, string statement) => Breach(
        "ESF4605", place, $"The words '{statement}' do not stand beside the EU emblem.");

    public Diagnostic StatementHasOtherFont(SourceLocation place, string family) => Breach(
        "ESF4606", place, $"The statement beside the EU emblem is set in {family}; allowed are {string.Join(", ", rule.Fonts)}.");

    public Diagnostic StatementIsItalic(SourceLocation place) => Breach(
        "ESF4607", place, "The statement beside the EU emblem is set in italics, which are not allowed.");

    public Diagnostic StatementHasOtherColor(SourceLocation place, Color color) => Breach(
        "ESF4608", place, $"The statement beside the EU emblem is set in {Hex(color)}; allowed are {string.Join(", ", Array.ConvertAll(rule.StatementColors, Hex))}.");

    public Diagnostic LogoIsLarger(SourceLocation place, string name, double width, double height, double emblemWidth, double emblemHeight) => Breach(
        "ESF4609", place,
        $"The picture '{name}' beside the EU emblem is {Millimetres(width)} wide and {Millimetres(height)} high, larger than the emblem "
        + $"({Millimetres(emblemWidth)} and {Millimetres(emblemHeight)}).");

    private Diagnostic Breach(string code, SourceLocation place, string message) =>
        new(code, Severity.Error, place, message, $"The rule: {rule.Source}. The PDF is not made, because support can be lost over it.");

    private static string Hex(Color color) => $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}";

    private static string Millimetres(double length) => length.ToString("0.#", CultureInfo.InvariantCulture) + " mm";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

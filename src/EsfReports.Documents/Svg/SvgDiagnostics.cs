using EsfReports.Diagnostics;

namespace EsfReports.Documents.Svg;

/// <summary>Every sentence about drawings: ESF3060 to ESF3079.</summary>
internal static class SvgDiagnostics
{
    public static Diagnostic UnknownElement(SourceLocation place, string name, string? hint) => Error(
        "ESF3060", place, $"The SVG element <{name}> is not in the subset; it is left out.", hint);

    public static Diagnostic UnknownAttribute(SourceLocation place, string element, string name, string? hint) => new(
        "ESF3061", Severity.Warning, place, $"The attribute {name} of the SVG element <{element}> is not in the subset and does nothing.", hint);

    public static Diagnostic AspectRatio(SourceLocation place, string value) => new(
        "ESF3062", Severity.Warning, place, $"preserveAspectRatio=\"{value}\" is not in the subset; drawings are fitted whole and in the middle.", null);

    public static Diagnostic BadPath(SourceLocation place, string data, char? mistake) => Error(
        "ESF3063", place,
        $"The path data '{Short(data)}' cannot be read from '{mistake}' on; what stands before it is drawn.", "Look for a missing number or an unknown command.");

    public static Diagnostic MissingReference(SourceLocation place, string what, string address) => Error(
        "ESF3064", place, $"{what} refers to '{Short(address)}', which is not in the drawing.", "References lead to ids within the same drawing.");

    public static Diagnostic CyclicUse(SourceLocation place, string address) => Error(
        "ESF3065", place, $"The <use> of '{address}' leads to itself, or through too many others.", null);

    public static Diagnostic MissingGradient(SourceLocation place, string id) => Error(
        "ESF3066", place, $"There is no linearGradient with the id '{id}' in the drawing.", "Use a colour or a linearGradient.");

    public static Diagnostic SpreadMethod(SourceLocation place, string value) => new(
        "ESF3067", Severity.Warning, place, $"spreadMethod=\"{value}\" is not in the subset; the end colours go on.", "Add more stops.");

    public static Diagnostic RelativeClip(SourceLocation place) => Error(
        "ESF3068", place, "clipPathUnits=\"objectBoundingBox\" works on shapes only; groups and text are not clipped by it.", "Use userSpaceOnUse.");

    public static Diagnostic ClipContent(SourceLocation place, string name) => Error(
        "ESF3069", place, $"<{name}> in a clipPath is not in the subset; shapes were expected.", "Use path, rect, circle, ellipse or polygon.");

    public static Diagnostic TooManyNodes(SourceLocation place, int limit) => Error(
        "ESF3070", place, $"The drawing has more than {limit} shapes; the rest is left out.", "Make it simpler, or use a bitmap.");

    public static Diagnostic GradientText(SourceLocation place) => new(
        "ESF3071", Severity.Warning, place, "Text cannot be filled with a gradient; it is set in the first colour.", "Give the text a colour.");

    public static Diagnostic StrokedText(SourceLocation place) => new(
        "ESF3072", Severity.Warning, place, "Outlines of text are not drawn; stroke has no effect on it.", "Use a heavier font-weight.");

    public static Diagnostic LinkInDrawing(SourceLocation place) => new(
        "ESF3073", Severity.Warning, place, "A link in a drawing cannot be followed; what it holds is drawn.", "Put the drawing into <a>, or the link into the text beside it.");

    private static Diagnostic Error(string code, SourceLocation place, string message, string? hint) =>
        new(code, Severity.Error, place, message, hint);

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";
}

namespace EsfReports.Documents.Html;

/// <summary>A start tag in its place.</summary>
/// <param name="Element">What it says.</param>
/// <param name="Start">Offset of the angle bracket.</param>
/// <param name="End">Offset behind the tag.</param>
internal readonly record struct HtmlTag(ElementTag Element, int Start, int End);

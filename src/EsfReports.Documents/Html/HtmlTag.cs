namespace EsfReports.Documents.Html;

/// <summary>A tag as it stands in the source.</summary>
/// <param name="Name">Lower case, or as SVG spells it.</param>
/// <param name="Attributes">Those of a start tag.</param>
/// <param name="Start">Offset of the angle bracket.</param>
/// <param name="End">Offset behind the tag.</param>
/// <param name="IsSelfClosing">Whether it ends with a slash.</param>
internal readonly record struct HtmlTag(string Name, AttributeList Attributes, int Start, int End, bool IsSelfClosing);

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EsfReports.Documents.Cascade;

namespace EsfReports.Documents.Html;

/// <summary>Works out the styles of elements, with what their attributes say. One document, one thread.</summary>
internal sealed class ElementStyler(StyleCascade cascade, DocumentContext context)
{
    private readonly StyleScratch _scratch = new();

    /// <summary>The style of an element.</summary>
    public ComputedStyle Style(SourceElement element, ComputedStyle? parent)
    {
        var result = cascade.Style(Request(element, parent), _scratch);
        if (!result.Diagnostics.IsEmpty)
            context.AddShared(result.Diagnostics);
        if (result.Content is { IsEmpty: false } && !element.IsSvg)
            context.ReportOnce(element.Name, DocumentDiagnostics.ContentOfElement(element.Origin, element.Name));
        return result.Style;
    }

    /// <summary>The style and content of a pseudo-element; null if it is not made.</summary>
    public (ComputedStyle Style, ImmutableArray<ContentPart>? Content)? PseudoElement(string name, SourceElement element, ComputedStyle parent)
    {
        if (cascade.PseudoStyle(name, new StyleRequest(element, parent), _scratch) is not { } result)
            return null;
        if (!result.Diagnostics.IsEmpty)
            context.AddShared(result.Diagnostics);
        return (result.Style, result.Content);
    }

    private StyleRequest Request(SourceElement element, ComputedStyle? parent)
    {
        var hint = element.IsSvg ? SvgHint(element) : HtmlHint(element);
        var inline = element.Attributes["style"];
        return new StyleRequest(
            element,
            parent,
            hint is null ? null : context.InlineStyles.Read(hint, element.Origin, element.IsSvg, context.Diagnostics),
            inline is null ? null : context.InlineStyles.Read(inline, element.Origin, element.IsSvg, context.Diagnostics),
            element.Attributes["lang"] ?? element.Attributes["xml:lang"]);
    }

    // Attributes with meaning and looks (HTML, 15.3 and 15.4), as the declarations that they stand for.
    private static string? HtmlHint(SourceElement element) => element.Name switch
    {
        "ol" => ListHint(element),
        "li" when Integer(element, "value") is { } value => $"counter-set:list-item {value}",
        "img" => SizeHint(element),
        _ => null,
    };

    private static string? ListHint(SourceElement element)
    {
        var isReversed = element.Attributes["reversed"] is not null;
        if (!isReversed && element.Attributes["start"] is null)
            return null;
        var items = element.Children.Count(child => child is SourceElement { Name: "li" });
        var start = Integer(element, "start") ?? (isReversed ? items : 1);
        return $"counter-reset:list-item {(isReversed ? start + 1 : start - 1)}";
    }

    private static string? SizeHint(SourceElement element)
    {
        var (width, height) = (Integer(element, "width"), Integer(element, "height"));
        if (width is null && height is null)
            return null;
        return $"{(width is null ? "" : $"width:{width}px;")}{(height is null ? "" : $"height:{height}px")}";
    }

    private static int? Integer(SourceElement element, string name) =>
        int.TryParse(element.Attributes[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && Math.Abs((long)value) < 1_000_000_000 ? value : null;

    // SVG 2, 6.6: presentation attributes.
    private static string? SvgHint(SourceElement element)
    {
        var isOutermost = element.Name == "svg" && element.Parent is not { IsSvg: true };
        StringBuilder? text = null;
        foreach (var (name, value) in element.Attributes.Items)
        {
            if (Svg.SvgTable.PresentationAttributes.Contains(name))
                (text ??= new StringBuilder()).Append(name).Append(':').Append(value).Append(';');
            else if (isOutermost && name is "width" or "height" && Svg.SvgAttributes.TryLength(value, out var pixels))
                (text ??= new StringBuilder()).Append(CultureInfo.InvariantCulture, $"{name}:{pixels}px;");
        }

        return text?.ToString();
    }
}

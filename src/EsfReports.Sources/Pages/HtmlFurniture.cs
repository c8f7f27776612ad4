using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EsfReports.Sources;

/// <summary>Tells the parts of a saved HTML page that belong to the web site: navigation, banners, what stands around the main part.</summary>
/// <remarks>
/// A <c>form</c> is none: old sites have their whole page in one. An <c>aside</c> is none if it has facts about the project, and headers and
/// footers inside the content belong to the content.
/// </remarks>
internal sealed class HtmlFurniture(IHtmlDocument document)
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal) { "nav", "dialog", "button", "menu" };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar", "button", "toolbar",
    };

    private readonly IElement? _main = document.QuerySelector("main, [role=main]");

    /// <summary>True if the element and all in it belong to the web site.</summary>
    public bool Is(IElement element)
    {
        if (_main is not null && element != _main && !_main.Contains(element) && !element.Contains(_main))
            return true;
        if (Elements.Contains(element.LocalName) || (element.GetAttribute("role") is { } role && Roles.Contains(role.Trim())))
            return true;
        return element.LocalName switch
        {
            "header" or "footer" => !IsInContent(element),
            "aside" => !HasFacts(element),
            _ => false,
        };
    }

    private static bool IsInContent(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "main" or "article" or "section")
                return true;
        }

        return false;
    }

    private static bool HasFacts(IElement element) =>
        element.QuerySelectorAll("dt, th, td, p, div, span, strong, b, li")
            .Any(part => part.TextContent is { Length: < 200 } text && PageLabels.FindWithColon(text.Trim()) is not null);
}

using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Targets and descriptions of links.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "#"];

    /// <summary>The link of an element; null if it has no address that a document may lead to.</summary>
    public static InlineLink? Of(StyledElement element, BuildScope scope, DiagnosticBag diagnostics)
    {
        var target = element.Attributes["href"]?.Trim();
        if (string.IsNullOrEmpty(target) || target == "#")
            return null;

        if (!Array.Exists(Schemes, scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(LayoutDiagnostics.LinkScheme(element.Origin, target));
            return null;
        }

        return new InlineLink(target, Description(element, target), scope.Element?.Role == StructureRole.Link ? scope.Element : null);
    }

    private static string Description(StyledElement element, string target)
    {
        foreach (var text in (string?[])[element.Attributes["aria-label"], element.Attributes["title"], ElementText.Of(element)])
        {
            if (!string.IsNullOrWhiteSpace(text))
                return text;
        }

        return target;
    }
}

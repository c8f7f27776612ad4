using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Targets and descriptions of links.</summary>
internal static class Links
{
    /// <summary>The link of an element; null if it leads nowhere. Which addresses are allowed was decided when the document was read.</summary>
    public static InlineLink? Of(StyledElement element, BuildScope scope)
    {
        var target = element.Attributes["href"]?.Trim();
        if (string.IsNullOrEmpty(target) || target == "#")
            return null;
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

using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Which structure element an element of the document is (ISO 32000-1, 14.8.4; PDF/UA-1, 7).</summary>
internal static class StructureRoles
{
    /// <summary>Seen, but not read: <c>role=presentation</c> on what is no table, <c>aria-hidden</c>, <c>-esf-artifact</c>.</summary>
    public static bool IsArtifact(StyledElement element) =>
        element.Style.Flow.IsArtifact
        || element.Attributes["aria-hidden"] == "true"
        || (element.Name is "img" or "svg" or "hr" && IsPresentation(element));

    /// <summary>Whether the element is only there for its looks.</summary>
    public static bool IsPresentation(StyledElement element) => element.Attributes["role"] is "presentation" or "none";

    /// <summary>The role of an element; null if it only groups what it holds.</summary>
    public static StructureRole? Of(StyledElement element, StructureElement parent) =>
        ByAria(element) ?? ByName(element, parent);

    /// <summary>What an element becomes only to carry a language.</summary>
    public static StructureRole ForLanguage(StyledElement element) =>
        element.Style.Flow.Display is Display.Inline or Display.InlineBlock or Display.InlineFlex ? StructureRole.Span : StructureRole.Division;

    /// <summary>Makes the element with what its attributes say.</summary>
    /// <param name="element">The element of the document.</param>
    /// <param name="role">What it is.</param>
    /// <param name="language">Its language if that differs from the language around it; else null.</param>
    /// <param name="item">Item of a list that it goes into; null for all but terms and what is said of them.</param>
    public static StructureElement Create(StyledElement element, StructureRole role, string? language, StructureElement? item = null) => new(role, element.Origin)
    {
        Item = item,
        Language = language,
        Title = role is StructureRole.Section or StructureRole.Article ? element.Attributes["aria-label"] : null,
        Expansion = element.Name == "abbr" ? element.Attributes["title"] : null,
        Id = role == StructureRole.Note ? element.Id : null,
        Numbering = role == StructureRole.List ? Numbering(element) : null,
        Summary = role == StructureRole.Table ? element.Attributes["aria-label"] : null,
        IsBlock = element.Style.Flow.Display is not (Display.Inline or Display.InlineBlock or Display.InlineFlex),
    };

    private static StructureRole? ByAria(StyledElement element) => element.Attributes["role"] switch
    {
        "doc-toc" => StructureRole.TableOfContents,
        "doc-index" => StructureRole.Index,
        "doc-endnote" or "doc-footnote" => StructureRole.Note,
        "doc-part" => StructureRole.Part,
        _ => null,
    };

    private static StructureRole? ByName(StyledElement element, StructureElement parent) => element.Name switch
    {
        "p" or "pre" => InsideText(parent) ? null : StructureRole.Paragraph,
        "h1" => StructureRole.Heading1,
        "h2" => StructureRole.Heading2,
        "h3" => StructureRole.Heading3,
        "h4" => StructureRole.Heading4,
        "h5" => StructureRole.Heading5,
        "h6" => StructureRole.Heading6,
        "section" or "nav" or "aside" => StructureRole.Section,
        "article" => StructureRole.Article,
        "blockquote" => StructureRole.BlockQuotation,
        // The list of a table of contents is the table itself (ISO 32000-1, table 333).
        "ul" or "ol" => parent.Role == StructureRole.TableOfContents ? null : StructureRole.List,
        "dl" => StructureRole.List,
        "li" => Item(parent),
        "dt" => parent.Role == StructureRole.List ? StructureRole.Label : null,
        "dd" => parent.Role == StructureRole.List ? StructureRole.ListBody : null,
        "figure" => HoldsMoreThanGraphic(element) ? StructureRole.Division : null,
        "figcaption" => StructureRole.Caption,
        "q" => StructureRole.Quotation,
        "code" => StructureRole.Code,
        "abbr" => element.Attributes["title"] is { Length: > 0 } ? StructureRole.Span : null,
        "a" => element.Attributes["href"] is { Length: > 0 } ? StructureRole.Link : null,
        _ => null,
    };

    private static StructureRole? Item(StructureElement parent) => parent.Role switch
    {
        StructureRole.List => StructureRole.ListItem,
        StructureRole.TableOfContents => StructureRole.TableOfContentsItem,
        _ => null,
    };

    // A paragraph in a heading or label is text of the heading.
    private static bool InsideText(StructureElement parent) =>
        parent.Role is >= StructureRole.Paragraph and <= StructureRole.Heading6 or StructureRole.Label or StructureRole.Caption;

    private static bool HoldsMoreThanGraphic(StyledElement figure)
    {
        var graphics = 0;
        foreach (var child in figure.Children)
        {
            if (child is StyledElement { Name: "img" or "svg" })
                graphics++;
            else if (child is StyledElement || !BlankText.IsBlank(((StyledText)child).Text))
                return true;
        }

        return graphics != 1;
    }

    private static ListNumbering Numbering(StyledElement element) => element.Name == "dl" ? ListNumbering.None : element.Style.Text.ListStyleType switch
    {
        CounterStyle.Disc => ListNumbering.Disc,
        CounterStyle.Circle => ListNumbering.Circle,
        CounterStyle.Square => ListNumbering.Square,
        CounterStyle.Decimal or CounterStyle.DecimalLeadingZero => ListNumbering.Decimal,
        CounterStyle.LowerAlpha => ListNumbering.LowerAlpha,
        CounterStyle.UpperAlpha => ListNumbering.UpperAlpha,
        CounterStyle.LowerRoman => ListNumbering.LowerRoman,
        CounterStyle.UpperRoman => ListNumbering.UpperRoman,
        _ => ListNumbering.None,
    };
}

/// <summary>White space as CSS collapses it (CSS Text 3, 4.1): other spaces are text.</summary>
internal static class BlankText
{
    /// <summary>Whether nothing is left after collapsing.</summary>
    public static bool IsBlank(string text)
    {
        // Nearly all texts begin with something else, or are short.
        foreach (var unit in text)
        {
            if (unit is not (' ' or '\t' or '\n' or '\r' or '\f'))
                return false;
        }

        return true;
    }
}

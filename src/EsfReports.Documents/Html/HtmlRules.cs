namespace EsfReports.Documents.Html;

/// <summary>Which tags HTML lets an author leave out, and what they end (HTML, 13.1.2.4).</summary>
internal static class HtmlRules
{
    private const ElementTraits InList = ElementTraits.List | ElementTraits.Table | ElementTraits.Cell;
    private const ElementTraits InRow = ElementTraits.Cell | ElementTraits.Paragraph;
    private const ElementTraits InSection = ElementTraits.Row | InRow | ElementTraits.ColumnGroup | ElementTraits.Caption;

    /// <summary>The traits of a name.</summary>
    public static ElementTraits TraitsOf(string name) => name switch
    {
        "html" or "head" or "body" => ElementTraits.Document | ElementTraits.OptionalEnd,
        "p" => ElementTraits.Paragraph | ElementTraits.OptionalEnd | ElementTraits.EndsParagraph,
        "li" => ElementTraits.Item | ElementTraits.OptionalEnd,
        "dt" or "dd" => ElementTraits.Description | ElementTraits.OptionalEnd,
        "ul" or "ol" or "menu" or "dl" => ElementTraits.List | ElementTraits.EndsParagraph,
        "table" => ElementTraits.Table | ElementTraits.EndsParagraph,
        "caption" => ElementTraits.Caption | ElementTraits.OptionalEnd,
        "colgroup" => ElementTraits.ColumnGroup | ElementTraits.OptionalEnd,
        "col" => ElementTraits.Column | ElementTraits.Void,
        "thead" or "tbody" or "tfoot" => ElementTraits.Section | ElementTraits.OptionalEnd,
        "tr" => ElementTraits.Row | ElementTraits.OptionalEnd,
        "td" or "th" => ElementTraits.Cell | ElementTraits.OptionalEnd,
        "option" => ElementTraits.OptionalEnd,
        "a" => ElementTraits.Link,
        "title" or "style" or "script" => ElementTraits.OfHead | ElementTraits.RawText,
        "textarea" or "iframe" or "xmp" => ElementTraits.RawText,
        "meta" or "link" or "base" => ElementTraits.OfHead | ElementTraits.Void,
        "noscript" or "template" => ElementTraits.OfHead,
        "area" or "br" or "embed" or "img" or "input" or "source" or "track" or "wbr" => ElementTraits.Void,
        "hr" => ElementTraits.Void | ElementTraits.EndsParagraph,
        "address" or "article" or "aside" or "blockquote" or "details" or "div" or "fieldset" or "figcaption" or "figure" or "footer" or "form"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "main" or "nav" or "pre" or "section" => ElementTraits.EndsParagraph,
        _ => ElementTraits.None,
    };

    /// <summary>The open elements that a start tag ends, and the elements at which the search for them stops; nothing and nothing if it ends none.</summary>
    public static (ElementTraits Ended, ElementTraits Stop) EndedBy(ElementTraits traits)
    {
        const ElementTraits Sections = ElementTraits.Section | ElementTraits.Caption | ElementTraits.ColumnGroup;
        if ((traits & ElementTraits.Item) != 0)
            return (ElementTraits.Item | ElementTraits.Paragraph, InList);
        if ((traits & ElementTraits.Description) != 0)
            return (ElementTraits.Description | ElementTraits.Paragraph, InList);
        if ((traits & ElementTraits.Row) != 0)
            return (InSection, ElementTraits.Table);
        if ((traits & ElementTraits.Cell) != 0)
            return (InRow, ElementTraits.Row | ElementTraits.Table);
        if ((traits & Sections) != 0)
            return (ElementTraits.Section | InSection, ElementTraits.Table);
        if ((traits & ElementTraits.Column) != 0)
            return (ElementTraits.Caption | ElementTraits.Paragraph, ElementTraits.Table);
        return (traits & ElementTraits.EndsParagraph) != 0 ? (ElementTraits.Paragraph, ElementTraits.Scope) : default;
    }
}

namespace EsfReports.Documents.Html;

/// <summary>Which tags HTML lets an author leave out, and what they end (HTML, 13.1.2.4).</summary>
internal static class HtmlRules
{
    /// <summary>Elements that have no end tag and no content.</summary>
    public static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    /// <summary>Elements whose content is text up to their end tag.</summary>
    public static bool IsRawText(string name) => name is "style" or "script" or "title" or "textarea" or "iframe" or "xmp";

    /// <summary>Elements that may end without an end tag.</summary>
    public static bool HasOptionalEnd(string name) =>
        name is "html" or "head" or "body" or "li" or "dt" or "dd" or "p" or "colgroup" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td"
            or "th" or "option";

    /// <summary>Elements that only hold parts of a table, so that white space in them means nothing.</summary>
    public static bool IsTableStructure(string name) => name is "table" or "colgroup" or "thead" or "tbody" or "tfoot" or "tr";

    /// <summary>Elements that belong into the head if nothing of the body was seen.</summary>
    public static bool IsOfHead(string name) => name is "title" or "meta" or "link" or "style" or "script" or "base" or "noscript" or "template";

    /// <summary>True if an end tag of another element stops here: what an end tag of something around it does not reach through.</summary>
    public static bool IsScope(string name) => name is "td" or "th" or "caption" or "table";

    /// <summary>True for tables and their parts.</summary>
    public static bool IsTablePart(string name) => name is "caption" or "colgroup" or "col" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "table";

    /// <summary>
    /// The open elements that a start tag ends, and the elements at which the search for them stops; null if it ends nothing.
    /// </summary>
    public static (Func<string, bool> Ended, Func<string, bool> Stop)? EndedBy(string name) => name switch
    {
        "li" => (IsItem, IsList),
        "dt" or "dd" => (IsDescription, IsList),
        "tr" => (IsRowOrColumn, IsTable),
        "td" or "th" => (IsCell, IsRow),
        "thead" or "tbody" or "tfoot" or "caption" or "colgroup" => (IsSection, IsTable),
        "col" => (IsCaption, IsTable),
        _ => EndsParagraph(name) ? (IsParagraph, IsScope) : null,
    };

    private static bool EndsParagraph(string name) => name is
        "address" or "article" or "aside" or "blockquote" or "details" or "div" or "dl" or "fieldset" or "figcaption" or "figure" or "footer"
        or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hr" or "main" or "menu" or "nav" or "ol" or "p" or "pre" or "section" or "table" or "ul";

    private static bool IsItem(string name) => name is "li" or "p";

    private static bool IsDescription(string name) => name is "dt" or "dd" or "p";

    private static bool IsList(string name) => name is "ul" or "ol" or "menu" or "dl" or "table" or "td" or "th";

    private static bool IsRowOrColumn(string name) => name is "tr" or "td" or "th" or "p" or "colgroup" or "caption";

    private static bool IsCell(string name) => name is "td" or "th" or "p";

    private static bool IsRow(string name) => name is "tr" or "table";

    private static bool IsSection(string name) => name is "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "p" or "caption" or "colgroup";

    private static bool IsCaption(string name) => name is "caption" or "p";

    private static bool IsTable(string name) => name is "table";

    private static bool IsParagraph(string name) => name is "p";
}

using System.Collections.Frozen;

namespace EsfReports.Documents.Html;

/// <summary>Which tags HTML lets an author leave out, and what they end (HTML, 13.1.2.4).</summary>
internal static class HtmlRules
{
    /// <summary>Elements that have no end tag and no content.</summary>
    public static readonly FrozenSet<string> Void = Words("area base br col embed hr img input link meta source track wbr");

    /// <summary>Elements whose content is text up to their end tag.</summary>
    public static readonly FrozenSet<string> RawText = Words("style script title textarea iframe xmp");

    /// <summary>Elements that may end without an end tag.</summary>
    public static readonly FrozenSet<string> OptionalEnd = Words("html head body li dt dd p colgroup caption thead tbody tfoot tr td th option");

    /// <summary>Elements that only hold parts of a table, so that white space in them means nothing.</summary>
    public static readonly FrozenSet<string> TableStructure = Words("table colgroup thead tbody tfoot tr");

    /// <summary>Elements that belong into the head if nothing of the body was seen.</summary>
    public static readonly FrozenSet<string> Head = Words("title meta link style script base noscript template");

    private static readonly FrozenSet<string> EndParagraph = Words(
        "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul");

    // What an end tag of something around them does not reach through.
    private static readonly FrozenSet<string> Scopes = Words("td th caption table");

    private static readonly FrozenSet<string> TableParts = Words("caption colgroup col thead tbody tfoot tr td th table");

    /// <summary>True if an end tag of another element stops here.</summary>
    public static bool IsScope(string name) => Scopes.Contains(name);

    /// <summary>True for tables and their parts.</summary>
    public static bool IsTablePart(string name) => TableParts.Contains(name);

    /// <summary>
    /// The open elements that a start tag ends, and the elements at which the search for them stops; null if it ends nothing.
    /// </summary>
    public static (FrozenSet<string> Ended, FrozenSet<string> Stop)? EndedBy(string name) => name switch
    {
        "li" => (Item, Lists),
        "dt" or "dd" => (Description, Lists),
        "tr" => (RowsAndColumns, Tables),
        "td" or "th" => (Cells, Rows),
        "thead" or "tbody" or "tfoot" or "caption" or "colgroup" => (Sections, Tables),
        "col" => (Caption, Tables),
        _ => EndParagraph.Contains(name) ? (Paragraph, Blocks) : null,
    };

    private static readonly FrozenSet<string> Item = Words("li p");
    private static readonly FrozenSet<string> Description = Words("dt dd p");
    private static readonly FrozenSet<string> Lists = Words("ul ol menu dl table td th");
    private static readonly FrozenSet<string> RowsAndColumns = Words("tr td th p colgroup caption");
    private static readonly FrozenSet<string> Cells = Words("td th p");
    private static readonly FrozenSet<string> Rows = Words("tr table");
    private static readonly FrozenSet<string> Sections = Words("thead tbody tfoot tr td th p caption colgroup");
    private static readonly FrozenSet<string> Caption = Words("caption p");
    private static readonly FrozenSet<string> Tables = Words("table");
    private static readonly FrozenSet<string> Paragraph = Words("p");
    private static readonly FrozenSet<string> Blocks = Words("table td th caption");

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>All sentences of block layout, tables and pages (ESF32xx).</summary>
internal static class LayoutDiagnostics
{
    /// <summary>A line, picture or row is taller than any region.</summary>
    public static Diagnostic TallerThanRegion(SourceLocation origin, double height, Region region) => new(
        "ESF3201", Severity.Warning, origin,
        $"The content is {Points(height)} high, but {Place(region.Kind)} has room for {Points(region.Full)}; it cannot be split and sticks out.",
        "Make the content smaller, or the page larger.");

    /// <summary>Content does not fit the height that its box was given.</summary>
    public static Diagnostic TallerThanBox(SourceLocation origin, double height, double given) => new(
        "ESF3202", Severity.Warning, origin,
        $"The content is {Points(height)} high, but the height of its box is {Points(given)}; it sticks out below.",
        "Use min-height instead of height, or overflow: hidden to cut it off.");

    /// <summary>A picture or fixed width is wider than the space there is.</summary>
    public static Diagnostic WiderThanArea(SourceLocation origin, double width, double available) => new(
        "ESF3203", Severity.Warning, origin,
        $"The content is {Points(width)} wide, but there is room for {Points(available)}; it sticks out to the right.",
        "Set max-width: 100 %, or a smaller width.");

    /// <summary>The words of a table do not fit side by side.</summary>
    public static Diagnostic TableWiderThanArea(SourceLocation origin, double width, double available) => new(
        "ESF3204", Severity.Warning, origin,
        $"The table needs {Points(width)}, but there is room for {Points(available)}; it sticks out to the right.",
        "Allow long words to break (hyphens: auto, overflow-wrap: anywhere), use fewer columns, or a landscape page.");

    /// <summary>The number of a page is only known in margin boxes.</summary>
    public static Diagnostic PageCounterInFlow(SourceLocation origin, string counter) => new(
        "ESF3205", Severity.Error, origin,
        $"counter({counter}) stands in the text, but pages have numbers only in margin boxes and running elements; 0 is shown.",
        "For the page of another element use target-counter().");

    /// <summary><c>string()</c> or <c>element()</c> outside of a margin box.</summary>
    public static Diagnostic MarginContentInFlow(SourceLocation origin) => new(
        "ESF3206", Severity.Error, origin,
        "string() and element() work only in margin boxes; nothing is shown here.",
        "Put them into a margin box of @page, such as @top-left.");

    /// <summary>A drawing that nobody can read.</summary>
    public static Diagnostic DrawingWithoutAlternative(SourceLocation origin) => new(
        "ESF3207", Severity.Warning, origin,
        "The drawing has no alternative text; screen readers skip it.",
        "Add aria-label or a title element, or aria-hidden=\"true\" if it is only decoration.");

    /// <summary>Margins leave no room.</summary>
    public static Diagnostic NoRoomOnPage(SourceLocation origin, double width, double height) => new(
        "ESF3208", Severity.Error, origin,
        $"The margins of the page leave {Points(width)} x {Points(height)} for the content.",
        "Make the margins of @page smaller, or the page larger.");

    /// <summary>Page numbers in the text move what they number.</summary>
    public static Diagnostic TargetsUnstable(int rounds) => new(
        "ESF3209", Severity.Warning, SourceLocation.None,
        $"Page numbers in the text still change after {rounds} rounds of layout, because they change where pages end; some may be wrong by one.",
        "Give target-counter() a fixed width, or avoid breaks near it.");

    /// <summary>A document that does not end.</summary>
    public static Diagnostic TooManyPages(int limit) => new(
        "ESF3210", Severity.Error, SourceLocation.None,
        $"The document has more than {limit} pages; the rest is left out.",
        "Split the document.");

    /// <summary>A running head or foot does not fit the margin.</summary>
    public static Diagnostic MarginBoxTooTall(SourceLocation origin, MarginBoxPosition position, double height, double margin) => new(
        "ESF3211", Severity.Warning, origin,
        $"The content of the margin box {position} is {Points(height)} high, but the margin has {Points(margin)}; it sticks out.",
        "Make the margin of @page larger, or the content smaller.");

    /// <summary>Left, right and first pages differ in width.</summary>
    public static Diagnostic PageWidthDiffers(SourceLocation origin, double width, double measured) => new(
        "ESF3212", Severity.Warning, origin,
        $"The content of a page is {Points(width)} wide, but text of this run of pages is laid out for {Points(measured)}.",
        "Give :first, :left and :right the same sum of left and right margins, or use a named page.");

    /// <summary>A page cannot end within one cell of a row.</summary>
    public static Diagnostic BreakInRow(SourceLocation origin) => new(
        "ESF3213", Severity.Warning, origin,
        "A forced break stands within a table cell, flex item or grid item; rows are not broken there, so it has no effect.",
        "Move break-before or break-after to the row, or to a block outside of the table or container.");

    /// <summary>A property is in the subset, but does nothing where it stands.</summary>
    public static Diagnostic NoEffect(SourceLocation origin, string property, string element, string hint) => new(
        "ESF3214", Severity.Warning, origin, $"{property} has no effect on <{element}> here.", hint);

    /// <summary>A running element fills its margin box; what else the box asks for is not shown.</summary>
    public static Diagnostic ContentBesideElement(MarginBox box) => new(
        "ESF3215", Severity.Warning, box.Origin,
        $"The content of the margin box {box.Position} is element() and more; only the element is shown.",
        "Put the rest into another margin box, or into the running element.");

    /// <summary>What is only known within the text.</summary>
    public static Diagnostic NotInMarginBox(MarginBox box, string what) => new(
        "ESF3216", Severity.Warning, box.Origin,
        $"{what} in the margin box {box.Position} shows nothing: only counter(page), counter(pages), string(), element() and texts are known there.",
        "Set a named string where the value is known: string-set: name counter(c), and show it with string(name).");

    /// <summary>Only the outer ones are set.</summary>
    public static Diagnostic ColumnsInColumns(SourceLocation origin) => new(
        "ESF3217", Severity.Warning, origin, "These columns stand in columns; they are set as one.", "Take out column-count here or around it.");

    private static string Place(RegionKind kind) => kind switch
    {
        RegionKind.Page => "the page",
        RegionKind.Column => "the column",
        _ => "the part of the row",
    };

    private static string Points(double value) => value.ToString("0.#", CultureInfo.InvariantCulture) + " pt";
}

using System.Globalization;
using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>All that the workbook writer says to template authors. Codes ESF42xx.</summary>
internal static class ExcelDiagnostics
{
    public static Diagnostic NoSheet(SourceLocation place) => Warning(
        "ESF4201", place,
        "The document has no section with data-sheet; all of it stands on one sheet named after its title.",
        "Put each sheet into <section data-sheet=\"Name\">.");

    public static Diagnostic SheetRenamed(SourceLocation place, string wish, string name) => Warning(
        "ESF4202", place,
        $"The sheet name '{Shorten(wish)}' cannot be used; the sheet is named '{name}'.",
        "A sheet name has 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at its ends, and is used once in a workbook.");

    public static Diagnostic OutsideSheets(SourceLocation place) => Warning(
        "ESF4203", place,
        "This stands outside all sections with data-sheet and is left out of the workbook.",
        "Move it into a section, or remove it from the workbook template.");

    public static Diagnostic UnsupportedElement(SourceLocation place, string name) => Warning(
        "ESF4204", place,
        $"A sheet has no place for <{name}>; it is left out.",
        "A sheet takes headings, p, ul, ol, dl, table and figure data-chart.");

    public static Diagnostic LooseText(SourceLocation place) => Warning(
        "ESF4205", place,
        "Text directly in a section has no row of its own and is left out.",
        "Put it into a <p>.");

    public static Diagnostic LongText(SourceLocation place, int length) => Warning(
        "ESF4206", place,
        $"A text of {Count(length)} characters was cut: a cell holds {Count(SheetLimits.CellLength)}.");

    public static Diagnostic IllegalCharacters(SourceLocation place, int count) => Warning(
        "ESF4207", place,
        $"{Plural(count, "character that no workbook can hold was", "characters that no workbook can hold were")} replaced by U+FFFD, the first one here.",
        "These are control characters and half surrogate pairs; they come from the data.");

    public static Diagnostic NotANumber(SourceLocation place, string value) => Warning(
        "ESF4208", place,
        $"The value '{Shorten(value)}' is not a number that a cell can hold; the cell shows the text.",
        "Numbers are written as in 395478 or -0.25, below 1e21; use data-format=\"text\" for what only looks like one.");

    public static Diagnostic RoundedNumber(SourceLocation place, string value, string digits) => Warning(
        "ESF4209", place,
        $"The number '{Shorten(value)}' has more than {SheetLimits.SignificantDigits} significant digits; the cell holds {digits}.");

    public static Diagnostic UnknownFormat(SourceLocation place, string name) => Warning(
        "ESF4210", place,
        $"There is no number format '{Shorten(name)}'.",
        $"data-format is one of {CellFormats.Names}.");

    public static Diagnostic NotADate(SourceLocation place, string value) => Warning(
        "ESF4211", place,
        $"The date '{Shorten(value)}' is not a day from 1900-03-01 on; the cell shows the text.",
        "Days are written as in 2020-08-01.");

    public static Diagnostic RefusedLink(SourceLocation place, string address) => Warning(
        "ESF4212", place,
        $"The address '{Shorten(address)}' cannot be a link in a workbook; the cell shows the text only.",
        $"Links lead to http, https or mailto addresses of at most {Count(SheetLimits.LinkLength)} characters, or to #id in the workbook.");

    public static Diagnostic TooManyLinks(SourceLocation place, int count) => Warning(
        "ESF4213", place,
        $"The sheet has {Plural(count, "link", "links")} more than the {Count(SheetLimits.Links)} that a sheet can hold; those cells show the text only.");

    public static Diagnostic NoHeaderRow(SourceLocation place, string name) => Error(
        "ESF4214", place,
        $"The table '{Shorten(name)}' has no header row; it is written as plain cells.",
        "Give it a thead with one row of th.");

    public static Diagnostic ExtraRows(SourceLocation place, string name, string group, int count) => Error(
        "ESF4215", place,
        $"The table '{Shorten(name)}' has {count} rows in {group}, where an Excel table has one; "
        + (group == "thead" ? "only the last one is kept." : "only the first one is kept."),
        "Leave data-table out for a table with a more complex head or foot.");

    public static Diagnostic ColumnRenamed(SourceLocation place, string wish, string name) => Warning(
        "ESF4216", place,
        wish.Length == 0
            ? $"A column of an Excel table has no name; it is named '{name}'."
            : $"The column name '{Shorten(wish)}' cannot be used; the column is named '{Shorten(name)}'.",
        "Each column of an Excel table has a name of 1 to 255 characters that is used once.");

    public static Diagnostic NameChanged(SourceLocation place, string wish, string name) => Warning(
        "ESF4217", place,
        $"The name '{Shorten(wish)}' cannot be used in the workbook; it is '{name}' there.",
        "Names of tables and cells have letters, digits, _ and ., do not look like a cell, and are used once in a workbook.");

    public static Diagnostic CellsBeyondHeader(SourceLocation place, int header, int body) => Error(
        "ESF4218", place,
        $"Rows of the table reach {Plural(body, "column", "columns")}, its header row {header}; the cells beyond it are left out.",
        "Give each column a th in thead.");

    public static Diagnostic RowsLeftOut(SourceLocation place, int count) => Error(
        "ESF4219", place,
        $"{Plural(count, "row does", "rows do")} not fit: a sheet has {Count(SheetLimits.Rows)} rows. They are left out.",
        "Divide the data between several sheets.");

    public static Diagnostic TooManyRows(SourceLocation place, int count) => Error(
        "ESF4220", place,
        $"This needs {Plural(count, "row", "rows")} on a sheet that is full; it is left out.",
        "Divide the data between several sheets.");

    public static Diagnostic UnknownTotal(SourceLocation place, string name) => Error(
        "ESF4221", place,
        $"There is no total '{Shorten(name)}'; the cell shows the text.",
        $"data-total is one of {TotalFunction.Names}.");

    public static Diagnostic TotalWithoutFunction(SourceLocation place) => Warning(
        "ESF4222", place,
        "A number in the totals row of an Excel table has no data-total; it is written as text.",
        $"data-total is one of {TotalFunction.Names}.");

    public static Diagnostic UnknownChart(SourceLocation place, string name) => Error(
        "ESF4223", place,
        $"There is no chart '{Shorten(name)}'; the table is written without it.",
        "data-chart is one of bar, stacked-bar, column, stacked-column, line, pie, doughnut.");

    public static Diagnostic ChartWithoutTable(SourceLocation place) => Error(
        "ESF4224", place,
        "The chart has no table to show; it is left out.",
        "Put a table into the figure, or name one with data-table-ref.");

    public static Diagnostic ChartTableUnknown(SourceLocation place, string name) => Error(
        "ESF4225", place,
        $"There is no table '{Shorten(name)}' for the chart; the chart is left out.",
        "data-table-ref names a table with this data-table in the same workbook.");

    public static Diagnostic ChartColumnUnknown(SourceLocation place, string name) => Error(
        "ESF4226", place,
        $"The table of the chart has no column '{Shorten(name)}'; the chart is left out.",
        "Columns are named by their header or their number from 1, several with | between them.");

    public static Diagnostic ChartWithoutNumbers(SourceLocation place) => Warning(
        "ESF4227", place,
        "The table of the chart has no column of numbers; the chart is left out.",
        "Numbers stand in <data value=\"…\">.");

    public static Diagnostic BadAttribute(SourceLocation place, string attribute, string value, string expected) => Warning(
        "ESF4228", place, $"'{Shorten(value)}' in {attribute} is not {expected}.");

    public static Diagnostic LinkTargetUnknown(SourceLocation place, string target) => Warning(
        "ESF4229", place,
        $"The link '{Shorten(target)}' leads to no sheet, table or named cell of the workbook; the cell shows the text only.",
        "A link within the workbook is # and the name or id of a sheet, a data-table, or the id of a row or a data element.");

    private static Diagnostic Error(string code, SourceLocation place, string message, string? hint = null) =>
        new(code, Severity.Error, place, message, hint);

    private static Diagnostic Warning(string code, SourceLocation place, string message, string? hint = null) =>
        new(code, Severity.Warning, place, message, hint);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plural(int count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    private static string Shorten(string text) => text.Length <= 60 ? text : TextCut.AtElement(text, 59) + "…";
}

namespace EsfReports.Excel;

/// <summary>The names of XML vocabularies (ISO/IEC 29500-4, transitional: what Excel itself writes).</summary>
internal static class Namespaces
{
    public const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string ExtendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string SpreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    public const string Excel2006 = "http://schemas.microsoft.com/office/excel/2006/main";
    public const string Spreadsheet2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
}

/// <summary>Ids of relationships within a part: always the same, so that files do not differ.</summary>
internal static class RelationshipIds
{
    public const string Drawing = "rIdDrawing";

    public static string Sheet(int number) => "rIdSheet" + Text(number);

    public static string Table(int number) => "rIdTable" + Text(number);

    public static string Link(int number) => "rIdLink" + Text(number);

    public static string Chart(int number) => "rIdChart" + Text(number);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

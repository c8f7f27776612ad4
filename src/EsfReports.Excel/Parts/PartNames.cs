using System.Globalization;

namespace EsfReports.Excel;

/// <summary>Names of parts in the container. Numbers count from 1 in the whole workbook.</summary>
internal static class PartNames
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string RootRelationships = "_rels/.rels";
    public const string CoreProperties = "docProps/core.xml";
    public const string ExtendedProperties = "docProps/app.xml";
    public const string Workbook = "xl/workbook.xml";
    public const string Styles = "xl/styles.xml";
    public const string Theme = "xl/theme/theme1.xml";

    public static string Sheet(int number) => Numbered("xl/worksheets/sheet", number);

    public static string Table(int number) => Numbered("xl/tables/table", number);

    public static string Drawing(int number) => Numbered("xl/drawings/drawing", number);

    public static string Chart(int number) => Numbered("xl/charts/chart", number);

    /// <summary>The part with the relationships of a part.</summary>
    public static string Relationships(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..slash]}/_rels/{part[(slash + 1)..]}.rels";
    }

    private static string Numbered(string stem, int number) => stem + number.ToString(CultureInfo.InvariantCulture) + ".xml";
}

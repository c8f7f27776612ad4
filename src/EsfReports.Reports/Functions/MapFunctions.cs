using EsfReports.Domain;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Functions for maps that templates draw as SVG.</summary>
internal static class MapFunctions
{
    public static IEnumerable<HostFunction> Create(ReportLanguage language)
    {
        var counties = new Lazy<IReadOnlyList<ScriptObject>>(() => [.. CountyMap.Shapes.Select(shape => Describe(shape, language))]);
        yield return new HostFunction(
            "map.counties", "",
            "The counties: code, name, region, outline (an SVG path), x and y of a label, room around it; the drawing is 346 by 793.",
            _ => new ScriptArray(counties.Value));
    }

    // Frozen, because all documents of a run share them.
    private static ScriptObject Describe(CountyShape shape, ReportLanguage language)
    {
        var county = CodeLists.BuiltIn.FindCounty(shape.Code)
            ?? throw new InvalidOperationException($"The map has the county {shape.Code}, which counties.txt of the code lists has not.");
        return new ScriptObject(8)
        {
            ["code"] = shape.Code,
            ["name"] = language == ReportLanguage.Swedish ? county.Swedish : county.English,
            ["region"] = county.Region,
            ["x"] = shape.X,
            ["y"] = shape.Y,
            ["room"] = shape.Room,
            ["outline"] = shape.Outline,
        }.Freeze();
    }
}

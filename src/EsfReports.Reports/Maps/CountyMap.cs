using System.Globalization;
using System.Text;

namespace EsfReports.Reports;

/// <summary>The outlines of the 21 counties; see README.md beside the data for source and licence.</summary>
internal static class CountyMap
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 346;

    /// <summary>Height of the drawing.</summary>
    public const int Height = 793;

    private const string Resource = "EsfReports.Reports.Maps.counties.txt";

    private static readonly Lazy<IReadOnlyList<CountyShape>> All = new(Read);

    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<CountyShape> Shapes => All.Value;

    private static List<CountyShape> Read()
    {
        using var stream = typeof(CountyMap).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. Lines(reader).Select(line => line.Split(';')).Select(Shape)];
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    private static CountyShape Shape(string[] row) => new(row[0], Number(row[1]), Number(row[2]), Number(row[3]), row[4]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

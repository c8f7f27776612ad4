using System.Diagnostics;
using System.Globalization;
using System.Text;
using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Layout;

/// <summary>Time and memory of laying out tables and texts of growing length; the cost must grow with the length.</summary>
internal static class LayoutBenchmark
{
    private const string Styles =
        "@page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page) ' / ' counter(pages) } } body { font: 8.5pt/11pt Text; margin: 0 }"
        + " table { width: 100%; border-collapse: collapse } td, th { text-align: left; border-bottom: 0.35pt solid #888; padding: 2pt 4pt 2pt 0; vertical-align: top }";

    private const string Paragraph =
        "<p>Projektet ska ge människor som står långt från arbetsmarknaden nya vägar till arbete. Det sker genom handledning, praktik och utbildning i nära "
        + "samarbete med arbetsgivare i regionen. Deltagarna får en egen handledare.</p>";

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Where the table is printed.</param>
    public static int Run(TextWriter output)
    {
        var fontFile = Path.Combine(Repository.Templates, "theme", "fonts", "SourceSans3-Regular.ttf");
        var layout = new DocumentLayout(new FontCatalog([new FontFaceRule("Text", 400, false, new FontData(File.ReadAllBytes(fontFile)), fontFile)]));

        output.WriteLine($"{"",-28}{"pages",8}{"least ms",12}{"us a unit",12}{"MB",10}");
        foreach (var rows in (int[])[100, 1000, 10000])
            Measure($"{rows} rows of 8 cells", layout, Table(rows), rows, output);
        foreach (var paragraphs in (int[])[100, 1000, 10000])
            Measure($"{paragraphs} paragraphs", layout, Text(paragraphs), paragraphs, output);
        return 0;
    }

    private static string Table(int rows)
    {
        var html = new StringBuilder("<table><thead><tr><th>Nr</th><th>Namn</th><th>Region</th><th>Start</th><th>Slut</th><th>Stöd</th><th>Antal</th><th>Ägare</th></tr></thead>");
        for (var row = 0; row < rows; row++)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr><th>2020/{row:00000}</th><td>Projekt nummer {row} för arbete</td><td>Norra Mellansverige</td><td>2020-01-01</td><td>2022-12-31</td><td>{row * 37 % 999} 478 kr</td><td>{row % 100}</td><td>Kommunalförbundet</td></tr>");
        }

        return html.Append("</table>").ToString();
    }

    private static string Text(int paragraphs) => string.Concat(Enumerable.Repeat(Paragraph, paragraphs));

    private static void Measure(string name, DocumentLayout layout, string body, int units, TextWriter output)
    {
        var html = $"<!DOCTYPE html><html lang=\"sv\"><head><title>T</title><style>{Styles}</style></head><body>{body}</body></html>";
        var document = new DocumentReader(new NoResources()).Read(html, "bench.html").Document!;
        var (least, pages, bytes) = (double.MaxValue, 0, 0L);
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            pages = layout.Layout(document).Document.Pages.Length;
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{pages,8}{least,12:0.0}{least * 1000 / units,12:0.0}{bytes / 1e6,10:0.0}"));
    }

    private sealed class NoResources : IResourceLoader
    {
        public ReadOnlyMemory<byte>? Load(string path) => null;
    }
}

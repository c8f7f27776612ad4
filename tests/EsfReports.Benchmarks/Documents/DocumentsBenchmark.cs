using System.Globalization;
using System.Text;
using EsfReports.Documents;
using EsfReports.Testing;

namespace EsfReports.Benchmarks.Documents;

/// <summary>How fast HTML and CSS become styled documents: fact sheets of three lengths and a long table, with the theme of the reports.</summary>
internal static class DocumentsBenchmark
{
    private const int Rounds = 5;

    /// <summary>Measures processor time and prints it; the best of several rounds counts, because the machine does other things too.</summary>
    public static int Run(TextWriter output)
    {
        var reader = new DocumentReader(new FolderResourceLoader(Repository.Templates));
        output.WriteLine("document                 kB     cpu ms  allocated kB  elements/s");
        Measure(output, reader, "fact sheet, short", FactSheet(8), 1000);
        Measure(output, reader, "fact sheet, usual", FactSheet(20), 1000);
        Measure(output, reader, "fact sheet, long", FactSheet(60), 500);
        Measure(output, reader, "table, 100 rows", Table(100), 200);
        Measure(output, reader, "table, 1,000 rows", Table(1_000), 20);
        Measure(output, reader, "table, 10,000 rows", Table(10_000), 3);
        return 0;
    }

    private static void Measure(TextWriter output, DocumentReader reader, string name, string html, int count)
    {
        var best = ProcessorTime.Best(Rounds, () =>
        {
            for (var index = 0; index < count; index++)
                reader.Read(html, "benchmark.html");
        });
        var each = best.Milliseconds / count;
        var elements = Count(reader.Read(html, "benchmark.html").Document!.Body) / each * 1000;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-20} {html.Length / 1024.0,7:f1} {each,10:f3} {best.Allocated / count / 1024.0,13:f0} {elements,11:f0}"));
    }

    private static int Count(StyledElement element) => 1 + element.Children.OfType<StyledElement>().Sum(Count);

    private static string FactSheet(int paragraphs)
    {
        var body = new StringBuilder("<main><h1 class=\"name\" data-source=\"Källa\">Vägen till arbete</h1><p class=\"lead\">Ett projekt om kompetens.</p><dl class=\"facts\">");
        for (var index = 0; index < 12; index++)
            body.Append(CultureInfo.InvariantCulture, $"<div><dt>Uppgift {index}</dt><dd><data value=\"{index}\">{index} kr</data></dd></div>\n");
        body.Append("</dl><h2>Om projektet</h2><div class=\"description\">");
        for (var index = 0; index < paragraphs; index++)
            body.Append(CultureInfo.InvariantCulture, $"<h3>Del {index}</h3><p>Deltagarna får <em>handledning</em> och praktik hos arbetsgivare i hela länet, och projektet följs upp varje kvartal.</p><ul><li>Praktik</li><li>Studier</li></ul>\n");
        return Page(body.Append("</div></main>").ToString());
    }

    private static string Table(int rows)
    {
        var body = new StringBuilder("<h1>Projekt</h1><table class=\"data\"><thead><tr><th>Id</th><th>Namn</th><th>Ägare</th><th>Område</th><th>Start</th><th>Slut</th><th class=\"number\">Stöd</th><th class=\"number\">Deltagare</th></tr></thead><tbody>\n");
        for (var row = 0; row < rows; row++)
            body.Append(CultureInfo.InvariantCulture, $"<tr><th>2020/{row:d5}</th><td>Vägen till arbete</td><td>Kommunförbundet</td><td>Arbete</td><td><time datetime=\"2020-08-01\">2020-08-01</time></td><td><time datetime=\"2022-12-31\">2022-12-31</time></td><td class=\"number\"><data value=\"{row}\">{row} kr</data></td><td class=\"number\">{row}</td></tr>\n");
        return Page(body.Append("</tbody></table>").ToString());
    }

    private static string Page(string body) =>
        "<!DOCTYPE html>\n<html lang=\"sv\"><head><title>T</title><link rel=\"stylesheet\" href=\"theme/theme.css\"><link rel=\"stylesheet\" href=\"fact-sheet/style.css\"></head>\n<body>"
        + body + "</body></html>";
}

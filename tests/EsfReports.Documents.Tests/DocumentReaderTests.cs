using EsfReports.Testing;

namespace EsfReports.Documents.Tests;

public sealed class DocumentReaderTests
{
    private const string FactSheet = """
        <!DOCTYPE html>
        <html lang="sv">
        <head>
          <title>Projekt Alfa</title>
          <link rel="stylesheet" href="theme/theme.css">
          <style>
            .figures { display: flex; gap: 4mm; margin: 6mm 0 }
            .figures > div { flex: 1; border: 0.5pt solid var(--blue); padding: 3mm }
          </style>
        </head>
        <body>
          <header class="running"><p>Faktablad</p></header>
          <h1>Projekt Alfa</h1>
          <p class="lead">Ett projekt om <em>kompetens</em> &amp; arbete.</p>
          <div class="figures">
            <div><p>Stöd</p><p><data value="395478">395 478 kr</data></p></div>
            <div style="flex: 2"><p>Slut</p><time datetime="2022-12-31">2022-12-31</time></div>
          </div>
          <table>
            <thead><tr><th>År</th><th>Belopp</th></tr></thead>
            <tbody><tr><th>2020</th><td>1</td></tr></tbody>
          </table>
          <ol start="3"><li>tre</li><li value="7">sju</li></ol>
          <p>Se <a href="https://example.org/">sidan</a> och <q>citat</q>.</p>
        </body>
        </html>
        """;

    private const string Theme = """
        @font-face { font-family: "Source Sans 3"; src: url("fonts/Text.ttf"); font-weight: 600 }
        :root { --blue: #003399 }
        @page { size: A4; margin: 25mm 20mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font-size: 8pt } }
        body { font: 10pt/1.4 "Source Sans 3", sans-serif; hyphens: auto }
        .running { position: running(head) }
        h1 { color: var(--blue); string-set: title content() }
        @media screen { body { color: red } }
        """;

    [Fact]
    public void A_fact_sheet_is_read_with_its_styles()
    {
        var resources = new MemoryResources()
            .Add("theme/theme.css", Theme)
            .Add("theme/fonts/Text.ttf", [0, 1, 0, 0, .. new byte[20]]);

        var result = Documents.Read(FactSheet, resources);

        Assert.Empty(result.Diagnostics);
        Snapshot.Match(StyledDocumentDump.Print(result.Document!));
    }
}

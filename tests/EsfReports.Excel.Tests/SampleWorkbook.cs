using EsfReports.Documents;

namespace EsfReports.Excel.Tests;

/// <summary>A workbook with everything that the vocabulary has; all of it made up.</summary>
internal static class SampleWorkbook
{
    public static StyledDocument Document { get; } = TestDocument.Parse("""
        <section data-sheet="Om rapporten" data-footer="Sida {page} av {pages}">
          <h1>Projekt i Småland</h1>
          <p>Alla beviljade projekt i regionen den 1 november 2026. Ett projekt räknas där det har sin huvudsakliga verksamhet, och beloppen är de som stod i beslutet: de som betalades ut kan vara lägre.</p>
          <h2>Nyckeltal</h2>
          <dl>
            <dt>Antal projekt</dt><dd><data id="antal-projekt" value="3" data-format="integer">3</data></dd>
            <dt>ESF-stöd</dt><dd data-name="stod"><data value="16395478.50" data-format="kr">16 395 479 kr</data></dd>
            <dt>Andel av riket</dt><dd><data value="0.0457" data-format="percent1">4,6 %</data></dd>
            <dt>Datum</dt><dd><time datetime="2026-11-01">1 november 2026</time></dd>
            <dt>Källa</dt><dd><a href="https://www.example.org/projekt?a=1&amp;b=2">Projektbanken</a></dd>
          </dl>
          <h2>Definitioner</h2>
          <ul><li>ESF-stöd: EU:s och statens medel.</li><li>Deltagare: planerat antal.</li></ul>
          <p>Se även <a href="#Projekt">tabellen</a>.</p>
          <p><a href="#Projekt">Till projekten</a></p>
        </section>
        <section data-sheet="Projekt">
          <h1>Projekt</h1>
          <table data-table="Projekt" data-freeze="1" aria-label="Alla projekt med belopp och tider">
            <colgroup><col/><col data-width="40"/><col/><col data-format="kr"/><col/><col/><col/></colgroup>
            <thead><tr><th>Diarienummer</th><th>Namn</th><th>Start</th><th data-bar="">ESF-stöd</th><th>Deltagare</th><th>EU-andel</th><th>Anmärkning</th></tr></thead>
            <tbody>
              <tr><td><a href="https://www.example.org/2020-00312">2020/00312</a></td><td>Ung kraft &amp; framtid</td><td><time datetime="2020-08-01">1 aug 2020</time></td><td><data value="395478">395 478 kr</data></td><td><data value="120">120</data></td><td><data value="0.67" data-format="percent">67 %</data></td><td>=1+1</td></tr>
              <tr><td>0012</td><td>Vägen till arbete för människor som står långt från arbetsmarknaden i hela länet</td><td><time datetime="2015-01-15">15 jan 2015</time></td><td><data value="12000000.5">12 000 001 kr</data></td><td></td><td><data value="0.5" data-format="percent">50 %</data></td><td>första raden<br/>andra raden</td></tr>
              <tr><td>1e5</td><td>Kompetens 😀</td><td></td><td><data value="4000000">4 000 000 kr</data></td><td><data value="45">45</data></td><td></td><td>_x0041_ + -</td></tr>
            </tbody>
            <tfoot><tr><td>Summa</td><td data-total="count">3</td><td></td><td data-total="sum">16 395 478</td><td data-total="average">82</td><td data-total="max">67 %</td><td></td></tr></tfoot>
          </table>
        </section>
        <section data-sheet="Per län">
          <figure data-chart="bar" aria-label="Stapeldiagram: Kronoberg har mest stöd.">
            <figcaption>ESF-stöd per län</figcaption>
            <table data-table="Län">
              <thead><tr><th>Län</th><th>Projekt</th><th>ESF-stöd</th><th>Varav EU</th></tr></thead>
              <tbody>
                <tr><th>Jönköping</th><td><data value="1">1</data></td><td><data value="395478" data-format="mnkr">0,4</data></td><td><data value="264970" data-format="mnkr">0,3</data></td></tr>
                <tr><th>Kalmar</th><td><data value="1">1</data></td><td><data value="4000000" data-format="mnkr">4,0</data></td><td><data value="2000000" data-format="mnkr">2,0</data></td></tr>
                <tr><th>Kronoberg</th><td><data value="1">1</data></td><td><data value="12000000.5" data-format="mnkr">12,0</data></td><td><data value="6000000" data-format="mnkr">6,0</data></td></tr>
              </tbody>
              <tfoot><tr><th>Summa</th><td data-total="sum">3</td><td data-total="sum">16,4</td><td data-total="sum">8,3</td></tr></tfoot>
            </table>
          </figure>
          <figure data-chart="stacked-bar" data-table-ref="Län" data-series="Varav EU|3"><figcaption>Staplat</figcaption></figure>
          <figure data-chart="pie" data-table-ref="Län" data-series="2"><figcaption>Projekt per län</figcaption></figure>
          <figure data-chart="doughnut" data-table-ref="Län"><figcaption>Andelar</figcaption></figure>
        </section>
        <section data-sheet="Per år">
          <figure data-chart="line"><figcaption>Över tid</figcaption>
            <table><thead><tr><th>År</th><th>Beviljade</th></tr></thead><tbody>
              <tr><td><data value="2014" data-format="plain">2014</data></td><td><data value="4">4</data></td></tr>
              <tr><td><data value="2015" data-format="plain">2015</data></td><td><data value="9">9</data></td></tr>
              <tr><td><data value="2016" data-format="plain">2016</data></td><td><data value="7">7</data></td></tr>
            </tbody></table>
          </figure>
          <figure data-chart="stacked-column" data-table-ref="Län"><figcaption>Kolumner</figcaption></figure>
          <figure data-chart="column" data-table-ref="Län"><figcaption>Stående staplar</figcaption></figure>
        </section>
        <section data-sheet="Vanlig tabell">
          <table>
            <caption>Deltagare per kön</caption>
            <thead><tr><th rowspan="2">Projekt</th><th colspan="2">Deltagare</th></tr><tr><th>Kvinnor</th><th>Män</th></tr></thead>
            <tbody><tr><td rowspan="2">Alfa</td><td><data value="5">5</data></td><td><data value="6">6</data></td></tr><tr><td><data value="7">7</data></td><td><data value="8.25">8,25</data></td></tr></tbody>
            <tfoot><tr><td>Summa</td><td><data value="12">12</data></td><td><data value="14.25">14,25</data></td></tr></tfoot>
          </table>
        </section>
        """);
}

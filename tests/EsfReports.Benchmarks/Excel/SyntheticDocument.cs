using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Benchmarks.Excel;

/// <summary>Documents with one table of 15 typed columns: text, links, days, kronor, counts and shares, as a portfolio has them.</summary>
internal static class SyntheticDocument
{
    private static readonly string[] Counties = ["Stockholms län", "Skåne län", "Västra Götalands län", "Norrbottens län", "Kronobergs län"];
    private static readonly string[] Columns =
    [
        "Diarienummer", "Namn", "Ägare", "Region", "Län", "Programperiod", "Programområde", "Start", "Slut", "Status",
        "Deltagare", "ESF-stöd", "Total budget", "EU-andel", "Beslutsår",
    ];

    /// <summary>A document with a table of so many rows.</summary>
    /// <param name="rows">Rows of data.</param>
    /// <param name="distinct">After so many rows the same elements come again: that leaves the memory to the writer.</param>
    public static StyledDocument Make(int rows, int distinct)
    {
        var first = Enumerable.Range(0, Math.Min(rows, distinct)).Select(Row).ToArray();
        var body = Enumerable.Range(0, rows).Select(index => (StyledNode)first[index % first.Length]).ToImmutableArray();
        var header = Element("tr", [.. Columns.Select(name => Element("th", [Text(name)]))]);
        var table = Element(
            "table",
            [Element("thead", [header]), Element("tbody", body), Element("tfoot", [Totals()])],
            ("data-table", "Projekt"), ("data-freeze", "2"));
        var section = Element("section", [Element("h1", [Text("Projekt")]), table], ("data-sheet", "Projekt"));
        var metadata = new DocumentMetadata("Projekt", "sv", "Svenska ESF-rådet", null, null, new DateOnly(2026, 11, 1));
        return new StyledDocument(metadata, Element("body", [section]), null!, []);
    }

    private static StyledElement Row(int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{2014 + (index % 12)}/{index:D5}");
        return Element("tr",
        [
            Cell(Element("a", [Text(id)], ("href", "https://www.example.org/projekt/" + id))),
            Cell(Text($"Kompetens för framtiden i {Counties[index % 5]} nummer {index}")),
            Cell(Text($"Kommunförbundet {index % 700}")), Cell(Text("Region " + (index % 8))), Cell(Text(Counties[index % 5])),
            Cell(Text("2014–2020")), Cell(Text("1.1 Stödja kompetensutveckling")),
            Day(index), Day(index + 700), Cell(Text(index % 3 == 0 ? "Pågående" : "Avslutat")),
            Number(index % 977, "integer"), Number(100_000 + (index * 7919L % 30_000_000), "kr"), Number(200_000 + (index * 104_729L % 90_000_000), "kr"),
            Cell(Element("data", [Text("67 %")], ("value", "0.67"), ("data-format", "percent"))),
            Number(2014 + (index % 12), "plain"),
        ]);
    }

    private static StyledElement Totals() => Element("tr", [.. Columns.Select((_, index) => index switch
    {
        0 => Cell(Text("Summa")),
        10 or 11 or 12 => Element("td", [], ("data-total", "sum")),
        _ => Cell(),
    })]);

    private static StyledElement Number(long value, string format)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return Cell(Element("data", [Text(digits)], ("value", digits), ("data-format", format)));
    }

    private static StyledElement Day(int index)
    {
        var date = new DateOnly(2014, 1, 1).AddDays(index % 4000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Cell(Element("time", [Text(date)], ("datetime", date)));
    }

    private static StyledElement Cell(params ImmutableArray<StyledNode> children) => Element("td", children);

    private static StyledText Text(string text) => new(text, SourceLocation.None);

    private static StyledElement Element(string name, ImmutableArray<StyledNode> children, params (string, string)[] attributes) => new(
        name, new AttributeList([.. attributes.Select(item => KeyValuePair.Create(item.Item1, item.Item2))]), ComputedStyle.Initial, children, SourceLocation.None);
}

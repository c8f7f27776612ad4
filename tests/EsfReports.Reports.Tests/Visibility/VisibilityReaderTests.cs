using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Visibility;

public sealed class VisibilityReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_period_of_the_built_in_file_has_its_words()
    {
        var rules = new VisibilityReader(new TemplateFolder([Repository.Templates]), _diagnostics).Read()!;

        Assert.Empty(_diagnostics);
        Assert.Equal("Medfinansieras av Europeiska unionen", rules.Of(ProgrammingPeriod.From2014To2020).Statement[ReportLanguage.Swedish]);
        Assert.Equal("Co-funded by the European Union", rules.Of(null).Statement[ReportLanguage.English]);
        Assert.All(ProgrammingPeriods.All, period => Assert.Equal(10, rules.Of(period).EmblemHeight));
        Assert.Equal((new Color(0, 0x33, 0x99), new Color(0xFF, 0xCC, 0)), (rules.Of(null).EmblemColor, rules.Of(null).StarColor));
    }

    [Fact]
    public void What_the_law_demands_cannot_be_left_out()
    {
        _folder.With(
            "visibility.yaml",
            """
            - period: 2014-2020
              statement: { sv: Medfinansieras }
              alternative: { sv: EU-flaggan, en: The EU emblem }
              emblem-height-mm: 10 mm
              emblem-colour: blue
              star-colour: "#ffcc00"
              statement-colours: ["#00339"]
            - period: 1990-1999
            """);

        Assert.Null(new VisibilityReader(new TemplateFolder([_folder.Path]), _diagnostics).Read());
        Assert.Equal(
            [
                "visibility.yaml(1,3): error ESF2313: The record has no text for 'statement: en', which the law demands beside the emblem.",
                "visibility.yaml(4,21): error ESF2318: 'emblem-height-mm' must be a number of millimetres, such as 10.",
                "visibility.yaml(5,18): error ESF2318: 'emblem-colour' must be a colour in quotation marks, such as \"#003399\".",
                "visibility.yaml(7,23): error ESF2318: 'statement-colours' must be a colour in quotation marks, such as \"#003399\".",
                "visibility.yaml(1,3): error ESF2318: 'fonts' must be a list with commas in brackets.",
                "visibility.yaml(8,3): error ESF2312: A record must name its programming period: 2007-2013, 2014-2020 or 2021-2027.",
                "visibility.yaml: error ESF2311: There is no record of the statement for the programming period 2007-2013.",
                "visibility.yaml: error ESF2311: There is no record of the statement for the programming period 2021-2027.",
            ],
            _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}

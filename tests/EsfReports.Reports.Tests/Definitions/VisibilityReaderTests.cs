using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Definitions;

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
            - period: 1990-1999
            """);

        Assert.Null(new VisibilityReader(new TemplateFolder([_folder.Path]), _diagnostics).Read());
        Assert.Equal(
            [
                "visibility.yaml(1,3): error ESF2313: The record has no text for 'statement: en', which the law demands beside the emblem.",
                "visibility.yaml(4,3): error ESF2312: A record must name its programming period: 2007-2013, 2014-2020 or 2021-2027.",
                "visibility.yaml: error ESF2311: There is no record of the statement for the programming period 2007-2013.",
                "visibility.yaml: error ESF2311: There is no record of the statement for the programming period 2021-2027.",
            ],
            _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}

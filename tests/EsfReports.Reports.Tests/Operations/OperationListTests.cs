using System.Text;
using System.Text.Json;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Sources;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Operations;

public sealed class OperationListTests
{
    private static readonly DateOnly Updated = new(2026, 11, 1);

    private static readonly Project Whole = new()
    {
        Id = new ProjectId("23-063-S03"),
        ProgrammingPeriod = ProgrammingPeriod.From2021To2027,
        Name = "Steget; \"vidare\"",
        Owner = new Owner("Storåns kommun", "Arbetsmarknad", "2199990017"),
        Description = [new ParagraphBlock("Första stycket."), new ParagraphBlock("Andra.")],
        StartDate = new DateOnly(2024, 2, 1),
        EndDate = new DateOnly(2026, 1, 31),
        TotalBudget = new Money(4_973_906.5m),
        Fund = "ESF+",
        ProgrammeArea = "C",
        SpecificObjective = "C1L",
        UnionRate = 0.9m,
        UnionSupport = new Money(4_476_515),
        Postcode = "35112",
        Place = "Växjö",
        Region = "SE21",
        Country = "Sverige",
        InterventionField = "163",
        ProgrammeCci = "2021SE05SFPR",
        Sources = new Dictionary<ProjectField, FieldSource> { [ProjectField.Id] = new("sida.txt", 4) },
    };

    [Fact]
    public void A_list_of_operations_has_the_columns_that_the_regulation_demands()
    {
        var list = List(ProgrammingPeriod.From2021To2027, Whole);

        Assert.Empty(list.Findings);
        Snapshot.Match(Encoding.UTF8.GetString(OperationCsv.Write(list)), extension: "csv");
    }

    [Fact]
    public void A_list_of_2014_has_the_columns_of_its_own_regulation()
    {
        var project = Whole with
        {
            Id = new ProjectId("2020/00312"),
            ProgrammingPeriod = ProgrammingPeriod.From2014To2020,
            ProgrammeArea = "1",
            SpecificObjective = "1.1",
            InterventionField = "117",
            UnionRate = 0.5m,
        };

        Snapshot.Match(Encoding.UTF8.GetString(OperationJson.Write(List(ProgrammingPeriod.From2014To2020, project, Whole))), extension: "json");
    }

    [Fact]
    public void A_row_that_lacks_a_compulsory_item_is_named()
    {
        var list = List(ProgrammingPeriod.From2021To2027, Whole with { TotalBudget = null, EndDate = null, UnionSupport = null });

        Assert.Equal(
            "sida.txt(4): error ESF4506: The operation 23-063-S03 lacks end_date, total_cost, which (EU) 2021/1060 Art. 49(3) demands.\n"
            + "  hint: Import a source that has it; the list names the operation among the incomplete ones.",
            Assert.Single(list.Findings).ToString());
    }

    [Fact]
    public void A_natural_person_is_never_named_and_placed_by_region_only()
    {
        var person = Whole with
        {
            Owner = new Owner("Namn Namnsson"),
            Sources = new Dictionary<ProjectField, FieldSource>
            {
                [ProjectField.OrganisationNumber] = new("sida.txt", 9, null, FieldSource.PersonalNumberLeftOut),
            },
        };
        var list = List(ProgrammingPeriod.From2021To2027, person);

        var csv = Encoding.UTF8.GetString(OperationCsv.Write(list));
        var json = Encoding.UTF8.GetString(OperationJson.Write(list));

        foreach (var text in new[] { csv, json })
        {
            Assert.DoesNotContain("Namnsson", text, StringComparison.Ordinal);
            Assert.DoesNotContain("35112", text, StringComparison.Ordinal);
            Assert.Contains("Privatperson / Natural person", text, StringComparison.Ordinal);
        }

        Assert.Contains(";\"SE21\";", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    [InlineData("＠x")]
    public void No_text_becomes_a_formula_in_a_spreadsheet(string name)
    {
        var csv = Encoding.UTF8.GetString(OperationCsv.Write(List(ProgrammingPeriod.From2021To2027, Whole with { Name = name })));

        Assert.Contains($";\"'{name}\";", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_reader_reads_the_list_back()
    {
        var random = new Random(7);
        var projects = Enumerable.Range(1, 60).Select(number => Whole with
        {
            Id = new ProjectId($"24-{number:D3}-S01"),
            Name = number % 3 == 0 ? $"Två\nrader; och \"citat\" {number}" : $"Projekt {number}",
            TotalBudget = random.Next(3) == 0 ? null : new Money(random.Next(1, 10_000_000) + (random.Next(2) * 0.25m)),
            UnionSupport = new Money(random.Next(1, 5_000_000)),
            UnionRate = random.Next(1, 100) / 100m,
        }).ToList();
        var csv = OperationCsv.Write(List(ProgrammingPeriod.From2021To2027, [.. projects]));

        var read = new OperationListReader(ReadOptions.Default).Read("lista.csv", new MemoryStream(csv), new DiagnosticBag()).ToList();

        Assert.Equal(projects.Select(Facts), read.Select(Facts));
        Assert.Equal(projects.Sum(project => project.TotalBudget?.Amount ?? 0), read.Sum(project => project.TotalBudget?.Amount ?? 0));
    }

    [Fact]
    public void Headings_of_one_language_stand_alone()
    {
        var list = new OperationList(ProgrammingPeriod.From2021To2027, [Whole], Updated, CodeLists.BuiltIn, [Some.Setup.TextsOf(ReportLanguage.English)]);

        Assert.StartsWith("\uFEFF\"Operation ID\";\"Beneficiary\";", Encoding.UTF8.GetString(OperationCsv.Write(list)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_is_json()
    {
        using var json = JsonDocument.Parse(OperationJson.Write(List(ProgrammingPeriod.From2021To2027, Whole)));

        Assert.Equal(0.9m, json.RootElement.GetProperty("operations")[0].GetProperty("union_rate").GetDecimal());
        Assert.Equal("2026-11-01", json.RootElement.GetProperty("updated").GetString());
    }

    private static (string, string?, decimal?, decimal?, decimal?, DateOnly?) Facts(Project project) => (
        project.Id.Text, project.Name?.Replace('\n', ' '), project.TotalBudget?.Amount, project.UnionSupport?.Amount, project.UnionRate, project.Start);

    private static OperationList List(ProgrammingPeriod period, params Project[] projects) =>
        new(period, projects, Updated, CodeLists.BuiltIn, [.. ReportLanguages.All.Select(Some.Setup.TextsOf)]);
}

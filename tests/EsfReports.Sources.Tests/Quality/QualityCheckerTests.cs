using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Quality;

public sealed class QualityCheckerTests
{
    private static readonly Project Sound = new()
    {
        Id = new ProjectId("2020/00001"),
        Name = "Steget",
        ProgrammingPeriod = ProgrammingPeriod.From2014To2020,
        Owner = new Owner("Storåns kommun"),
        Region = "SE23",
        Postcode = "46232",
        ProjectPeriod = new DateRange(new(2020, 8, 1), new(2022, 12, 31)),
        ProgrammeArea = "1",
        SpecificObjective = "1.1",
        InterventionField = "117",
        TotalBudget = new Money(200),
        EsfSupport = new Money(100),
        PlannedParticipants = 10,
        Description = [new ParagraphBlock(new string('x', 200) + ".")],
        Sources = new SortedDictionary<ProjectField, FieldSource> { [ProjectField.Id] = new("sida.txt", 4) },
    };

    [Fact]
    public void A_sound_project_has_no_findings() => Assert.Empty(new QualityChecker(CodeLists.BuiltIn).Check([Sound]));

    [Fact]
    public void Every_check_has_a_sentence()
    {
        Project[] projects =
        [
            Named(1) with { ProjectPeriod = new DateRange(new(2022, 12, 31), new(2020, 8, 1)) },
            Named(2) with { ProjectPeriod = new DateRange(new(2013, 12, 31), new(2024, 1, 1)) },
            Named(3) with { StartDate = new(2020, 9, 1) },
            Plus(4) with { StartDate = new(2023, 1, 1), EndDate = new(2026, 1, 2) },
            Named(5) with { EsfSupport = new Money(201) },
            Named(6) with { TotalBudget = new Money(200.5m), EsfSupport = new Money(-1) },
            Plus(7) with { EsfSupport = new Money(5_992_144), TotalBudget = new Money(12_000_000), UnionSupport = new Money(4_438_700) },
            Named(8) with { EsfSupport = new Money(2_000), TotalBudget = new Money(2_000) },
            Named(9) with { EsfSupport = null, TotalBudget = null },
            Named(10) with { NutsCode = "SE21", Postcode = "35112" },
            Named(11) with { SpecificObjective = "2.1" },
            Named(12) with { Owner = null, Name = null, Description = [] },
            Named(13) with { Description = [new ParagraphBlock("Kort och avhuggen,")] },
            Named(14) with { Description = [new ParagraphBlock(new string('x', 300) + ".")] },
            Named(15) with { Description = [new ParagraphBlock(new string('x', 300) + ".")] },
            Plus(17) with { UnionRate = 0.5m },
            Named(16) with
            {
                PlannedParticipants = 0, ProjectPeriod = new DateRange(new(2020, 1, 1), new(2020, 10, 31)), EsfSupport = new Money(200),
            },
        ];

        var findings = new QualityChecker(CodeLists.BuiltIn).Check(projects);

        Snapshot.Match(string.Join('\n', findings.Select(finding =>
            $"{finding.Diagnostic}\n  {finding.Project} {finding.Field}: {finding.Value ?? "-"} | {finding.ComparedWith ?? "-"}")));
        Assert.Equal(Enumerable.Range(1101, 22).Select(code => $"ESF{code}"), findings.Select(finding => finding.Diagnostic.Code).Distinct().Order());
    }

    [Theory]
    [InlineData(ProgrammingPeriod.From2014To2020, "1", "SE23", 0.5, true)]
    [InlineData(ProgrammingPeriod.From2014To2020, "2", "SE23", 0.4, false)]
    [InlineData(ProgrammingPeriod.From2014To2020, "5", "SE23", 1.0, true)]
    [InlineData(ProgrammingPeriod.From2021To2027, "A", "SE23", 0.4, true)]
    [InlineData(ProgrammingPeriod.From2021To2027, "A", "SE23", 0.9, false)]
    [InlineData(ProgrammingPeriod.From2021To2027, "A", "SE31", 0.5, true)]
    [InlineData(ProgrammingPeriod.From2021To2027, "C", "SE23", 0.9, true)]
    [InlineData(ProgrammingPeriod.From2021To2027, "F", "SE", 0.9, false)]
    [InlineData(ProgrammingPeriod.From2007To2013, "1", "SE23", 0.9, true)]
    public void A_rate_is_compared_with_that_of_its_programme_area(
        ProgrammingPeriod period, string area, string region, double rate, bool isUsual)
    {
        var project = Sound with { ProgrammingPeriod = period, ProgrammeArea = area, Region = region, UnionRate = (decimal)rate };

        Assert.Equal(isUsual, new QualityChecker(CodeLists.BuiltIn).Check([project]).All(finding => finding.Diagnostic.Code != "ESF1122"));
    }

    [Theory]
    [InlineData(4_438_624, true)]
    [InlineData(4_438_625, true)]
    [InlineData(4_438_627, false)]
    public void A_difference_of_one_krona_is_rounding(int unionSupport, bool isSound)
    {
        var project = Plus(1) with
        {
            EsfSupport = new Money(5_992_144),
            TotalBudget = new Money(12_000_000),
            UnionSupport = new Money(unionSupport),
        };

        Assert.Equal(isSound, new QualityChecker(CodeLists.BuiltIn).Check([project]).Count == 0);
    }

    // Texts differ, so that only those meant to be the same are.
    private static Project Named(int number) => Sound with
    {
        Id = new ProjectId($"2020/{number:D5}"),
        Description = [new ParagraphBlock(new string('x', 200 + number) + ".")],
    };

    private static Project Plus(int number) => Named(number) with
    {
        Id = new ProjectId($"23-001-S{number:D2}"),
        ProgrammingPeriod = ProgrammingPeriod.From2021To2027,
        ProjectPeriod = null,
        ProgrammeArea = "A",
        SpecificObjective = "A1A",
        InterventionField = "141",
    };
}

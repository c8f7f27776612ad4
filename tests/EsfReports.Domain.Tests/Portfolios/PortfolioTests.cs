using Xunit;

namespace EsfReports.Domain.Tests.Portfolios;

public sealed class PortfolioTests
{
    private static readonly Grouping[] Groupings = Enum.GetValues<Grouping>();

    [Fact]
    public void Rows_of_every_breakdown_add_up_to_the_portfolio()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var random = new Random(seed);
            var portfolio = new Portfolio(Some.Projects(random, random.Next(0, 200)), Domain.CodeLists.BuiltIn);
            foreach (var grouping in Groupings)
            {
                var breakdown = portfolio.By(grouping);
                AssertReconciles(portfolio, breakdown, seed);
                AssertReconciles(portfolio, breakdown.Top(2, row => row.Projects.Count), seed);
            }
        }
    }

    [Fact]
    public void A_project_counts_once()
    {
        Project[] twice = [Some.Project("2020/00001"), Some.Project("2020/00001")];

        Assert.Throws<ArgumentException>(() => new Portfolio(twice, Domain.CodeLists.BuiltIn));
    }

    [Fact]
    public void A_missing_amount_is_named_and_not_taken_as_zero()
    {
        Project[] projects =
        [
            Some.Project("2020/00003") with { EsfSupport = new Money(300) },
            Some.Project("2020/00001") with { EsfSupport = new Money(100), PlannedParticipants = 0 },
            Some.Project("2020/00002"),
        ];

        var figures = new Portfolio(projects, Domain.CodeLists.BuiltIn).Figures;

        Assert.Equal(400, figures.EsfSupport.Sum);
        Assert.Equal(200, figures.EsfSupport.Median);
        Assert.Equal(2, figures.EsfSupport.Known);
        Assert.Equal(["2020/00002"], figures.EsfSupport.Missing.Select(id => id.Text));
        Assert.Equal(0, figures.Participants.Sum);
        Assert.Equal(1, figures.Participants.Known);
        Assert.Null(figures.TotalBudget.Sum);
        Assert.Null(figures.TotalBudget.Median);
        Assert.Equal(3, figures.TotalBudget.Missing.Count);
    }

    [Fact]
    public void Support_per_participant_leaves_pre_studies_out()
    {
        Project[] projects =
        [
            Some.Project("2020/00001") with { EsfSupport = new Money(1000), PlannedParticipants = 10 },
            Some.Project("2020/00002") with { EsfSupport = new Money(900), PlannedParticipants = 3 },
            Some.Project("2020/00003") with { EsfSupport = new Money(400), PlannedParticipants = 0 },
        ];

        var perParticipant = new Portfolio(projects, Domain.CodeLists.BuiltIn).Figures.SupportPerParticipant;

        Assert.Equal(1900m / 13, perParticipant.Value);
        Assert.Equal(200, perParticipant.Median);
        Assert.Equal(2, perParticipant.Known);
        Assert.Equal(["2020/00003"], perParticipant.Missing.Select(id => id.Text));
    }

    [Fact]
    public void A_ratio_without_any_divisor_is_unknown_and_not_zero()
    {
        Project[] projects = [Some.Project("2020/00001") with { TotalBudget = new Money(1000) }];

        var perParticipant = new Portfolio(projects, Domain.CodeLists.BuiltIn).Figures.BudgetPerParticipant;

        Assert.Null(perParticipant.Value);
        Assert.Null(perParticipant.Median);
        Assert.Equal(0, perParticipant.Known);
    }

    [Theory]
    [InlineData(new[] { 100, 300 }, 200.0)]
    [InlineData(new int[0], null)]
    public void The_mean_is_over_the_projects_that_have_the_figure(int[] amounts, double? expected)
    {
        var projects = amounts.Select((amount, index) => Some.Project($"2020/0000{index}") with { EsfSupport = new Money(amount) })
            .Append(Some.Project("2020/00009"));

        Assert.Equal((decimal?)expected, new Portfolio(projects, Domain.CodeLists.BuiltIn).Figures.EsfSupport.Mean);
    }

    [Fact]
    public void A_year_counts_what_starts_runs_and_ends_in_it()
    {
        Project[] projects =
        [
            Some.Project("2020/00001") with { StartDate = Some.Date("2019-12-31"), EndDate = Some.Date("2021-01-01") },
            Some.Project("2020/00002") with { StartDate = Some.Date("2021-02-01"), EndDate = Some.Date("2021-03-01") },
            Some.Project("2020/00003") with { StartDate = Some.Date("2021-02-01") },
        ];

        var years = new Portfolio(projects, Domain.CodeLists.BuiltIn).ByYear();

        Assert.Equal(
            ["2019: 1 1 0", "2020: 0 1 0", "2021: 1 2 2"],
            years.Select(year => $"{year.Year}: {year.Starting} {year.Running} {year.Ending}"));
        Assert.Equal(["2020/00001", "2020/00002"], years[2].Projects.Select(id => id.Text));
    }

    [Fact]
    public void A_mistyped_year_gives_no_table_of_thousands_of_years()
    {
        var project = Some.Project("2020/00001") with { StartDate = Some.Date("0202-01-01"), EndDate = Some.Date("2021-01-01") };

        Assert.Empty(new Portfolio([project], Domain.CodeLists.BuiltIn).ByYear());
    }

    [Fact]
    public void Regions_go_from_north_to_south_then_the_nation_then_the_unknown()
    {
        string?[] regions = ["SE22", null, "SE", "SE33", "Nordvästra Svealand", "SE11"];
        var projects = regions.Select((region, index) => Some.Project($"2020/{index:D5}") with { Region = region });

        var rows = new Portfolio(projects, Domain.CodeLists.BuiltIn).By(Grouping.Region).Rows;

        Assert.Equal(
            ["Övre Norrland", "Stockholm", "Sydsverige", "Nationellt", "Nordvästra Svealand", null], rows.Select(row => row.Key?.Swedish));
        Assert.Equal(BreakdownRowKind.Unknown, rows[^1].Kind);
    }

    [Fact]
    public void The_same_area_of_two_periods_is_two_rows()
    {
        Project[] projects =
        [
            Some.Project("2020/00001") with { ProgrammingPeriod = ProgrammingPeriod.From2014To2020, ProgrammeArea = "2" },
            Some.Project("2010-3000001") with { ProgrammingPeriod = ProgrammingPeriod.From2007To2013, ProgrammeArea = "2" },
        ];

        var rows = new Portfolio(projects, Domain.CodeLists.BuiltIn).By(Grouping.ProgrammeArea).Rows;

        Assert.Equal(["Ökat arbetskraftsutbud", "Ökade övergångar till arbete"], rows.Select(row => row.Key!.Swedish));
    }

    [Fact]
    public void An_unknown_code_is_printed_as_itself()
    {
        var project = Some.Project("2020/00001") with { ProgrammingPeriod = ProgrammingPeriod.From2014To2020, ProgrammeArea = "9" };

        var row = Assert.Single(new Portfolio([project], Domain.CodeLists.BuiltIn).By(Grouping.ProgrammeArea).Rows);

        Assert.Equal(new GroupKey("9", ProgrammingPeriod.From2014To2020, "9", "9"), row.Key);
    }

    [Fact]
    public void Top_keeps_the_largest_and_puts_the_others_together()
    {
        string[] owners = ["A", "B", "B", "B", "C", "C", "D"];
        var projects = owners.Select((owner, index) => Some.Project($"2020/{index:D5}") with { Owner = new Owner(owner) });

        var top = new Portfolio(projects, Domain.CodeLists.BuiltIn).By(Grouping.Owner).Top(2, row => row.Projects.Count);

        Assert.Equal(["B", "C", null], top.Rows.Select(row => row.Key?.Swedish));
        Assert.Equal(BreakdownRowKind.Rest, top.Rows[2].Kind);
        Assert.Equal(2, top.Rows[2].Figures.Projects);
    }

    [Theory]
    [InlineData("Storåns kommun", null, "municipality")]
    [InlineData("Göteborgs Stad", null, "municipality")]
    [InlineData("Region Mittdalen", null, "region")]
    [InlineData("Samordningsförbundet Tre Åar", null, "joint-authority")]
    [InlineData("Folkhögskolan Rönnen", null, "education")]
    [InlineData("Stiftelsen Vidare Led", "8999990024", "foundation")]
    [InlineData("Skogsbygdens Utvecklingsbolag AB", null, "company")]
    [InlineData("Livsmedelsringen", "5599990107", "company")]
    [InlineData("Myndigheten för vägledning", "2199990041", "state")]
    [InlineData("Regionalt forum", "8999990024", "association")]
    [InlineData("Kulturkraft Sundet, ideell förening", null, "association")]
    [InlineData("Okänt slag", null, null)]
    public void The_kind_of_an_owner_comes_from_name_and_number(string name, string? number, string? expected)
    {
        var project = Some.Project("2020/00001") with { Owner = new Owner(name, null, number) };

        var row = Assert.Single(new Portfolio([project], Domain.CodeLists.BuiltIn).By(Grouping.OwnerKind).Rows);

        Assert.Equal(expected, row.Key?.Code);
    }

    private static void AssertReconciles(Portfolio portfolio, Breakdown breakdown, int seed)
    {
        var because = $"seed {seed}, {breakdown.Grouping}";
        Assert.True(
            portfolio.Projects.Select(project => project.Id).SequenceEqual(
                breakdown.Rows.SelectMany(row => row.Projects).Select(project => project.Id).Order()), because);
        Assert.All(breakdown.Rows, row => Assert.NotEmpty(row.Projects));
        foreach (var figure in Figures)
        {
            var total = figure(portfolio.Figures);
            var rows = breakdown.Rows.Select(row => figure(row.Figures)).ToList();
            Assert.True((total.Sum ?? 0) == rows.Sum(row => row.Sum ?? 0), because);
            Assert.True(total.Known == rows.Sum(row => row.Known), because);
            Assert.True(total.Missing.SequenceEqual(rows.SelectMany(row => row.Missing).Order()), because);
            Assert.True(total.Known + total.Missing.Count == portfolio.Figures.Projects, because);
        }

        foreach (var ratio in Ratios)
        {
            var rows = breakdown.Rows.Select(row => ratio(row.Figures)).ToList();
            Assert.True(ratio(portfolio.Figures).Known == rows.Sum(row => row.Known), because);
            Assert.True(ratio(portfolio.Figures).Missing.SequenceEqual(rows.SelectMany(row => row.Missing).Order()), because);
        }
    }

    private static readonly Func<KeyFigures, Figure>[] Figures =
    [
        figures => figures.EsfSupport, figures => figures.TotalBudget, figures => figures.UnionSupport, figures => figures.Participants,
    ];

    private static readonly Func<KeyFigures, Ratio>[] Ratios = [figures => figures.SupportPerParticipant, figures => figures.BudgetPerParticipant];
}

using EsfReports.Domain;
using EsfReports.Templating;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class PortfolioModelTests
{
    private static readonly Project[] Projects =
    [
        Some.Project("2020/00001"),
        Some.Project("2020/00002") with { EsfSupport = null, ProgrammeArea = "1" },
        Some.Project("23-063-S03") with { ProgrammingPeriod = ProgrammingPeriod.From2021To2027, ProgrammeArea = "A", StartDate = new DateOnly(2024, 1, 1), EndDate = null },
        Some.BareProject("2015/00009"),
    ];

    [Fact]
    public void Projects_come_newest_period_first_and_those_without_a_period_last()
    {
        Assert.Equal(["23-063-S03", "2020/00001", "2020/00002", "2015/00009"], List("projects").Select(project => Read(project, "id")));
    }

    [Fact]
    public void A_missing_amount_is_counted_and_named_and_never_taken_as_zero()
    {
        var figure = Object("figures", "esf_support");

        Assert.Equal(1_880_000m, Read(figure, "value"));
        Assert.Equal(2m, Read(figure, "known"));
        Assert.Equal(4m, Read(figure, "of"));
        Assert.Equal(false, Read(figure, "is_complete"));
        Assert.Equal(["2015/00009", "2020/00002"], ((IEnumerable<object?>)Read(figure, "missing")!).Cast<IScriptMembers>().Select(project => Read(project, "id")));
    }

    [Fact]
    public void The_list_of_missing_details_names_them_in_words()
    {
        var missing = List("missing").Select(entry =>
            $"{Read((IScriptMembers)Read(entry, "project")!, "id")}: {string.Join(", ", (IEnumerable<object?>)Read(entry, "fields")!)}");

        Assert.Equal(
            [
                "23-063-S03: Slut",
                "2020/00002: Beviljat ESF-stöd",
                "2015/00009: Start, Slut, Beviljat ESF-stöd, Total projektbudget, Planerat antal deltagare",
            ], missing);
    }

    [Fact]
    public void Areas_of_several_periods_say_which_period_they_belong_to()
    {
        var labels = List("by_programme_area").Select(row => Read(row, "label"));

        Assert.Equal(
            [
                "1 Kompetensförsörjning (2014–2020)",
                "2 Ökade övergångar till arbete (2014–2020)",
                "A Öka möjligheten till ett inkluderande och hållbart arbetsliv för alla (2021–2027)",
                "uppgift saknas",
            ], labels);
    }

    [Fact]
    public void Rows_of_every_breakdown_add_up_to_the_portfolio()
    {
        foreach (var field in PortfolioModel.Portfolio.Fields.Where(field => field.Name.StartsWith("by_", StringComparison.Ordinal)))
        {
            Assert.Equal(4m, List(field.Name).Sum(row => (decimal)Read(row, "count")!));
            Assert.Equal(1m, List(field.Name).Sum(row => (decimal)Read(row, "share")!));
        }
    }

    [Fact]
    public void The_ids_behind_rows_and_sums_are_named()
    {
        var rows = List("by_programming_period");

        Assert.Equal(["2015/00009", "2020/00001", "2020/00002", "23-063-S03"], rows.SelectMany(row => Texts(row, "ids")).Order(StringComparer.Ordinal));
        Assert.Equal(["2020/00001", "23-063-S03"], Texts(Object("figures", "esf_support"), "ids"));
        Assert.All(rows, row => Assert.Equal(Texts(row, "ids"), Objects(row, "projects").Select(project => Read(project, "id"))));
    }

    [Fact]
    public void Shares_of_the_support_add_up_to_one_and_are_unknown_where_the_support_is()
    {
        var shares = List("by_programme_area").Select(row => (decimal?)Read(row, "support_share")).ToList();

        Assert.Equal(1m, shares.Sum());
        Assert.Contains(null, shares);
    }

    [Fact]
    public void A_row_counts_what_is_planned_running_and_ended()
    {
        var row = List("by_programming_period").Single(one => (string)Read(one, "key")! == "2014-2020");

        Assert.Equal([0m, 0m, 2m], new[] { "planned", "running", "ended" }.Select(name => (decimal)Read(row, name)!));
    }

    [Fact]
    public void Status_is_seen_from_the_date_of_the_report()
    {
        var rows = List("by_status").Select(row => $"{Read(row, "key")} {Read(row, "label")} {Read(row, "count")}");

        Assert.Equal(["ended Avslutat 2", "unknown Okänd, datum saknas 2"], rows);
    }

    [Fact]
    public void The_span_of_years_is_that_of_the_starts()
    {
        Assert.Equal(2020m, Read(Object("period"), "first"));
        Assert.Equal(2024m, Read(Object("period"), "last"));
    }

    [Fact]
    public void The_nation_is_called_by_its_text()
    {
        Assert.Equal("nation", Read(Subject(), "kind"));
        Assert.Equal("hela landet", Read(Subject(), "name"));
    }

    private static IScriptMembers Subject() => ModelView.Of(
        new PortfolioSubject(new Portfolio(Projects, CodeLists.BuiltIn), new PortfolioSelection()), PortfolioModel.Portfolio, Some.Context)!;

    private static List<IScriptMembers> List(string name) => [.. ((IEnumerable<object?>)Read(Subject(), name)!).Cast<IScriptMembers>()];

    private static IScriptMembers Object(params string[] path) =>
        path.Aggregate(Subject(), (members, name) => (IScriptMembers)Read(members, name)!);

    private static IEnumerable<string> Texts(IScriptMembers members, string name) => ((IEnumerable<object?>)Read(members, name)!).Cast<string>();

    private static IEnumerable<IScriptMembers> Objects(IScriptMembers members, string name) =>
        ((IEnumerable<object?>)Read(members, name)!).Cast<IScriptMembers>();

    private static object? Read(IScriptMembers members, string name) =>
        members.TryGetMember(name, out var value) ? value : throw new InvalidOperationException($"no member {name}");
}

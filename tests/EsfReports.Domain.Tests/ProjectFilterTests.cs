using Xunit;

namespace EsfReports.Domain.Tests;

public sealed class ProjectFilterTests
{
    private static readonly Project[] Projects =
    [
        Some.Project("2020/00001") with
        {
            Name = "Steget", ProgrammingPeriod = ProgrammingPeriod.From2014To2020, Region = "SE23", EsfSupport = new Money(1_500_000),
            Owner = new Owner("Storåns kommun"), Postcode = "46232", ProjectPeriod = new DateRange(new(2020, 8, 1), new(2022, 12, 31)),
            Description = [new ListBlock([new ListItem("lära", [new ListItem("språk", [])])])],
        },
        Some.Project("23-063-S03") with
        {
            Name = "Bron and vägen", ProgrammingPeriod = ProgrammingPeriod.From2021To2027, Region = "SE21", PlannedParticipants = 0, UnionRate = 0.4m,
        },
        Some.Project("2010-3012345") with { Name = "Äldre", Region = "Nordvästra Svealand", EsfSupport = new Money(900_000) },
    ];

    [Theory]
    [InlineData("region=Västsverige", "1")]
    [InlineData("region = Småland & Öarna", "2")]
    [InlineData("region = SE21 or region=\"west sweden\"", "12")]
    [InlineData("region=Nordvästra Svealand", "3")]
    [InlineData("period=2014-2020 and support>1000000", "1")]
    [InlineData("support>=900 000", "13")]
    [InlineData("support=missing", "2")]
    [InlineData("support!=missing and not region=SE23", "3")]
    [InlineData("support!=5", "13")]
    [InlineData("participants=0", "2")]
    [InlineData("rate=40%", "2")]
    [InlineData("rate<0.5", "2")]
    [InlineData("start>=2020-01-01", "1")]
    [InlineData("start-year=2020", "1")]
    [InlineData("end<2023-01-01", "1")]
    [InlineData("county=Västra Götalands län", "1")]
    [InlineData("owner~kommun", "1")]
    [InlineData("owner-kind=municipality", "1")]
    [InlineData("owner != Storåns kommun", "")]
    [InlineData("name=\"bron and vägen\"", "2")]
    [InlineData("name >= z", "3")]
    [InlineData("call=23-063", "2")]
    [InlineData("text~SPRÅK", "1")]
    [InlineData("(region=SE23 or region=SE21) and (support=missing or name=x)", "2")]
    [InlineData("NOT (region=SE23 OR region=SE21)", "3")]
    public void A_filter_picks_projects(string text, string expected)
    {
        var result = ProjectFilter.Parse(text, Domain.CodeLists.BuiltIn);

        Assert.Null(result.Error);
        Assert.Equal(expected, string.Concat(Projects.Index().Where(pair => result.Filter!.Matches(pair.Item)).Select(pair => pair.Index + 1)));
    }

    [Theory]
    [InlineData("", 1, "Found the end, expected the name of a field.")]
    [InlineData("region", 7, "Found the end, expected one of = != < <= > >= ~ after 'region'.")]
    [InlineData("region=", 8, "Found the end, expected a value.")]
    [InlineData("region=SE23 and", 16, "Found the end, expected the name of a field.")]
    [InlineData("region=SE23 region=SE21", 19, "Found '=', expected 'and', 'or' or the end.")]
    [InlineData("(region=SE23", 13, "Found the end, expected ')'.")]
    [InlineData("region=SE23)", 12, "Found ')', expected 'and', 'or' or the end.")]
    [InlineData("support>mycket", 9, "'mycket' is not a number such as 1000000.")]
    [InlineData("start=2020", 7, "'2020' is not a date such as 2024-09-02.")]
    [InlineData("support~5", 9, "~ is for texts; compare with a number such as 1000000 by = != < <= > >=.")]
    [InlineData("support>missing", 9, "'missing' can only be compared with = and !=.")]
    public void A_mistake_is_named_with_its_column(string text, int column, string message)
    {
        var result = ProjectFilter.Parse(text, Domain.CodeLists.BuiltIn);

        Assert.Null(result.Filter);
        Assert.Equal(new FilterError(column, message), result.Error);
    }

    [Fact]
    public void An_unknown_field_is_answered_with_the_fields_there_are()
    {
        var error = ProjectFilter.Parse("colour=blue", Domain.CodeLists.BuiltIn).Error!;

        Assert.Equal(1, error.Column);
        Assert.StartsWith("'colour' is not a field that can be filtered by; fields are id, name, period, fund, owner,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_nesting_ends_in_an_error()
    {
        var error = ProjectFilter.Parse(new string('(', 100_000), Domain.CodeLists.BuiltIn).Error!;

        Assert.Equal("The filter is nested too deeply.", error.Message);
        Assert.NotNull(ProjectFilter.Parse(string.Concat(Enumerable.Repeat("not ", 100_000)), Domain.CodeLists.BuiltIn).Error);
    }

    [Fact]
    public void Every_field_that_is_named_can_be_used() =>
        Assert.All(ProjectFilter.FieldNames, name => Assert.Null(ProjectFilter.Parse($"{name}=missing", Domain.CodeLists.BuiltIn).Error));
}

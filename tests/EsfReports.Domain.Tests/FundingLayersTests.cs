using Xunit;

namespace EsfReports.Domain.Tests;

public sealed class FundingLayersTests
{
    [Theory]
    [InlineData(100, 54, 40, "40", "14", "46")]
    [InlineData(100, 100, 90, "90", "10", "0")]
    [InlineData(100, null, 40, "40", "-", "-")]
    [InlineData(null, 54, 40, "40", "14", "-")]
    [InlineData(100, 54, null, "-", "-", "46")]
    [InlineData(null, null, null, "-", "-", "-")]
    // Before 2021 the EU rate counts on other costs than the budget: more EU money than support says nothing about the state.
    [InlineData(100, 47, 50, "50", "-", "53")]
    [InlineData(40, 54, 40, "40", "14", "-")]
    public void A_layer_is_there_if_it_is_given_or_follows(int? total, int? support, int? union, string expectedUnion, string expectedState, string expectedOwn)
    {
        var layers = Project(total, support, union).Funding;

        Assert.Equal((expectedUnion, expectedState, expectedOwn), (Text(layers.Union), Text(layers.State), Text(layers.Own)));
        Assert.Equal(expectedUnion != "-" && expectedState != "-" && expectedOwn != "-", layers.AreComplete);
    }

    [Fact]
    public void A_derived_layer_names_its_rule()
    {
        var given = Project(100, 54, 40);
        var derived = given with
        {
            Sources = new Dictionary<ProjectField, FieldSource> { [ProjectField.UnionSupport] = new("lista.csv", 0, null, UnionSupportRule.AreaA) },
        };

        Assert.Null(given.Funding.Union!.Rule);
        Assert.Equal("eu-40-of-54", derived.Funding.Union!.Rule);
        Assert.Equal("esf-support-less-eu", derived.Funding.State!.Rule);
        Assert.Equal("budget-less-esf-support", derived.Funding.Own!.Rule);
    }

    [Fact]
    public void Complete_layers_make_up_the_total_budget()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var project = Project(random.Next(200), random.Next(200), random.Next(200));
            if (project.Funding is { AreComplete: true } layers)
                Assert.Equal(project.TotalBudget, layers.Union!.Amount + layers.State!.Amount + layers.Own!.Amount);
        }
    }

    [Fact]
    public void Layers_are_in_the_JSON_form_with_their_rules() => Assert.Contains(
        "\"funding\":{\"union\":{\"amount\":40,\"rule\":null},\"state\":{\"amount\":14,\"rule\":\"esf-support-less-eu\"},\"own\":{\"amount\":46,\"rule\":\"budget-less-esf-support\"}}",
        System.Text.Encoding.UTF8.GetString(ProjectJson.Write(Project(100, 54, 40))), StringComparison.Ordinal);

    [Theory]
    [InlineData("A", "SE21", 10_325_312, 7_648_379, "eu-40-of-54")]
    [InlineData("A", "SE21", 5_992_144, 4_438_625, "eu-40-of-54")]
    [InlineData("A", "SE31", 10_325_312, null, null)]
    [InlineData("C", "SE31", 9_791_713, 8_812_541, "eu-90-of-100")]
    [InlineData("C", "SE22", 4_973_906, 4_476_515, "eu-90-of-100")]
    [InlineData("F", "SE", 5_600_000, 5_600_000, "eu-100-of-100")]
    [InlineData("B", "SE21", 100, null, null)]
    [InlineData("A", null, 100, null, null)]
    public void EU_support_is_derived_only_by_a_known_share(string area, string? region, int support, int? expected, string? rule)
    {
        var derived = UnionSupportRule.Derive(ProgrammingPeriod.From2021To2027, area, region, new Money(support));

        Assert.Equal((expected, rule), ((int?)derived?.Support.Amount, derived?.Rule));
        Assert.Null(UnionSupportRule.Derive(ProgrammingPeriod.From2014To2020, area, region, new Money(support)));
    }

    private static Project Project(int? total, int? support, int? union) => new()
    {
        Id = new ProjectId("23-041-S02"),
        TotalBudget = Amount(total),
        EsfSupport = Amount(support),
        UnionSupport = Amount(union),
    };

    private static Money? Amount(int? kronor) => kronor is { } known ? new Money(known) : null;

    private static string Text(FundingLayer? layer) => layer?.Amount.ToString() ?? "-";
}

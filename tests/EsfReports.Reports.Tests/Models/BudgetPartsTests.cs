using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class BudgetPartsTests
{
    [Fact]
    public void All_three_layers_are_told_where_they_are_known()
    {
        var parts = BudgetParts.Of(Some.Project() with
        {
            TotalBudget = new Money(1000),
            EsfSupport = new Money(540),
            UnionSupport = new Money(400),
        });

        Assert.Equal(
            [new BudgetPart("union", 400, 0, 0.4m, false), new BudgetPart("state", 140, 0.4m, 0.14m, false), new BudgetPart("own", 460, 0.54m, 0.46m, false)],
            parts);
    }

    [Fact]
    public void Derived_amounts_are_marked_and_own_funding_is_not()
    {
        var parts = BudgetParts.Of(Some.Project() with
        {
            TotalBudget = new Money(1000),
            EsfSupport = new Money(540),
            UnionSupport = new Money(400),
            Sources = new Dictionary<ProjectField, FieldSource> { [ProjectField.UnionSupport] = new("a.txt", 1, Rule: "rule") },
        });

        Assert.Equal([true, true, false], parts.Select(part => part.IsDerived));
    }

    [Theory]
    [InlineData(1000, 470, null, "support 470, own 530")]
    [InlineData(1000, 1000, null, "support 1000")]
    [InlineData(1000, 1000, 900, "union 900, state 100")]
    [InlineData(1000, null, 400, "union 400, other 600")]
    [InlineData(1000, 0, null, "own 1000")]
    [InlineData(1000, 470, 500, "support 470, own 530")]
    [InlineData(1000, 1100, null, "")]
    [InlineData(1000, null, 1100, "")]
    [InlineData(1000, null, null, "")]
    [InlineData(null, 540, 400, "")]
    [InlineData(0, 0, null, "")]
    public void Nothing_is_told_that_does_not_follow(int? total, int? support, int? union, string expected)
    {
        var parts = BudgetParts.Of(Some.BareProject() with { TotalBudget = Amount(total), EsfSupport = Amount(support), UnionSupport = Amount(union) });

        Assert.Equal(expected, string.Join(", ", parts.Select(part => $"{part.Key} {part.Amount}")));

        static Money? Amount(int? kronor) => kronor is { } amount ? new Money(amount) : null;
    }
}

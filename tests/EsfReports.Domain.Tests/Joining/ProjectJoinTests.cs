using System.Text.RegularExpressions;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Domain.Tests.Joining;

public sealed partial class ProjectJoinTests
{
    [Fact]
    public void A_missing_source_leaves_the_other_as_it_is()
    {
        var project = Project("sida.txt", "Steget", 10);

        Assert.Same(project, ProjectJoin.Join(project, null)!.Project);
        Assert.Same(project, ProjectJoin.Join(null, project)!.Project);
        Assert.Null(ProjectJoin.Join(null, null));
    }

    [Fact]
    public void The_rule_of_a_field_says_which_value_counts_and_the_other_is_a_conflict()
    {
        var joined = ProjectJoin.Join(Project("sida.txt", "Steget", 10), Project("lista.csv", "Steget!", 12))!;

        Assert.Equal(("Steget", new Money(12)), (joined.Project.Name, joined.Project.TotalBudget));
        Assert.Equal("lista.csv", joined.Project.Sources[ProjectField.TotalBudget].File);
        Assert.Equal("sida.txt", joined.Project.Sources[ProjectField.Name].File);
        Assert.Equal(
            [
                new FieldConflict(new("2020/00001"), ProjectField.Name, "name", new("Steget", new("sida.txt", 1)), new("Steget!", new("lista.csv", 1))),
                new FieldConflict(new("2020/00001"), ProjectField.TotalBudget, "total budget", new("12", new("lista.csv", 2)), new("10", new("sida.txt", 2))),
            ],
            joined.Conflicts);
    }

    [Fact]
    public void Derived_EU_support_is_derived_again_from_the_amount_that_counts()
    {
        var page = Funded("sida.txt", 54, 40, UnionSupportRule.AreaA);
        var list = Funded("lista.csv", 108, null, null);

        var project = ProjectJoin.Join(page, list)!.Project;

        Assert.Equal((new Money(108), new Money(80)), (project.EsfSupport, project.UnionSupport));
        Assert.Equal(new FieldSource("lista.csv", 0, null, UnionSupportRule.AreaA), project.Sources[ProjectField.UnionSupport]);
    }

    [Fact]
    public void The_table_for_readers_says_the_same_as_the_rules()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));
        var table = Row().Matches(text).SelectMany(row => Fields(row.Groups["fields"].Value).Select(field => (field, row.Groups["winner"].Value)))
            .ToDictionary();

        foreach (var rule in FieldRules.All)
            Assert.Equal((rule.Field, rule.Winner), (rule.Field, table[rule.Field.ToString()] == "list" ? SourceKind.List : SourceKind.Page));
        Assert.Equal(FieldRules.All.Count, table.Count);
    }

    private static string[] Fields(string cell) => cell.Split(',', StringSplitOptions.TrimEntries);

    private static Project Project(string file, string name, int budget) => new()
    {
        Id = new ProjectId("2020/00001"),
        Name = name,
        TotalBudget = new Money(budget),
        Sources = new Dictionary<ProjectField, FieldSource> { [ProjectField.Name] = new(file, 1), [ProjectField.TotalBudget] = new(file, 2) },
    };

    private static Project Funded(string file, int support, int? union, string? rule) => new()
    {
        Id = new ProjectId("23-041-S02"),
        ProgrammingPeriod = ProgrammingPeriod.From2021To2027,
        ProgrammeArea = "A",
        Region = "SE21",
        EsfSupport = new Money(support),
        UnionSupport = union is { } known ? new Money(known) : null,
        Sources = union is null
            ? new Dictionary<ProjectField, FieldSource> { [ProjectField.EsfSupport] = new(file, 2) }
            : new Dictionary<ProjectField, FieldSource> { [ProjectField.EsfSupport] = new(file, 2), [ProjectField.UnionSupport] = new(file, 0, null, rule) },
    };

    [GeneratedRegex(@"^\| \*\*(?<winner>page|list)\*\* \| (?<fields>[^|]+) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}

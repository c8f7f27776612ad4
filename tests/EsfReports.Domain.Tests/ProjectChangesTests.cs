using Xunit;

namespace EsfReports.Domain.Tests;

public sealed class ProjectChangesTests
{
    private static readonly DateOnly From = new(2026, 10, 1);
    private static readonly DateOnly To = new(2026, 11, 1);

    [Fact]
    public void Every_kind_of_change_is_told_apart()
    {
        Project[] before =
        [
            Some.Project("2020/00001"),
            Some.Project("2020/00002") with { Name = "Gammalt", EsfSupport = new Money(100), PlannedParticipants = 5 },
            Some.Project("2020/00003") with { EndDate = new(2026, 11, 1) },
            Some.Project("2020/00004"),
            Some.Project("2020/00007") with { EndDate = new(2026, 10, 1) },
        ];
        Project[] after =
        [
            Some.Project("2020/00006"), Some.Project("2020/00005"), before[2], before[4],
            before[1] with { Name = "Nytt", EsfSupport = new Money(200), PlannedParticipants = null }, before[0],
        ];

        var changes = ProjectChanges.Between(before, after, From, To, before.Select(project => project.Id).Append(new("2020/00006")).ToHashSet());

        Assert.Equal(
            ["New 2020/00005", "Reappeared 2020/00006", "Changed 2020/00002", "Ended 2020/00003", "Vanished 2020/00004"],
            changes.Select(change => $"{change.Kind} {change.Project.Id}"));
        Assert.Equal(
            [
                new(ProjectField.Name, "Gammalt", "Nytt"), new(ProjectField.EsfSupport, "100", "200"),
                new(ProjectField.PlannedParticipants, "5", null),
            ],
            changes[2].Fields);
        Assert.Equal("Gammalt", changes[2].Before!.Name);
    }

    [Fact]
    public void A_project_can_change_and_end()
    {
        var before = Some.Project("2020/00001") with { EndDate = new(2026, 12, 31) };
        var after = before with { EndDate = new(2026, 10, 15) };

        var changes = ProjectChanges.Between([before], [after], From, To, new HashSet<ProjectId>());

        Assert.Equal([ProjectChangeKind.Changed, ProjectChangeKind.Ended], changes.Select(change => change.Kind));
        Assert.Equal([new FieldChange(ProjectField.EndDate, "2026-12-31", "2026-10-15")], changes[0].Fields);
    }

    [Fact]
    public void Places_and_contacts_are_not_changes()
    {
        var before = Some.Project("2020/00001") with { Contact = new Contact("Projektkontoret", null, null) };
        var after = before with { Contact = null, Sources = new Dictionary<ProjectField, FieldSource> { [ProjectField.Id] = new("b.txt", 3) } };

        Assert.Empty(ProjectChanges.Between([before], [after], From, To, new HashSet<ProjectId>()));
    }

    [Fact]
    public void A_word_in_a_list_is_a_change_of_the_description()
    {
        var before = Some.Project("2020/00001") with { Description = [new ListBlock([new("a", [new("b", [])])])] };
        var after = before with { Description = [new ListBlock([new("a", [new("c", [])])])] };

        var change = Assert.Single(ProjectChanges.Between([before], [after], From, To, new HashSet<ProjectId>()));

        Assert.Equal([new FieldChange(ProjectField.Description, "a\nb", "a\nc")], change.Fields);
    }
}

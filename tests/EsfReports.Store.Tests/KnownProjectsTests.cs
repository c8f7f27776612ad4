using EsfReports.Domain;
using Xunit;
using static EsfReports.Store.Tests.StoreFixture;

namespace EsfReports.Store.Tests;

public sealed class KnownProjectsTests : IDisposable
{
    private readonly StoreFixture _fixture = new();
    private readonly ProjectStore _store;

    public KnownProjectsTests() => _store = ProjectStore.OpenOrCreate(_fixture.StorePath);

    public void Dispose()
    {
        _store.Dispose();
        _fixture.Dispose();
    }

    [Fact]
    public void What_is_read_one_by_one_is_what_is_read_together()
    {
        _store.Import(Batch("2026-10-01", Project("23-063-S10"), Project("23-063-S2"), Project("2020/00002", "Förr")));
        _store.Import(Batch("2026-11-01", Project("2020/00002", "Nu")) with { Lists = [Project("2020/00001", "Lista"), Project("2020/00002", "Lista", 12)] });

        foreach (var day in new DateOnly?[] { null, new DateOnly(2026, 10, 31), new DateOnly(2026, 9, 30) })
        {
            var known = _store.List(day);

            Assert.Equal(_store.ReadAll(day).Select(ProjectJson.WriteIndented), known.Ids.Select(id => ProjectJson.WriteIndented(known.Read(id))));
        }

        Assert.Equal(["2020/00001", "2020/00002", "23-063-S2", "23-063-S10"], _store.List().Ids.Select(id => id.Text));
    }

    [Fact]
    public void A_project_that_vanished_is_not_listed()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001"), Project("2020/00002")));
        _store.Import(Batch("2026-11-01", Project("2020/00002")) with { Scope = ImportScope.Whole });

        Assert.Equal("2020/00002", Assert.Single(_store.List().Ids).Text);
        Assert.Equal(2, _store.List(new DateOnly(2026, 10, 31)).Ids.Count);
    }

    [Fact]
    public void An_import_after_the_listing_changes_nothing_that_was_listed()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001", "Förr")));
        var known = _store.List();
        using (var other = ProjectStore.Open(_fixture.StorePath))
            other.Import(Batch("2026-11-01", Project("2020/00001", "Nu"), Project("2020/00002")) with { Scope = ImportScope.Whole });

        Assert.Equal("Förr", known.Read(Assert.Single(known.Ids)).Name);
    }

    [Fact]
    public void Many_threads_may_read_at_the_same_time()
    {
        var projects = Enumerable.Range(1, 300).Select(number => Project($"2020/{number:D5}", $"Namn {number}")).ToArray();
        _store.Import(Batch("2026-11-01", projects));
        var known = _store.List();
        var names = new string?[projects.Length];

        Parallel.For(0, projects.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index => names[index] = known.Read(known.Ids[index]).Name);

        Assert.Equal(projects.Select(project => project.Name), names);
    }

    [Fact]
    public void Projects_in_memory_are_listed_in_their_order()
    {
        var known = KnownProjects.Of([Project("2020/00002", "B"), Project("2020/00001", "A")]);

        Assert.Equal(["2020/00002", "2020/00001"], known.Ids.Select(id => id.Text));
        Assert.Equal("A", known.Read(new ProjectId("2020/00001")).Name);
    }
}

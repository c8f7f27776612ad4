using EsfReports.Domain;
using Xunit;
using static EsfReports.Store.Tests.StoreFixture;

namespace EsfReports.Store.Tests;

/// <summary>Pages and lists of one project, imported together or apart.</summary>
public sealed class JoinedSourcesTests : IDisposable
{
    private static readonly ProjectId Id = new("2020/00001");

    private readonly StoreFixture _fixture = new();
    private readonly ProjectStore _store;

    public JoinedSourcesTests() => _store = ProjectStore.OpenOrCreate(_fixture.StorePath);

    public void Dispose()
    {
        _store.Dispose();
        _fixture.Dispose();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Page_and_list_are_joined_whatever_the_order_of_their_imports(bool pageFirst, bool together)
    {
        if (together)
            _store.Import(Pages("2026-10-01", Page()) with { Lists = [Row(12)] });
        foreach (var batch in pageFirst ? [Pages("2026-10-01", Page()), Lists("2026-10-01", Row(12))] : new[] { Lists("2026-10-01", Row(12)), Pages("2026-10-01", Page()) })
            _store.Import(batch);

        var project = Assert.Single(_store.ReadAll());

        Assert.Equal(("Sidans namn", new Money(12)), (project.Name, project.EsfSupport));
        Assert.Equal(ProjectJson.WriteIndented(project), ProjectJson.WriteIndented(_store.Find(Id)!.Project));
    }

    [Fact]
    public void Every_value_names_the_import_that_first_read_it_as_it_stands()
    {
        _store.Import(Pages("2026-10-01", Page()));
        _store.Import(Lists("2026-10-02", Row(12)));
        _store.Import(Lists("2026-10-03", Row(12)));

        var stored = _store.Find(Id)!;

        Assert.Equal((1L, 2L), (stored.ImportOf[ProjectField.Name], stored.ImportOf[ProjectField.EsfSupport]));
        Assert.Equal((3L, new DateOnly(2026, 10, 3)), (stored.ImportId, stored.SeenOn));
        Assert.Equal("name", Assert.Single(stored.Conflicts).Words);
    }

    [Fact]
    public void A_later_list_replaces_the_earlier_one_and_leaves_the_page()
    {
        _store.Import(Pages("2026-10-01", Page()));
        _store.Import(Lists("2026-10-02", Row(12)));

        var result = _store.Import(Lists("2026-11-01", Row(14)));

        Assert.Equal([Id], result.Changed);
        Assert.Equal(("Sidans namn", new Money(14)), (_store.ReadAll()[0].Name, _store.ReadAll()[0].EsfSupport));
        Assert.Equal(new Money(12), _store.ReadAll(new DateOnly(2026, 10, 31))[0].EsfSupport);
        Assert.Null(_store.ReadAll(new DateOnly(2026, 10, 1))[0].EsfSupport);
    }

    [Fact]
    public void A_whole_list_makes_its_own_projects_vanish_but_not_those_that_only_pages_have()
    {
        _store.Import(Pages("2026-10-01", Page(), Project("2007-2013-steget-00000000")));
        _store.Import(Lists("2026-10-01", Row(12), Project("2020/00009")));

        var result = _store.Import(Lists("2026-11-01", Project("2020/00009")) with { Scope = ImportScope.Whole });

        Assert.Equal([Id], result.Vanished);
        Assert.Equal(["2007-2013-steget-00000000", "2020/00009"], _store.ReadAll().Select(project => project.Id.Text).Order(StringComparer.Ordinal));
        Assert.Null(_store.Find(Id));

        _store.Import(Pages("2026-12-01", Page()));

        Assert.Equal("Sidans namn", _store.Find(Id)!.Project.Name);
        Assert.Null(_store.Find(Id)!.Project.EsfSupport);
    }

    [Fact]
    public void One_kind_of_source_can_be_asked_for_alone()
    {
        _store.Import(Pages("2026-10-01", Page()));
        _store.Import(Lists("2026-11-01", Row(12)));

        Assert.Equal("Sidans namn", _store.FindSource(Id, SourceKind.Page)!.Name);
        Assert.Equal("Listans namn", _store.FindSource(Id, SourceKind.List)!.Name);
        Assert.Null(_store.FindSource(Id, SourceKind.List, new DateOnly(2026, 10, 31)));
    }

    [Fact]
    public void Findings_are_kept_with_their_import()
    {
        ImportFinding[] findings =
        [
            new("ESF1046", "warning", "lista.csv", 2, "The name differs.", "Look it up."), new("ESF1002", "error", "tom.txt", 0, "The file is empty.", null),
        ];

        _store.Import(Pages("2026-10-01", Page()) with { Findings = findings });
        _store.Import(Lists("2026-11-01", Row(12)));

        Assert.Equal(findings, _store.FindingsOf(1));
        Assert.Empty(_store.FindingsOf(2));
        Assert.Equal([2, 0], _store.Imports().Select(import => import.Findings));
    }

    private static Project Page() => Project(Id.Text, "Sidans namn");

    private static Project Row(decimal support) => Project(Id.Text, "Listans namn", support) with
    {
        Sources = new SortedDictionary<ProjectField, FieldSource> { [ProjectField.Name] = new("lista.csv", 2), [ProjectField.EsfSupport] = new("lista.csv", 2) },
    };

    private static ImportBatch Pages(string date, params Project[] projects) => Batch(date, projects);

    private static ImportBatch Lists(string date, params Project[] projects) => Batch(date) with { Lists = projects, Files = [new("lista.csv", "ff00")] };
}

using EsfReports.Domain;
using Xunit;
using static EsfReports.Store.Tests.StoreFixture;

namespace EsfReports.Store.Tests;

public sealed class ProjectStoreTests : IDisposable
{
    private readonly StoreFixture _fixture = new();
    private readonly ProjectStore _store;

    public ProjectStoreTests() => _store = ProjectStore.OpenOrCreate(_fixture.StorePath);

    public void Dispose()
    {
        _store.Dispose();
        _fixture.Dispose();
    }

    [Fact]
    public void An_import_tells_new_changed_and_unchanged_projects_apart()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00002"), Project("2020/00001")));

        var result = _store.Import(Batch("2026-11-01", Project("2020/00001"), Project("2020/00002", "Språnget"), Project("2020/00003")));

        Assert.Equal(["2020/00003"], result.New.Select(id => id.Text));
        Assert.Equal(["2020/00002"], result.Changed.Select(id => id.Text));
        Assert.Equal(1, result.Unchanged);
        Assert.Equal(3, result.Read);
        Assert.Equal(2, result.ImportId);
    }

    [Fact]
    public void What_comes_out_is_what_went_in()
    {
        var project = Project("23-063-S03", "Språng & steg – ”ett”", 395_478.5m) with
        {
            Owner = new Owner("Storåns kommun", "Kansliet", "2120000662"),
            ProjectPeriod = new DateRange(new(2022, 5, 1), null),
            SecondaryThemes = [new SecondaryTheme("Motverka barnfattigdom", null)],
            OtherFields = [new OtherField("Okänd", "värde")],
            UnionRate = 0.4m,
        };
        _store.Import(Batch("2026-10-01", project));

        var stored = _store.Find(project.Id)!;

        Assert.Equal(ProjectJson.WriteIndented(project), ProjectJson.WriteIndented(stored.Project));
        Assert.Equal(new FieldSource("sida.txt", 6, "Språng & steg – ”ett”"), stored.Project.Sources[ProjectField.Name]);
        Assert.Equal(new DateOnly(2026, 10, 1), stored.SeenOn);
        Assert.Equal(1, stored.ImportId);
    }

    [Fact]
    public void The_same_import_again_changes_nothing()
    {
        var batch = Batch("2026-10-01", Project("2020/00001"), Project("2020/00002"));
        _store.Import(batch);

        var result = _store.Import(batch);

        Assert.Null(result.ImportId);
        Assert.Equal(2, result.Unchanged);
        Assert.Single(_store.Imports());
    }

    [Fact]
    public void A_moved_line_or_renamed_file_is_not_a_change()
    {
        var project = Project("2020/00001");
        _store.Import(Batch("2026-10-01", project));
        var moved = project with { Sources = new SortedDictionary<ProjectField, FieldSource> { [ProjectField.Name] = new("ny.txt", 9) } };

        var result = _store.Import(Batch("2026-11-01", moved));

        Assert.Equal(1, result.Unchanged);
        Assert.Equal("sida.txt", _store.Find(project.Id)!.Project.Sources[ProjectField.Name].File);
    }

    [Theory]
    [InlineData("2026-09-30", null)]
    [InlineData("2026-10-01", "första")]
    [InlineData("2026-10-31", "första")]
    [InlineData("2026-11-01", "andra")]
    [InlineData("2030-01-01", "andra")]
    public void A_day_gives_what_was_known_then(string day, string? expected)
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001", "första")));
        _store.Import(Batch("2026-11-01", Project("2020/00001", "andra")));
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, _store.Find(new ProjectId("2020/00001"), asOf)?.Project.Name);
        Assert.Equal(expected, _store.ReadAll(asOf).SingleOrDefault()?.Name);
    }

    [Fact]
    public void Imports_may_come_in_any_order_of_their_days()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001", "A")));
        _store.Import(Batch("2026-12-01", Project("2020/00001", "A")));

        var result = _store.Import(Batch("2026-11-01", Project("2020/00001", "B")));

        Assert.Equal(["2020/00001"], result.Changed.Select(id => id.Text));
        Assert.Equal("B", _store.ReadAll(new DateOnly(2026, 11, 15)).Single().Name);
        Assert.Equal("A", _store.ReadAll().Single().Name);
        Assert.Equal([1L, 3L, 2L], _store.Imports().Select(import => import.Id));
    }

    [Fact]
    public void A_whole_import_makes_missing_projects_vanish_and_they_can_come_back()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001"), Project("2020/00002")));

        var result = _store.Import(Batch("2026-11-01", Project("2020/00002")) with { Scope = ImportScope.Whole });
        var back = _store.Import(Batch("2026-12-01", Project("2020/00001")));

        Assert.Equal(["2020/00001"], result.Vanished.Select(id => id.Text));
        Assert.Single(_store.ReadAll(new DateOnly(2026, 11, 1)));
        Assert.Null(_store.Find(new ProjectId("2020/00001"), new DateOnly(2026, 11, 1)));
        Assert.Equal(2, _store.EverKnown(new DateOnly(2026, 11, 1)).Count);
        Assert.Empty(_store.EverKnown(new DateOnly(2026, 9, 1)));
        Assert.Equal(["2020/00001"], back.New.Select(id => id.Text));
        Assert.Equal(2, _store.ReadAll().Count);
        Assert.Equal(2, _store.ReadAll(new DateOnly(2026, 10, 31)).Count);
    }

    [Fact]
    public void A_partial_import_leaves_other_projects_alone()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001"), Project("2020/00002")));

        var result = _store.Import(Batch("2026-11-01", Project("2020/00002")));

        Assert.Empty(result.Vanished);
        Assert.Equal(2, _store.ReadAll().Count);
    }

    [Fact]
    public void Projects_come_in_order_of_their_ids()
    {
        string[] ids = ["23-063-S10", "2020/00312", "23-063-S03", "2018/00076", "23-063-S2", "2010-3012345"];
        _store.Import(Batch("2026-10-01", [.. ids.Select(id => Project(id))]));

        Assert.Equal(
            ["2010-3012345", "2018/00076", "2020/00312", "23-063-S2", "23-063-S03", "23-063-S10"],
            _store.ReadAll().Select(project => project.Id.Text));
    }

    [Fact]
    public void An_import_remembers_its_files_and_its_choice_on_contacts()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001")) with
        {
            Files = [new("b.txt", "02"), new("a.txt", "01")],
            Contacts = "role",
        });

        var import = Assert.Single(_store.Imports());
        Assert.Equal(new ImportRecord(1, new(2026, 10, 1), ImportScope.Part, "role", 1, 2), import);
        Assert.Equal([new ImportFile("a.txt", "01"), new ImportFile("b.txt", "02")], _store.FilesOf(1));
    }

    [Fact]
    public void An_unfinished_import_leaves_no_trace()
    {
        _store.Import(Batch("2026-10-01", Project("2020/00001")));
        var twice = Batch("2026-11-01", Project("2020/00002"), Project("2020/00002"));

        Assert.Throws<StoreException>(() => _store.Import(twice));

        Assert.Single(_store.Imports());
        Assert.Single(_store.ReadAll());
    }
}

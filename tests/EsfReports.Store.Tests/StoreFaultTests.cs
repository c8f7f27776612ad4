using EsfReports.Domain;
using Microsoft.Data.Sqlite;
using Xunit;
using static EsfReports.Store.Tests.StoreFixture;

namespace EsfReports.Store.Tests;

public sealed class StoreFaultTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_missing_store_is_named_and_not_made()
    {
        var fault = Assert.Throws<StoreException>(() => ProjectStore.Open("ingen.db"));

        Assert.Equal(StoreFault.Missing, fault.Fault);
        Assert.Equal("There is no store at 'ingen.db'.", fault.Message);
        Assert.Equal("Make one with: esf-reports import FOLDER --store FILE", fault.Hint);
        Assert.False(File.Exists("ingen.db"));
    }

    [Fact]
    public void An_empty_file_is_not_taken_for_a_new_store()
    {
        File.WriteAllBytes(_fixture.StorePath, []);

        var fault = Assert.Throws<StoreException>(() => ProjectStore.OpenOrCreate(_fixture.StorePath));

        Assert.Equal(StoreFault.NotAStore, fault.Fault);
        Assert.Equal($"The file '{_fixture.StorePath}' is empty, so it is no store.", fault.Message);
        Assert.Equal(0, new FileInfo(_fixture.StorePath).Length);
    }

    [Fact]
    public void A_folder_is_not_a_store()
    {
        var fault = Assert.Throws<StoreException>(() => ProjectStore.OpenOrCreate(_fixture.Folder));

        Assert.Equal(StoreFault.NotAccessible, fault.Fault);
        Assert.Equal($"'{_fixture.Folder}' is a folder, not a store.", fault.Message);
    }

    [Fact]
    public void A_text_file_is_left_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("Detta är en anteckning.\n", 100));
        File.WriteAllText(_fixture.StorePath, text);

        var fault = Assert.Throws<StoreException>(() => ProjectStore.OpenOrCreate(_fixture.StorePath));

        Assert.Equal(StoreFault.NotAStore, fault.Fault);
        Assert.Equal($"The file '{_fixture.StorePath}' is not a store of this program; it is left as it is.", fault.Message);
        Assert.Equal(text, File.ReadAllText(_fixture.StorePath));
    }

    [Fact]
    public void A_database_of_another_program_is_left_as_it_is()
    {
        Run("CREATE TABLE note (text TEXT)");
        var before = File.ReadAllBytes(_fixture.StorePath);

        var fault = Assert.Throws<StoreException>(() => ProjectStore.OpenOrCreate(_fixture.StorePath));

        Assert.Equal(StoreFault.NotAStore, fault.Fault);
        Assert.Equal(before, File.ReadAllBytes(_fixture.StorePath));
    }

    [Fact]
    public void A_store_of_a_newer_program_is_refused()
    {
        Fill(3);
        Run("PRAGMA user_version = 99");

        var fault = Assert.Throws<StoreException>(() => ProjectStore.Open(_fixture.StorePath));

        Assert.Equal(StoreFault.NewerSchema, fault.Fault);
        Assert.Equal($"The store '{_fixture.StorePath}' has version 99, but this program knows only versions up to 2.", fault.Message);
    }

    [Fact]
    public void A_missing_table_is_damage()
    {
        Fill(3);
        Run("DROP TABLE sighting");

        var fault = Assert.Throws<StoreException>(() => ProjectStore.Open(_fixture.StorePath));

        Assert.Equal(StoreFault.Damaged, fault.Fault);
        Assert.Equal($"The store '{_fixture.StorePath}' is damaged (the table sighting is missing); nothing was changed in it.", fault.Message);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_cut_store_is_damage(double kept)
    {
        Fill(200);
        var bytes = File.ReadAllBytes(_fixture.StorePath);
        File.WriteAllBytes(_fixture.StorePath, bytes[..(int)(bytes.Length * kept)]);

        var fault = Assert.Throws<StoreException>(() => ProjectStore.Open(_fixture.StorePath));

        Assert.Equal(StoreFault.Damaged, fault.Fault);
    }

    [Fact]
    public void A_page_of_zeros_is_damage()
    {
        Fill(200);
        var bytes = File.ReadAllBytes(_fixture.StorePath);
        Array.Clear(bytes, 4096 * 10, 4096);
        File.WriteAllBytes(_fixture.StorePath, bytes);

        var fault = Assert.Throws<StoreException>(() => ProjectStore.Open(_fixture.StorePath));

        Assert.Equal(StoreFault.Damaged, fault.Fault);
    }

    [Fact]
    public void A_text_that_was_changed_on_the_disk_is_found_when_it_is_read()
    {
        Fill(3);
        var bytes = File.ReadAllBytes(_fixture.StorePath);
        var index = bytes.AsSpan().IndexOf("\"name\":\"Namn 2\""u8);
        bytes[index + 8] = (byte)'H';
        File.WriteAllBytes(_fixture.StorePath, bytes);
        using var store = ProjectStore.Open(_fixture.StorePath);

        var fault = Assert.Throws<StoreException>(() => Enumerable.Range(1, 3).Select(number => store.Find(Id(number))).ToList());

        Assert.Equal(StoreFault.Damaged, fault.Fault);
        Assert.Equal(
            $"The store '{_fixture.StorePath}' is damaged (the text of 2020/00002 was changed outside this program); nothing was changed in it.",
            fault.Message);
        Assert.Equal(fault.Message, Assert.Throws<StoreException>(() => store.ReadAll()).Message);
        var known = store.List();
        Assert.Equal(fault.Message, Assert.Throws<StoreException>(() => known.Read(Id(2))).Message);
        Assert.Equal("Namn 3", known.Read(Id(3)).Name);
    }

    [Fact]
    public void A_locked_store_is_waited_for_and_then_named()
    {
        Fill(1);
        using var other = new SqliteConnection($"Data Source={_fixture.StorePath};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);
        using var store = ProjectStore.Open(_fixture.StorePath, TimeSpan.FromSeconds(1));

        var fault = Assert.Throws<StoreException>(() => store.Import(Batch("2026-12-01", Project("2020/00009"))));

        Assert.Equal(StoreFault.Locked, fault.Fault);
        Assert.Equal($"The store '{_fixture.StorePath}' is in use by another program that did not finish in time.", fault.Message);
        Assert.Single(store.ReadAll());
    }

    [Fact]
    public void A_half_made_store_of_a_killed_run_does_not_disturb()
    {
        File.WriteAllText(_fixture.StorePath + ".new", "half");

        using var store = ProjectStore.OpenOrCreate(_fixture.StorePath);

        Assert.Empty(store.ReadAll());
        Assert.False(File.Exists(_fixture.StorePath + ".new"));
    }

    private static ProjectId Id(int number) => new($"2020/{number:D5}");

    private void Fill(int count)
    {
        using var store = ProjectStore.OpenOrCreate(_fixture.StorePath);
        store.Import(Batch("2026-10-01", [.. Enumerable.Range(1, count).Select(number => Project(Id(number).Text, $"Namn {number}"))]));
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_fixture.StorePath};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}

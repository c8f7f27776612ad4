using System.Text.Json;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class StoreCommandsTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Import_says_what_was_read_and_the_second_time_that_nothing_changed()
    {
        var first = _cli.Run("import", CliRun.Samples, "--store", _cli["esf.db"], "--as-of", "2026-11-01");
        var second = _cli.Run("import", CliRun.Samples, "--store", _cli["esf.db"], "--as-of", "2026-11-01");

        Snapshot.Match(first + "=== again\n" + second);
    }

    [Fact]
    public void Import_of_what_is_not_there_makes_no_store()
    {
        var result = _cli.RunRaw("import", _cli["gone"], "--store", _cli["esf.db"]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("error: No project was read, so the store is as it was.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_cli["esf.db"]));
    }

    [Fact]
    public void A_bad_page_among_good_ones_is_reported_and_the_others_are_kept()
    {
        var page = _cli.Write("pages/bad.txt", "Ingenting.\n");

        var result = _cli.RunRaw("import", page, Path.Combine(CliRun.Samples, "2020-00999.txt"), "--store", _cli["esf.db"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("pages/bad.txt: error ESF1001", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 files, 1 project read: 1 new, 0 changed, 0 unchanged.\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_above_an_absolute_path_are_not_remembered()
    {
        var store = _cli.Store("2020-00999.txt");

        var result = _cli.RunRaw("show", "2020/00999", "--store", store, "--json");

        Assert.DoesNotContain(Repository.Templates, result.Out, StringComparison.Ordinal);
        Assert.Contains("\"2020-00999.txt\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void List_prints_a_table_to_standard_output_only()
    {
        Snapshot.Match(_cli.Run("list", "--store", _cli.Store()));
    }

    [Fact]
    public void List_as_json_is_an_array_of_projects()
    {
        var result = _cli.RunRaw("list", "--store", _cli.Store("2020-00999.txt", "23-017-S05.txt"), "--json");

        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(["2020/00999", "23-017-S05"], json.RootElement.EnumerateArray().Select(project => project.GetProperty("id").GetString()));
        Assert.Empty(result.Error);
    }

    [Fact]
    public void List_takes_a_condition()
    {
        Assert.Equal(
            "exit 0\n--- out\nID          PERIOD     REGION     NAME\n23-017-S05  2021-2027  Stockholm  Hemma i arbetslivet\n--- err\n1 project\n",
            _cli.Run("list", "--store", _cli.Store(), "--where", "region=Stockholm and period=2021-2027"));
    }

    [Fact]
    public void Changes_lists_what_is_new_and_what_changed()
    {
        const string Text = "2020/00999 - Namnet\n\nDiarienummer:\n2020/00999\nNamn:\nNamnet\nPlanerat antal deltagare:\n{0}\n\nEn text.\n";
        _cli.RunRaw("import", _cli.Write("a.txt", Text.Replace("{0}", "10")), "--store", _cli["esf.db"], "--as-of", "2026-10-01");
        _cli.RunRaw(
            "import", _cli.Write("a.txt", Text.Replace("{0}", "20")), Path.Combine(CliRun.Samples, "23-017-S05.txt"), "--store", _cli["esf.db"], "--as-of", "2026-11-01");

        Assert.Equal(
            "exit 0\n--- out\nnew: 23-017-S05 Hemma i arbetslivet\nchanged: 2020/00999 Namnet\n  planned_participants: 10 -> 20\n--- err\n2 changes\n",
            _cli.Run("changes", "--store", _cli["esf.db"], "--from", "2026-10-01", "--to", "2026-11-01"));
    }

    [Fact]
    public void Show_prints_all_fields_with_their_places()
    {
        Snapshot.Match(_cli.Run("show", "2020/00999", "--store", _cli.Store("2020-00999.txt"), "--sources"));
    }

    [Fact]
    public void Show_of_an_unknown_project_names_the_nearest_one()
    {
        var result = _cli.Run("show", "2020/00998", "--store", _cli.Store("2020-00999.txt"));

        Assert.Equal(
            "exit 2\n--- out\n--- err\nerror: The store has no project '2020/00998'. Did you mean '2020/00999'? The command list prints all ids.\n", result);
    }

    [Fact]
    public void Explain_shows_what_became_of_each_line()
    {
        var page = _cli.Write("page.txt", "2020/00999 - Namnet\n\nDiarienummer:\n2020/00999\nNamn:\nNamnet\n\nEn text.\n");

        Snapshot.Match(_cli.Run("explain", page));
    }

    [Fact]
    public void A_store_that_is_not_there_ends_with_3_and_a_hint()
    {
        Assert.Equal(
            "exit 3\n--- out\n--- err\nerror: There is no store at 'DIR/none.db'.\n  hint: Make one with: esf-reports import FOLDER --store FILE\n",
            _cli.Run("list", "--store", _cli["none.db"]));
    }

    [Fact]
    public void What_stands_in_data_cannot_command_the_terminal()
    {
        var page = _cli.Write("page.txt", "2020/00999 - Namn\u001b[2J\u202Eslut\n\nDiarienummer:\n2020/00999\nNamn:\nNamn\u001b[2J\u202Eslut\n\nEn text.\n");
        _cli.RunRaw("import", page, "--store", _cli["esf.db"]);

        var result = _cli.RunRaw("list", "--store", _cli["esf.db"]);

        Assert.DoesNotContain('\u001b', result.Out + result.Error);
        Assert.DoesNotContain('\u202E', result.Out + result.Error);
    }
}

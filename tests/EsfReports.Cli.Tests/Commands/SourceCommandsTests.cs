using System.Text.Json;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

/// <summary>Pages and lists of operations, together and apart, from the command line.</summary>
public sealed class SourceCommandsTests : IDisposable
{
    private const string List =
        "Diarienummer;Namn på insatsen;Namn på insatsen engelsk;Total projektbudget;Beviljat ESF-stöd\n"
        + "23-017-S05;Hemma i arbetslivet;At home in working life;32 000 000;17 343 720\n2020/00001;Annat projekt;;5;\n";

    private readonly CliRun _cli = new();

    private static string Page => Path.Combine(CliRun.Samples, "23-017-S05.txt");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Show_names_file_row_import_and_rule_of_each_value_and_what_differs()
    {
        Import("2026-10-01", Page);
        Import("2026-11-01", _cli.Write("list.csv", List));

        Snapshot.Match(_cli.Run("show", "23-017-S05", "--store", _cli["esf.db"], "--sources", "--as-of", "2026-11-01").Split("\n\n")[0]);
    }

    [Fact]
    public void Together_or_apart_pages_and_lists_give_the_same_projects()
    {
        var list = _cli.Write("list.csv", List);
        Import("2026-10-01", Page);
        Import("2026-10-01", list);
        var apart = _cli.RunRaw("list", "--store", _cli["esf.db"], "--json").Out;

        _cli.RunRaw("import", Page, list, "--store", _cli["together.db"], "--as-of", "2026-10-01");

        Assert.Equal(apart, _cli.RunRaw("list", "--store", _cli["together.db"], "--json").Out);
    }

    [Fact]
    public void A_list_that_comes_later_is_compared_with_the_stored_pages()
    {
        Import("2026-10-01", Page);

        var result = Import("2026-11-01", _cli.Write("list.csv", List));

        Assert.Contains("warning ESF1046: The total budget of 23-017-S05 is '32000000' here, but '32118000' in 23-017-S05.txt(28); this one counts.", result);
        Assert.Contains("1 file, 2 projects read: 1 new, 1 changed, 0 unchanged.", result);
    }

    [Fact]
    public void Imports_lists_what_was_read_and_what_was_found()
    {
        Import("2026-10-01", Page);
        Import("2026-11-01", _cli.Write("list.csv", List), "--whole");

        Snapshot.Match(
            _cli.Run("imports", "--store", _cli["esf.db"]) + _cli.Run("imports", "2", "--store", _cli["esf.db"])
            + _cli.Run("imports", "--store", _cli["esf.db"], "--as-of", "2026-10-15") + _cli.Run("imports", "7", "--store", _cli["esf.db"]));
    }

    [Fact]
    public void Changes_tells_vanished_and_reappeared_projects()
    {
        Import("2026-10-01", _cli.Write("list.csv", List));
        Import("2026-11-01", _cli.Write("list.csv", List.Split("2020/00001")[0]), "--whole");
        Import("2026-12-01", _cli.Write("list.csv", List.Replace("32 000 000", "31 000 000")), "--whole");

        Assert.Equal(
            "exit 0\n--- out\nvanished: 2020/00001 Annat projekt\n--- err\n1 change\n", Changes("2026-10-01", "2026-11-01"));
        Assert.Equal(
            "exit 0\n--- out\nreappeared: 2020/00001 Annat projekt\nchanged: 23-017-S05 Hemma i arbetslivet\n  total_budget: 32000000 -> 31000000\n--- err\n2 changes\n",
            Changes("2026-11-01", "2026-12-01"));
    }

    [Fact]
    public void Changes_as_json_names_kind_field_old_and_new()
    {
        Import("2026-10-01", _cli.Write("list.csv", List));
        Import("2026-11-01", _cli.Write("list.csv", List.Replace("32 000 000", "31 000 000")));

        using var json = JsonDocument.Parse(_cli.RunRaw("changes", "--store", _cli["esf.db"], "--from", "2026-10-01", "--to", "2026-11-01", "--json").Out);

        var change = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("changed", change.GetProperty("kind").GetString());
        Assert.Equal(
            """[{"field":"total_budget","old":"32000000","new":"31000000"}]""",
            JsonSerializer.Serialize(change.GetProperty("fields")));
    }

    [Fact]
    public void Owners_are_spelled_as_the_user_says()
    {
        var owners = _cli.Write("owners.txt", "# number = name\n8999990024 = Vidare Led (stiftelse)\n");

        Import("2026-10-01", Page, "--owners", owners);

        Assert.Contains("\nowner                 Vidare Led (stiftelse)\n                      by the rule owner-override from 23-017-S05.txt, line 20, import 1\n",
            _cli.Run("show", "23-017-S05", "--store", _cli["esf.db"], "--sources"));
    }

    [Fact]
    public void A_mistake_in_the_spellings_of_owners_stops_the_import()
    {
        Assert.Equal(
            "exit 2\n--- out\n--- err\nDIR/owners.txt(1): error ESF1047: The line has no '='; expected 'name or number as given = name to print'.\n  hint: Lines that begin with # are notes.\n",
            Import("2026-10-01", Page, "--owners", _cli.Write("owners.txt", "Vidare Led\n")));
        Assert.Equal(
            "exit 2\n--- out\n--- err\nerror: There is no file 'DIR/none.txt' with the spellings of owners.\n", Import("2026-10-01", Page, "--owners", _cli["none.txt"]));
    }

    [Fact]
    public void Explain_of_a_list_accounts_for_columns_and_rows() => Snapshot.Match(
        _cli.Run("explain", _cli.Write("list.csv", "Diarienummer;Namn på insatsen;Egen kolumn;Startdatum\n2020/00001;Steget;x;igår\n;;;\n2020/00002;Språnget;;2024-01-01\n")));

    [Fact]
    public void Codes_say_which_rows_are_not_verified()
    {
        var all = _cli.Run("codes");

        Assert.Contains("programme-area      2021-2027  A", all);
        Assert.All(
            _cli.RunRaw("codes", "--unverified").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.Contains("  no  ", line));
    }

    private string Import(string day, params string[] arguments) =>
        _cli.Run(["import", .. arguments, "--store", _cli["esf.db"], "--as-of", day]);

    private string Changes(string from, string to) => _cli.Run("changes", "--store", _cli["esf.db"], "--from", from, "--to", to);
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class ReportCommandsTests : IDisposable
{
    private static readonly string[] Pages = ["2020-00999.txt", "23-017-S05.txt", "2015-00733.txt"];

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_fact_sheet_is_made_in_all_formats()
    {
        var result = _cli.RunRaw("fact-sheet", "2020/00999", "--store", _cli.Store(Pages), "--out", _cli["out"], "--as-of", "2026-11-01");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"1 document made, 3 files in {_cli["out"]}.\n", result.Out);
        Assert.Equal(["2020-00999-faktablad.html", "2020-00999-faktablad.pdf", "2020-00999-faktablad.xlsx"], FilesIn("out"));
    }

    [Fact]
    public void All_fact_sheets_are_those_that_a_condition_for_all_gives()
    {
        var store = _cli.Store();

        var all = _cli.RunRaw("fact-sheet", "--store", store, "--out", _cli["all"], "--as-of", "2026-11-01", "--format", "html,pdf");
        var chosen = _cli.RunRaw("fact-sheet", "--store", store, "--out", _cli["chosen"], "--as-of", "2026-11-01", "--format", "html,pdf", "--where", "id!=x");

        Assert.Equal((0, 0, all.Error), (all.ExitCode, chosen.ExitCode, chosen.Error));
        Assert.True(Hashes("all").Count > 10);
        Assert.Equal(Hashes("all"), Hashes("chosen"));
    }

    [Fact]
    public void A_project_whose_text_in_the_store_is_damaged_is_named_and_left_out()
    {
        var store = _cli.Store(Pages);
        Damage(store, "{\"id\":\"2020/00999");

        var result = _cli.Run("fact-sheet", "--store", store, "--out", _cli["out"], "--as-of", "2026-11-01", "--format", "html");

        Assert.Equal(
            "exit 1\n--- out\n2 documents made, 2 files in DIR/out; 1 document with errors: 2020/00999.\n--- err\n"
            + "error ESF4507: The store 'DIR/esf.db' is damaged (the text of 2020/00999 was changed outside this program); nothing was changed in it.\n"
            + "  hint: Restore it from a backup, or import all sources into a new store.\n  in 2020/00999\n", result);
        Assert.Equal(["2015-00733-faktablad.html", "23-017-S05-faktablad.html"], FilesIn("out"));
    }

    [Fact]
    public void Documents_without_a_date_are_dated_today_and_a_message_says_so()
    {
        var result = _cli.RunRaw("fact-sheet", "--store", _cli.Store(Pages), "--out", _cli["out"], "--format", "html");

        Assert.Equal("The documents are dated 2026-11-22 (today); --as-of sets another date.\n", result.Error);
        Assert.Contains("22 november 2026", File.ReadAllText(_cli["out/2020-00999-faktablad.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void English_fact_sheets_are_in_english_throughout()
    {
        _cli.RunRaw("fact-sheet", "23-017-S05", "--store", _cli.Store(Pages), "--out", _cli["out"], "--format", "html", "--language", "en", "--as-of", "2026-11-01");

        var page = File.ReadAllText(_cli["out/23-017-S05-fact-sheet.html"]);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("Co-funded by the European Union", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Medfinansieras", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_ids_are_all_named_and_nothing_is_made()
    {
        var result = _cli.Run("fact-sheet", "2020/00998", "x", "--store", _cli.Store(Pages), "--out", _cli["out"], "--as-of", "2026-11-01");

        Assert.Equal(
            "exit 2\n--- out\n--- err\n"
            + "error: The store has no project '2020/00998'. Did you mean '2020/00999'? The command list prints all ids.\n"
            + "error: The store has no project 'x'. The command list prints all ids.\n", result);
        Assert.False(Directory.Exists(_cli["out"]));
    }

    [Fact]
    public void A_portfolio_is_made_for_each_region_and_the_nation()
    {
        var result = _cli.RunRaw("portfolio", "--store", _cli.Store(), "--out", _cli["out"], "--format", "html", "--as-of", "2026-11-01");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "projektportfolj-hela-landet.html", "projektportfolj-mellersta-norrland.html", "projektportfolj-nationellt.html",
                "projektportfolj-norra-mellansverige.html", "projektportfolj-ostra-mellansverige.html", "projektportfolj-ovre-norrland.html",
                "projektportfolj-smaland-och-oarna.html", "projektportfolj-stockholm.html", "projektportfolj-sydsverige.html",
                "projektportfolj-vastsverige.html",
            ], FilesIn("out"));
    }

    [Fact]
    public void An_unknown_region_names_the_nearest_one()
    {
        var result = _cli.Run("portfolio", "--region", "Vastsverige", "--store", _cli.Store(Pages), "--out", _cli["out"], "--as-of", "2026-11-01");

        Assert.Equal("exit 2\n--- out\n--- err\nerror: There is no region 'Vastsverige'. Did you mean 'Västsverige'?\n", result);
    }

    [Fact]
    public void A_store_without_projects_on_the_day_makes_nothing()
    {
        var result = _cli.Run("monthly", "--store", _cli.Store(Pages), "--out", _cli["out"], "--as-of", "2020-01-01");

        Assert.Equal(
            "exit 3\n--- out\n--- err\nerror: The store knows no project on this day. The command import adds projects; --as-of names another day.\n", result);
    }

    [Fact]
    public void A_month_is_the_same_in_any_folder_with_any_number_of_workers()
    {
        var store = _cli.Store(Pages);

        var first = _cli.RunRaw("monthly", "--store", store, "--out", _cli["a"], "--as-of", "2026-11-01", "--workers", "1");
        var second = _cli.RunRaw("monthly", "--store", store, "--out", _cli["b"], "--as-of", "2026-11-01", "--workers", "4");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(Hashes("a"), Hashes("b"));
    }

    [Fact]
    public void The_manifest_names_every_file_with_its_hash()
    {
        _cli.RunRaw("monthly", "--store", _cli.Store(Pages), "--out", _cli["out"], "--as-of", "2026-11-01", "--format", "html,xlsx");

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(_cli["out/manifest.json"]));
        var named = manifest.RootElement.GetProperty("documents").EnumerateArray()
            .SelectMany(document => document.GetProperty("files").EnumerateArray())
            .ToDictionary(file => file.GetProperty("file").GetString()!, file => file.GetProperty("sha256").GetString()!);
        Assert.Contains("index.html", named.Keys);
        Assert.Equal(named.OrderBy(pair => pair.Key, StringComparer.Ordinal), Hashes("out").Where(pair => pair.Key != "manifest.json"));
        Assert.DoesNotContain(_cli["out"], File.ReadAllText(_cli["out/manifest.json"]), StringComparison.Ordinal);
        Assert.Equal("none", manifest.RootElement.GetProperty("contacts").GetString());
    }

    [Fact]
    public void A_mistake_in_the_users_template_is_told_with_file_and_line()
    {
        _cli.Write("own/fact-sheet/document.sbn-html", "<html lang=\"sv\">\n<head><title>{{ project.ownr }}</title></head><body></body></html>\n");

        var result = _cli.RunRaw(
            "fact-sheet", "2020/00999", "--store", _cli.Store(Pages), "--out", _cli["out"], "--format", "html", "--templates", _cli["own"], "--as-of", "2026-11-01");

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("fact-sheet/document.sbn-html(2,", result.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'owner'?", result.Error, StringComparison.Ordinal);
        Assert.Contains("  in 2020/00999\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_text_is_told_with_file_and_key()
    {
        _cli.Write("own/fact-sheet/document.sbn-html", "<html lang=\"sv\"><head><title>{{ t 'no.such-key' }}</title></head><body></body></html>\n");

        var result = _cli.RunRaw(
            "fact-sheet", "2020/00999", "--store", _cli.Store(Pages), "--out", _cli["out"], "--format", "html", "--templates", _cli["own"], "--as-of", "2026-11-01");

        Assert.Contains("The text 'no.such-key' is not in texts/sv.yaml.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_tells_what_changed_since_the_import_before()
    {
        var store = TwoImports("23-017-S05.txt", "2020-00999.txt");

        var (exitCode, output, _) = _cli.RunRaw("monthly", "--store", store, "--out", _cli["out"], "--as-of", "2026-11-01", "--format", "html");

        Assert.Equal(0, exitCode);
        Assert.Contains("ett nytt projekt sedan den 1 oktober 2026", output, StringComparison.Ordinal);
        Assert.Contains("href=\"forandringar.html\"", File.ReadAllText(_cli["out/index.html"]), StringComparison.Ordinal);
        Assert.Contains("Nya projekt", File.ReadAllText(_cli["out/forandringar.html"]), StringComparison.Ordinal);
        Assert.Contains("\"file\": \"forandringar.html\"", File.ReadAllText(_cli["out/manifest.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sharp_fall_in_projects_makes_nothing_until_it_is_accepted()
    {
        var store = _cli.Store("23-017-S05.txt", "2020-00999.txt", "2015-00733.txt");
        _cli.RunRaw("import", Path.Combine(CliRun.Samples, "23-017-S05.txt"), "--store", store, "--as-of", "2026-12-01", "--whole");

        var refused = _cli.Run("monthly", "--store", store, "--out", _cli["out"], "--as-of", "2026-12-01", "--format", "html");
        var accepted = _cli.RunRaw("monthly", "--store", store, "--out", _cli["b"], "--as-of", "2026-12-01", "--format", "html", "--accept-fall");

        Assert.Equal(
            "exit 3\n--- out\n--- err\nerror: The store knows 1 projects, but 3 on 2026-11-01: 66 % are gone, so nothing was made. "
            + "Was the whole bank read? The commands imports and changes show more; --accept-fall makes the documents all the same.\n", refused);
        Assert.False(Directory.Exists(_cli["out"]));
        Assert.Equal(0, accepted.ExitCode);
        Assert.Contains("2 försvunna projekt", accepted.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stopped_run_leaves_no_manifest_of_an_earlier_one()
    {
        // Many fact sheets, so that three in a row fail however a portfolio comes between them.
        var store = _cli.Store();
        _cli.RunRaw("monthly", "--store", store, "--out", _cli["out"], "--as-of", "2026-11-01", "--format", "html");
        Assert.True(File.Exists(_cli["out/manifest.json"]));
        Directory.Delete(_cli["out/fact-sheet"], recursive: true);
        File.WriteAllText(_cli["out/fact-sheet"], "A file where the folder should be.");

        var (exitCode, _, error) = _cli.RunRaw("monthly", "--store", store, "--out", _cli["out"], "--as-of", "2026-11-02", "--format", "html", "--workers", "1");

        Assert.Equal(3, exitCode);
        Assert.Contains("ESF4503", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_cli["out/manifest.json"]));
    }

    [Fact]
    public void A_month_can_be_made_of_a_part_of_the_projects()
    {
        _cli.RunRaw("monthly", "--store", _cli.Store(Pages), "--out", _cli["out"], "--as-of", "2026-11-01", "--format", "html", "--where", "period=2021-2027");

        Assert.Contains("\"count\": 1,", File.ReadAllText(_cli["out/manifest.json"]), StringComparison.Ordinal);
    }

    private string TwoImports(string first, string second)
    {
        _cli.RunRaw("import", Path.Combine(CliRun.Samples, first), "--store", _cli["esf.db"], "--as-of", "2026-10-01");
        _cli.RunRaw("import", Path.Combine(CliRun.Samples, second), "--store", _cli["esf.db"], "--as-of", "2026-11-01");
        return _cli["esf.db"];
    }

    /// <summary>Changes the last letter of a text behind SQLite's back, also in pages that are no longer used.</summary>
    private static void Damage(string store, string text)
    {
        var (bytes, wanted) = (File.ReadAllBytes(store), Encoding.UTF8.GetBytes(text));
        for (int start = 0, found; (found = bytes.AsSpan(start).IndexOf(wanted)) >= 0; start += found + wanted.Length)
            bytes[start + found + wanted.Length - 1]--;
        File.WriteAllBytes(store, bytes);
    }

    private IEnumerable<string?> FilesIn(string folder) => Directory.EnumerateFiles(_cli[folder])
        .Select(Path.GetFileName).Where(name => !name!.StartsWith('.')).Order(StringComparer.Ordinal);

    private Dictionary<string, string> Hashes(string folder) => Directory.EnumerateFiles(_cli[folder], "*", SearchOption.AllDirectories)
        .Where(file => !Path.GetFileName(file).StartsWith('.'))
        .OrderBy(file => Path.GetRelativePath(_cli[folder], file), StringComparer.Ordinal)
        .ToDictionary(file => Path.GetRelativePath(_cli[folder], file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
}

using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class QualityCommandTests : IDisposable
{
    private const string Doubtful = """
        2020/00999 - Steget

        Diarienummer:
        2020/00999
        Namn:
        Steget
        Projektägare:
        Storåns kommun
        Startdatum:
        2022-01-01
        Slutdatum:
        2021-01-01
        Totl projektbudget:
        100

        Kort text. Ring 070-123 45 67.
        """;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Findings_of_reading_and_of_checks_are_told_with_rules_files_and_completeness()
    {
        Snapshot.Match(_cli.Run("quality", _cli.Write("sidor/steget.txt", Doubtful), "--as-of", "2026-11-01"));
    }

    [Fact]
    public void Findings_of_reading_are_kept_in_the_store()
    {
        _cli.RunRaw("import", _cli.Write("sidor/steget.txt", Doubtful), "--store", _cli["esf.db"], "--as-of", "2026-11-01");

        using var json = Json("quality", "--store", _cli["esf.db"], "--format", "json", "--as-of", "2026-11-01");

        var finding = Findings(json).Single(one => one.GetProperty("rule").GetString() == "ESF1017");
        Assert.Equal("2020/00999", finding.GetProperty("project").GetString());
        Assert.Equal("steget.txt", finding.GetProperty("file").GetString());
        Assert.Equal("Be projektet om en text utan personuppgifter.", finding.GetProperty("advice").GetString());
    }

    [Fact]
    public void What_was_mended_is_no_longer_told()
    {
        _cli.RunRaw("import", _cli.Write("steget.txt", Doubtful), "--store", _cli["esf.db"], "--as-of", "2026-10-01");
        _cli.RunRaw("import", _cli.Write("steget.txt", Doubtful.Replace(" Ring 070-123 45 67.", "", StringComparison.Ordinal)), "--store", _cli["esf.db"], "--as-of", "2026-11-01");

        using var before = Json("quality", "--store", _cli["esf.db"], "--format", "json", "--as-of", "2026-10-15");
        using var after = Json("quality", "--store", _cli["esf.db"], "--format", "json", "--as-of", "2026-11-01");

        Assert.Contains("ESF1017", Findings(before).Select(finding => finding.GetProperty("rule").GetString()));
        Assert.DoesNotContain("ESF1017", Findings(after).Select(finding => finding.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("sv", "Sammanfattning Anmärkningar Fullständighet Filer Ej_medräknade")]
    [InlineData("en", "Summary Findings Completeness Files Not_counted")]
    public void Tables_of_the_workbook_have_names_in_its_language(string language, string expected)
    {
        _cli.RunRaw("quality", _cli.Write("steget.txt", Doubtful), "--as-of", "2026-11-01", "--language", language, "--format", "xlsx", "--out", _cli["out"]);

        using var workbook = ZipFile.OpenRead(Directory.GetFiles(_cli["out"], "*.xlsx").Single());
        var tables = workbook.Entries.Where(entry => entry.FullName.StartsWith("xl/tables/", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', tables.Select(NameOf)));

        static string? NameOf(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            return XDocument.Load(stream).Root!.Attribute("name")?.Value;
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--strict", 1)]
    public void Warnings_fail_only_when_asked_to(string option, int expected)
    {
        string[] arguments = ["quality", _cli.Write("steget.txt", Doubtful), "--as-of", "2026-11-01", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        Assert.Equal(expected, _cli.RunRaw(arguments).ExitCode);
    }

    [Fact]
    public void A_condition_takes_a_part_of_the_projects_and_their_findings()
    {
        using var json = Json("quality", "--store", _cli.Store(), "--format", "json", "--where", "region=Stockholm", "--as-of", "2026-11-01");

        var missing = json.RootElement.GetProperty("not_counted").EnumerateArray().Select(entry => entry.GetProperty("project").GetString()).ToList();
        var found = Findings(json).Select(finding => finding.GetProperty("project").GetString()).ToList();
        var list = _cli.RunRaw("list", "--store", _cli["esf.db"], "--where", "region=Stockholm").Out;
        Assert.NotEmpty(found);
        Assert.All(missing.Concat(found), id => Assert.Contains(id!, list, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_is_made_in_all_formats_and_both_languages()
    {
        var store = _cli.Store();

        var swedish = _cli.RunRaw("quality", "--store", store, "--format", "json,xlsx,pdf,html", "--out", _cli["sv"], "--as-of", "2026-11-01");
        var english = _cli.RunRaw("quality", "--store", store, "--format", "html", "--language", "en", "--out", _cli["en"], "--as-of", "2026-11-01");

        Assert.Equal((0, 0), (swedish.ExitCode, english.ExitCode));
        Assert.Equal(
            ["datakvalitet.html", "datakvalitet.json", "datakvalitet.pdf", "datakvalitet.xlsx"],
            Directory.EnumerateFiles(_cli["sv"]).Select(file => Path.GetFileName(file)!).Where(name => name[0] != '.').Order(StringComparer.Ordinal));
        var page = File.ReadAllText(_cli["en/data-quality.html"]);
        Assert.Contains("Amount missing (ESF1110)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Belopp saknas", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quality", "error: Name either files to check or a store (--store).\n")]
    [InlineData("quality x --store s", "error: Name either files to check or a store (--store).\n")]
    [InlineData("quality x --format pdf", "error: The formats xlsx, pdf and html are files: --out names the folder for them.\n")]
    [InlineData("quality x --format doc", "error: 'doc' is not a value of --format; expected text, json, xlsx, pdf or html, with commas between.\n")]
    public void Wrong_usage_is_told(string arguments, string expected)
    {
        var (exitCode, _, error) = _cli.RunRaw(arguments.Split(' '));

        Assert.Equal(2, exitCode);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    private static JsonElement.ArrayEnumerator Findings(JsonDocument json) => json.RootElement.GetProperty("findings").EnumerateArray();

    private JsonDocument Json(params string[] arguments) => JsonDocument.Parse(_cli.RunRaw(arguments).Out);
}

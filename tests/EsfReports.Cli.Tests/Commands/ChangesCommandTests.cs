using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class ChangesCommandTests : IDisposable
{
    private const string Page = "2020/00999 - Steget\n\nDiarienummer:\n2020/00999\nNamn:\nSteget\nRegion:\nVästsverige\nPlanerat antal deltagare:\n{0}\nBeviljat ESF-stöd:\n{1}\n\nEn text.\n";

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("sv", "Projektbanken den 1 november 2026: ett nytt projekt och ett ändrat projekt sedan den 1 oktober 2026. "
        + "Den omfattar nu 2 projekt (tidigare 1) med 11,0 mnkr i beviljat ESF-stöd (tidigare 2,0 mnkr). Nytt är Stöd i vardagen (2020/00888).\n")]
    [InlineData("en", "The project bank on 1 November 2026: one new project and one changed project since 1 October 2026. "
        + "It now holds 2 projects (before 1) with SEK 11.0 million of ESF support (before SEK 2.0 million). New is Stöd i vardagen (2020/00888).\n")]
    public void A_message_says_in_one_paragraph_what_happened(string language, string expected)
    {
        var (exitCode, output, error) = _cli.RunRaw(
            "changes", "--store", TwoMonths(), "--from", "2026-10-01", "--to", "2026-11-01", "--format", "message", "--language", language);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(expected, output.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_message_says_that_nothing_happened()
    {
        var output = _cli.RunRaw("changes", "--store", TwoMonths(), "--from", "2026-11-02", "--to", "2026-11-03", "--format", "message").Out;

        Assert.StartsWith("Projektbanken den 3 november 2026: ingenting har förändrats sedan den 2 november 2026.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_changes_is_filled()
    {
        var (exitCode, _, error) = _cli.RunRaw(
            "changes", "--store", TwoMonths(), "--from", "2026-10-01", "--to", "2026-11-01", "--format", "pdf,xlsx,html", "--out", _cli["out"]);

        Assert.Equal((0, ""), (exitCode, error));
        var page = File.ReadAllText(_cli["out/forandringar.html"]);
        Snapshot.Match(page[page.IndexOf("<main", StringComparison.Ordinal)..], extension: "html");
        Assert.True(File.Exists(_cli["out/forandringar.pdf"]) && File.Exists(_cli["out/forandringar.xlsx"]));
    }

    [Fact]
    public void A_condition_holds_on_one_of_the_days()
    {
        var output = _cli.RunRaw("changes", "--store", TwoMonths(), "--from", "2026-10-01", "--to", "2026-11-01", "--where", "region=Västsverige").Out;

        Assert.Equal("changed: 2020/00999 Steget\n  esf_support: 2000000 -> 4000000\n  planned_participants: 10 -> 20\n", output);
    }

    [Fact]
    public void Files_need_a_folder()
    {
        var (exitCode, _, error) = _cli.RunRaw("changes", "--store", "s", "--from", "2026-10-01", "--to", "2026-11-01", "--format", "pdf");

        Assert.Equal((2, "error: The formats xlsx, pdf and html are files: --out names the folder for them.\n"), (exitCode, error));
    }

    private string TwoMonths()
    {
        var other = "2020/00888 - Stöd i vardagen\n\nDiarienummer:\n2020/00888\nNamn:\nStöd i vardagen\nRegion:\nStockholm\nBeviljat ESF-stöd:\n7 000 000\n\nEn annan text.\n";
        _cli.RunRaw("import", _cli.Write("a.txt", Page.Replace("{0}", "10").Replace("{1}", "2 000 000")), "--store", _cli["esf.db"], "--as-of", "2026-10-01");
        _cli.RunRaw(
            "import", _cli.Write("a.txt", Page.Replace("{0}", "20").Replace("{1}", "4 000 000")), _cli.Write("b.txt", other),
            "--store", _cli["esf.db"], "--as-of", "2026-11-01");
        return _cli["esf.db"];
    }
}

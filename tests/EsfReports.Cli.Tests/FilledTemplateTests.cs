using System.Text.RegularExpressions;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>The HTML that the built-in templates give for sample projects; style sheets and outlines of counties are left out.</summary>
public sealed partial class FilledTemplateTests
{
    [Theory]
    [InlineData("2019-00266.txt", "sv")]
    [InlineData("2019-00266.txt", "en")]
    [InlineData("2007-2013-motesplats-forsen-409b6fd6.txt", "sv")]
    public void A_fact_sheet_is_filled(string page, string language)
    {
        using var cli = new CliRun();
        var store = cli.Store(page);

        var (exitCode, _, error) = cli.RunRaw("fact-sheet", "--store", store, "--out", cli["out"], "--format", "html", "--language", language, "--as-of", "2026-11-01");

        Assert.Equal((0, ""), (exitCode, error));
        Snapshot.Match(PageIn(cli["out"]), $"{Path.GetFileNameWithoutExtension(page)}-{language}", "html");
    }

    [Fact]
    public void A_portfolio_is_filled()
    {
        using var cli = new CliRun();
        var store = cli.Store("2019-00266.txt", "2007-2013-motesplats-forsen-409b6fd6.txt", "25-047-S01.txt");

        var (exitCode, _, error) = cli.RunRaw("portfolio", "--region", "Västsverige", "--store", store, "--out", cli["out"], "--format", "html", "--as-of", "2026-11-01");

        Assert.Equal((0, ""), (exitCode, error));
        Snapshot.Match(PageIn(cli["out"]), extension: "html");
    }

    [Fact]
    public void A_portfolio_of_the_nation_is_filled_in_english()
    {
        using var cli = new CliRun();
        var store = cli.Store("2019-00266.txt", "2007-2013-motesplats-forsen-409b6fd6.txt", "25-047-S01.txt", "24-055-S03.txt", "2020-00999.txt", "23-017-S05.txt", "2015-00733.txt", "2016-00148.txt");

        var (exitCode, _, error) = cli.RunRaw(
            "portfolio", "--by", "nation", "--store", store, "--out", cli["out"], "--format", "html", "--language", "en", "--as-of", "2026-11-01");

        Assert.Equal((0, ""), (exitCode, error));
        Snapshot.Match(PageIn(cli["out"]), extension: "html");
    }

    private static string PageIn(string folder) =>
        Outlines().Replace(Styles().Replace(File.ReadAllText(Directory.EnumerateFiles(folder, "*.html").Single()), "<style>…</style>"), "$1…");

    // Of the counties on the map, whose data has a test of its own.
    [GeneratedRegex("(class=\"county[^>]+ d=\"M[^\"]{20})[^\"]+")]
    private static partial Regex Outlines();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();
}

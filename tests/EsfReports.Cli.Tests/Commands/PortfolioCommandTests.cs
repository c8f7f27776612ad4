using Xunit;

namespace EsfReports.Cli.Tests.Commands;

/// <summary>Which portfolios the command makes, and what their files are called.</summary>
public sealed class PortfolioCommandTests : IDisposable
{
    // Two owners, two counties (one project has no postcode), three areas.
    private static readonly string[] Pages = ["2020-00999.txt", "23-017-S05.txt", "2007-2013-motesplats-forsen-409b6fd6.txt", "24-055-S03.txt"];

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void By_county_there_is_one_for_each_county_and_a_message_on_projects_without_one()
    {
        var result = Run("--by", "county");

        Assert.Equal((0, "1 project has no county and is in no portfolio by county.\n"), (result.ExitCode, result.Error));
        Assert.Equal(["projektportfolj-skane-lan", "projektportfolj-stockholms-lan", "projektportfolj-vasternorrlands-lan"], Files());
    }

    [Fact]
    public void By_programme_area_the_period_is_part_of_the_name()
    {
        Assert.Equal(0, Run("--by", "programme-area").ExitCode);
        Assert.Equal(
            [
                "projektportfolj-programomrade-1-2014-2020", "projektportfolj-programomrade-2-2007-2013", "projektportfolj-programomrade-a-2021-2027",
                "projektportfolj-programomrade-c-2021-2027",
            ], Files());
    }

    [Fact]
    public void An_owner_can_be_named_together_with_a_region()
    {
        Assert.Equal((0, ""), (Run("--owner", "storåns kommun", "--region", "SE11").ExitCode, ""));
        Assert.Equal(["projektportfolj-projektagare-storans-kommun", "projektportfolj-stockholm"], Files());
    }

    [Fact]
    public void The_nation_can_be_given_a_name_of_its_own()
    {
        Assert.Equal(0, Run("--by", "nation", "--where", "start-year>2010", "--name", "Nya projekt").ExitCode);
        Assert.Equal(["projektportfolj-nya-projekt"], Files());
    }

    [Fact]
    public void A_condition_is_told_in_words_and_has_its_own_files()
    {
        Assert.Equal(0, Run("--by", "nation", "--where", "start-year>2010").ExitCode);

        var file = Assert.Single(Files());
        Assert.Matches("^projektportfolj-hela-landet-start-year-2010-[0-9a-f]{8}$", file);
        Assert.Contains("Bara projekt där startår är mer än 2010 är med.", File.ReadAllText(_cli[$"out/{file}.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--county", "Skone", "There is no county 'Skone'. Did you mean 'Skåne'?")]
    [InlineData("--county", "Gotland", "The store has no project in Gotlands län.")]
    [InlineData("--owner", "Storans kommun", "There is no owner 'Storans kommun'. Did you mean 'Storåns kommun'?")]
    [InlineData("--programme-area", "Q7", "There is no programme area 'Q7'. Known are 2, 1, A, C.")]
    public void Unknown_and_empty_groups_are_told_apart(string option, string name, string message)
    {
        var result = Run(option, name);

        Assert.Equal((2, $"error: {message}\n"), (result.ExitCode, result.Error));
        Assert.False(Directory.Exists(_cli["out"]));
    }

    [Fact]
    public void Groups_stand_with_commas_between_and_unknown_ones_are_named()
    {
        Assert.Equal(
            "error: 'kommun' is not a value of --by; expected region, county, programme-area, owner or nation, with commas between.\n"
            + "  hint: esf-reports portfolio --help shows how the command is used.\n",
            Run("--by", "kommun").Error);

        Assert.Equal(0, Run("--by", "nation,owner", "--where", "owner=\"Storåns kommun\"").ExitCode);
        Assert.Equal(2, Files().Count);
    }

    private (int ExitCode, string Out, string Error) Run(params string[] arguments) =>
        _cli.RunRaw(["portfolio", .. arguments, "--store", _cli.Store(Pages), "--out", _cli["out"], "--format", "html", "--as-of", "2026-11-01"]);

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(_cli["out"], "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}

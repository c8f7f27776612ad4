using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("root", "--help")]
    [InlineData("import", "import --help")]
    [InlineData("fact-sheet", "fact-sheet --help")]
    [InlineData("portfolio", "portfolio --help")]
    [InlineData("monthly", "monthly --help")]
    [InlineData("demo", "demo --help")]
    [InlineData("quality", "quality --help")]
    [InlineData("list-of-operations", "list-of-operations --help")]
    [InlineData("changes", "changes --help")]
    [InlineData("render", "render --help")]
    [InlineData("templates", "templates --help")]
    public void Help_says_what_a_command_does_and_shows_an_example(string name, string arguments)
    {
        Snapshot.Match(_cli.Run(arguments.Split(' ')), name);
    }

    [Theory]
    [InlineData("factsheet", "error: 'factsheet' is not a command of esf-reports. Did you mean 'fact-sheet'?\n  hint: esf-reports --help shows how the command is used.\n")]
    [InlineData("list --stor x", "error: '--stor' is not an option of esf-reports list. Did you mean '--store'?")]
    [InlineData("fact-sheet --stor x --store s --out o", "error: '--stor' is not an option of esf-reports fact-sheet. Did you mean '--store'?\n")]
    [InlineData("list", "error: Option '--store' is required.\n  hint: esf-reports list --help shows how the command is used.\n")]
    [InlineData("list --store s --as-of 2026-13-01", "error: '2026-13-01' is not a date; expected year, month and day as in 2026-11-01.\n")]
    [InlineData("fact-sheet --store s --out o --format pdf,doc", "error: 'doc' is not a format; expected pdf, xlsx or html, with commas between.\n")]
    [InlineData("fact-sheet --store s --out o --language se", "error: 'se' is not a value of --language; expected sv or en.\n")]
    [InlineData("fact-sheet --store s --out o --workers 0", "error: '0' is not a number of workers; expected 1 to 256.\n")]
    [InlineData("import x --store s --contacts some", "error: 'some' is not a value of --contacts; expected none, role or full.\n")]
    public void Wrong_usage_says_what_is_wrong_and_ends_with_2(string arguments, string expected)
    {
        var (exitCode, output, error) = _cli.RunRaw(arguments.Split(' '));

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_is_none_is_told_with_its_column()
    {
        var (exitCode, _, error) = _cli.RunRaw("list", "--store", "s", "--where", "regin=Stockholm");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("error: --where \"regin=Stockholm\" (column 1): 'regin' is not a field", error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'region'?\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_printed()
    {
        Assert.StartsWith("exit 0\n--- out\n", _cli.Run("--version"), StringComparison.Ordinal);
    }
}

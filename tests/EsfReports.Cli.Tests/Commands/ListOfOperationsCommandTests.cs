using System.Globalization;
using System.Text.Json;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class ListOfOperationsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_list_is_written_in_three_formats_and_incomplete_rows_are_named()
    {
        var store = _cli.Store("24-072-S09.txt", "23-017-S05.txt", "2020-00999.txt");

        var (exitCode, output, error) = _cli.RunRaw(
            "list-of-operations", "--period", "2021-2027", "--store", store, "--out", _cli["out"], "--as-of", "2026-11-01", "--updated", "2026-10-31");

        Assert.Equal(1, exitCode);
        Assert.EndsWith("2 operations of 2021-2027, 1 of them incomplete.\n", output, StringComparison.Ordinal);
        Assert.Contains("error ESF4506: The operation 24-072-S09 lacks end_date, which (EU) 2021/1060 Art. 49(3) demands.", error, StringComparison.Ordinal);
        Assert.Equal(
            ["lista-over-insatser-2021-2027.csv", "lista-over-insatser-2021-2027.json", "lista-over-insatser-2021-2027.xlsx"],
            Directory.EnumerateFiles(_cli["out"]).Select(file => Path.GetFileName(file)!).Where(name => name[0] != '.').Order(StringComparer.Ordinal));
        Assert.Contains(";\"2026-10-31\"\r\n", File.ReadAllText(_cli["out/lista-over-insatser-2021-2027.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_of_the_written_list_are_those_of_the_portfolio()
    {
        var store = _cli.Store();
        _cli.RunRaw("import", Path.Combine(CliRun.Samples, "..", "lists"), "--store", store, "--as-of", "2026-11-01");
        _cli.RunRaw("list-of-operations", "--period", "2021-2027", "--store", store, "--out", _cli["out"], "--as-of", "2026-11-01", "--format", "json,csv");

        using var list = JsonDocument.Parse(File.ReadAllBytes(_cli["out/lista-over-insatser-2021-2027.json"]));
        using var projects = JsonDocument.Parse(_cli.RunRaw("list", "--store", store, "--where", "period=2021-2027", "--json").Out);
        _cli.RunRaw("import", _cli["out/lista-over-insatser-2021-2027.csv"], "--store", _cli["back.db"], "--as-of", "2026-11-01");
        using var back = JsonDocument.Parse(_cli.RunRaw("list", "--store", _cli["back.db"], "--json").Out);

        var operations = list.RootElement.GetProperty("operations");
        Assert.NotEqual(0, Sum(operations, "total_cost"));
        Assert.Equal(Sum(projects.RootElement, "total_budget"), Sum(operations, "total_cost"));
        Assert.Equal(Sum(projects.RootElement, "total_budget"), Sum(back.RootElement, "total_budget"));
        Assert.Equal(Sum(projects.RootElement, "union_support"), Sum(operations, "union_support"));
    }

    [Theory]
    [InlineData("2007-2013", "error: '2007-2013' is not a period with a list of operations; expected 2021-2027 or 2014-2020.\n")]
    [InlineData("2021-2027 --language se", "error: 'se' is not a value of --language; expected sv or en, with commas between.\n")]
    public void Wrong_usage_is_told(string arguments, string expected)
    {
        var (exitCode, _, error) = _cli.RunRaw(["list-of-operations", "--store", "s", "--out", _cli["out"], "--period", .. arguments.Split(' ')]);

        Assert.Equal(2, exitCode);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_without_operations_makes_nothing()
    {
        var result = _cli.Run("list-of-operations", "--period", "2014-2020", "--store", _cli.Store("23-017-S05.txt"), "--out", _cli["out"], "--as-of", "2026-11-01");

        Assert.Equal("exit 3\n--- out\n--- err\nerror: The store knows no operation of 2014-2020.\n", result);
        Assert.False(Directory.Exists(_cli["out"]));
    }

    private static decimal Sum(JsonElement array, string name) => array.EnumerateArray()
        .Select(entry => entry.GetProperty(name)).Where(value => value.ValueKind == JsonValueKind.Number)
        .Sum(value => decimal.Parse(value.GetRawText(), CultureInfo.InvariantCulture));
}

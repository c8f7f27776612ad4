using EsfReports.Documents.Html;

namespace EsfReports.Documents.Tests;

public sealed class NameTableTests
{
    private static readonly NameTable Table = new(["viewBox", "td", "data-x", "td", "TD"]);

    [Theory]
    [InlineData("viewbox", "viewBox")]
    [InlineData("VIEWBOX", "viewBox")]
    [InlineData("Td", "td")]
    [InlineData("data-X", "data-x")]
    [InlineData("dt", null)]
    [InlineData("t", null)]
    [InlineData("", null)]
    [InlineData("DATA\rX", null)]
    public void A_name_is_found_in_any_case_as_it_was_first_given(string name, string? expected) => Assert.Equal(expected, Table.Find(name));

    [Fact]
    public void Of_many_names_each_is_found()
    {
        string[] names = [.. Enumerable.Range(0, 5000).Select(number => $"name-{number * 7919}")];
        var table = new NameTable(names);

        Assert.All(names, name => Assert.Same(name, table.Find(name.ToUpperInvariant())));
        Assert.Null(table.Find("name-1"));
    }
}

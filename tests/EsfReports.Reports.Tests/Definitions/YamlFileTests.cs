using EsfReports.Diagnostics;
using Xunit;

namespace EsfReports.Reports.Tests.Definitions;

public sealed class YamlFileTests
{
    // Its reader gives up on this in a way of its own.
    [Fact]
    public void A_list_that_is_never_closed_is_reported_where_it_begins() =>
        Assert.Equal(
            """
            texts/sv.yaml(1,6): error ESF2302: This is not YAML: it cannot be read any further.
              hint: A text with a colon, a hash or a quotation mark needs quotation marks around it.
            """,
            Findings("foo: [\n# Texts\npage:\n  word: Sida\n"));

    [Fact]
    public void Whatever_is_broken_in_a_file_is_a_finding_and_nothing_else()
    {
        const string text = "# Texts\npage:\n  word: Sida\n  of: \"av\"\nlist: [one, { two: 3 }]\nlong: >\n  some text\n  and more\n";
        const string marks = "[]{}:,\"'#>|-&*!%@\t\n ?";
        var random = new Random(20);
        for (var round = 0; round < 5_000; round++)
        {
            var broken = text;
            for (var count = random.Next(1, 4); count > 0; count--)
                broken = broken.Insert(random.Next(broken.Length), marks[random.Next(marks.Length)].ToString());

            var diagnostics = new DiagnosticBag();
            var root = YamlFile.Read(new TemplateText("texts/sv.yaml", broken), diagnostics);
            Assert.True(diagnostics.Count == 0 || root is null, broken);
        }
    }

    private static string Findings(string text)
    {
        var diagnostics = new DiagnosticBag();
        YamlFile.Read(new TemplateText("texts/sv.yaml", text), diagnostics);
        return string.Join("\n", diagnostics);
    }
}

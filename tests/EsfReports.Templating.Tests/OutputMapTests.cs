using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>From the output back to the template.</summary>
public sealed class OutputMapTests
{
    private static readonly Dictionary<string, string> Includes = new() { ["part"] = "one\ntwo {{ $1 }}!" };

    [Theory]
    [InlineData("a\nbc{{ 1 }}d", "c", "page(2,2)")]
    [InlineData("a\nbc{{ 1 }}d", "1", "page(2,6)")]
    [InlineData("a\nbc{{ 1 }}d", "d", "page(2,10)")]
    [InlineData("{{ for x in [7, 8] }}<{{ x }}>{{ end }}", "8", "page(1,26)")]
    [InlineData("x{{ include 'part' 5 }}", "two", "part(2,1)")]
    [InlineData("x{{ include 'part' 5 }}", "5", "part(2,8)")]
    [InlineData("{{ capture c }}inner{{ end }}\n{{ c }}", "inner", "page(2,4)")]
    public void Every_place_of_the_output_is_found_in_a_template(string template, string sought, string expected)
    {
        var context = new TemplateContext { MakesMap = true, Loader = new MemoryTemplateLoader(Includes) };

        var result = Template.Parse(template, "page").Render(context);

        Assert.Equal(expected, result.Map!.Find(result.Text.IndexOf(sought, StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void There_is_no_map_unless_asked_for() => Assert.Null(Template.Parse("a").Render(new TemplateContext()).Map);
}

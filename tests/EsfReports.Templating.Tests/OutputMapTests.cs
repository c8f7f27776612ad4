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

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(61)]
    [InlineData(-1)]
    [InlineData(-13)]
    public void Places_are_found_in_any_order(int step)
    {
        var lines = string.Join('\n', Enumerable.Range(0, 40).Select(line => $"line {line}: {{{{ {line} }}}}{{{{ '' }}}}{(line % 7 == 0 ? "{{ include 'part' 5 }}" : "")} end"));
        var context = new TemplateContext { MakesMap = true, Loader = new MemoryTemplateLoader(Includes) };
        var template = Template.Parse(lines, "page");
        var result = template.Render(context);
        var length = result.Text.Length;

        // Each is asked for alone, of a map that was asked for nothing else before.
        var alone = Enumerable.Range(0, length).Select(offset => template.Render(context).Map!.Find(offset)).ToArray();
        for (var (count, offset) = (0, 0); count < length; count++, offset = (offset + step + length) % length)
            Assert.Equal(alone[offset], result.Map!.Find(offset));
    }

    [Fact]
    public void There_is_no_map_unless_asked_for() => Assert.Null(Template.Parse("a").Render(new TemplateContext()).Map);
}

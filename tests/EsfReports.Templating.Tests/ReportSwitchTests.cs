using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>What reports turn on: escaping, strictness, equal numbers.</summary>
public sealed class ReportSwitchTests
{
    private static readonly ScriptObject Model = new ScriptObject
    {
        { "title", "<b>\"A\" & 'B'</b>" },
        { "markup", new HtmlText("<i>x</i>") },
        { "list", new ScriptArray(["<", new HtmlText("<br>")]) },
        { "numbers", new ScriptArray([1, 2m, 2.0, 3]) },
    }.Freeze();

    [Theory]
    [InlineData("{{ title }}", "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;")]
    [InlineData("{{ markup }}", "<i>x</i>")]
    [InlineData("{{ title | html.raw }}", "<b>\"A\" & 'B'</b>")]
    [InlineData("{{ '<' | html.escape }}", "&lt;")]
    [InlineData("{{ markup + '<' }}", "<i>x</i>&lt;")]
    [InlineData("{{ '<' + markup }}", "&lt;<i>x</i>")]
    [InlineData("{{ '<' + '>' }}", "&lt;&gt;")]
    [InlineData("{{ $\"<{markup}>\" }}", "&lt;<i>x</i>&gt;")]
    [InlineData("{{ list | array.join '&' }}", "&lt;&amp;<br>")]
    [InlineData("{{ capture c }}<p>{{ title }}</p>{{ end }}{{ c }}", "<p>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>")]
    [InlineData("{{ \"a<\\nb\" | html.newline_to_br }}", "a&lt;<br />\nb")]
    [InlineData("{{ include 'p' '<' }}", "<p>&lt;</p>")]
    [InlineData("{{ x = include 'p' '<'; x }}", "<p>&lt;</p>")]
    [InlineData("{{ include_join ['p', 'p'] '&' }}", "<p>&amp;</p>&amp;<p>&amp;</p>")]
    [InlineData("{{ ['<'] }}", "[&quot;&lt;&quot;]")]
    public void Everything_is_escaped_once(string template, string expected) =>
        Assert.Equal(expected, Rendering.Text(template, Rendering.InReports(Model, null, new Dictionary<string, string> { ["p"] = "<p>{{ $1 }}</p>" })));

    [Fact]
    public void Data_is_never_a_template()
    {
        var model = new ScriptObject { { "x", "{{ 1 + 1 }}" } }.Freeze();

        Assert.Equal("{{ 1 + 1 }}", Rendering.Text("{{ x }}", model));
    }

    [Theory]
    [InlineData("{{ numbers | array.contains 2 }}", "true")]
    [InlineData("{{ numbers | array.uniq | array.size }}", "3")]
    [InlineData("{{ numbers | array.reverse | array.sort | array.last }}", "3")]
    public void Numbers_are_equal_whatever_their_types(string template, string expected) =>
        Assert.Equal(expected, Rendering.Text(template, Model));

    [Theory]
    [InlineData("{{ titel }}", "ESF2101", "Did you mean 'title'?")]
    [InlineData("{{ o = {name: 1}; o.nam }}", "ESF2102", "Did you mean 'name'?")]
    [InlineData("{{ date.parse 'soon' }}", "ESF2116", null)]
    public void Mistakes_are_errors_with_a_suggestion(string template, string code, string? hint)
    {
        var message = Template.Parse(template).Render(Rendering.InReports(Model)).Messages[0];

        Assert.Equal(code, message.Code);
        if (hint is not null)
            Assert.Equal(hint, message.Hint);
    }

    [Fact]
    public void Models_are_read_without_being_written()
    {
        Assert.Equal("5 &lt;", Rendering.Text("{{ title = 5; title }} {{ list[0] }}", Model));
        Assert.Equal("<b>\"A\" & 'B'</b>", Model["title"]);
    }
}

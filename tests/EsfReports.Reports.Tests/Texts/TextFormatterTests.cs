using EsfReports.Diagnostics;
using EsfReports.Templating;
using Xunit;

namespace EsfReports.Reports.Tests.Texts;

public sealed class TextFormatterTests
{
    private static readonly TextCatalog Catalog = new(ReportLanguage.Swedish, "texts/sv.yaml", new Dictionary<string, TextEntry>
    {
        ["missing.value"] = Entry("uppgift saknas"),
        ["title"] = Entry("Portfölj {name} & {date}"),
        ["count.one"] = Entry("ett projekt"),
        ["count.other"] = Entry("{n} projekt i {name}"),
        ["plain"] = Entry("utan fält"),
    });

    private readonly TextFormatter _formatter = new(Catalog);

    [Fact]
    public void Texts_and_values_are_escaped_and_html_stays()
    {
        var html = _formatter.Format("title", Values(("name", "<b>"), ("date", new HtmlText("<time>nu</time>")))).Html;

        Assert.Equal("Portfölj &lt;b&gt; &amp; <time>nu</time>", html);
    }

    [Fact]
    public void A_missing_value_prints_that_it_is_missing()
    {
        Assert.Equal("Portfölj uppgift saknas &amp; 2024-09-02", _formatter.Format("title", Values(("name", null), ("date", new DateTime(2024, 9, 2)))).Html);
    }

    [Theory]
    [InlineData(1, "ett projekt")]
    [InlineData(0, "0 projekt i Väst")]
    [InlineData(1250, "1\u00A0250 projekt i Väst")]
    public void One_has_a_form_of_its_own(int count, string expected)
    {
        Assert.Equal(expected, _formatter.Plural(count, "count", Values(("name", "Väst"))).Html);
    }

    [Fact]
    public void Years_are_not_grouped()
    {
        Assert.Equal("Portfölj 2019 &amp; 2020", _formatter.Format("title", Values(("name", 2019m), ("date", 2020))).Html);
    }

    [Fact]
    public void A_missing_key_names_file_key_and_the_nearest_one()
    {
        var error = Assert.Throws<FunctionException>(() => _formatter.Format("titel", Values()));

        Assert.Equal("The text 'titel' is not in texts/sv.yaml. Did you mean 'title'?", error.Message);
    }

    [Fact]
    public void A_placeholder_without_a_value_is_named()
    {
        var error = Assert.Throws<FunctionException>(() => _formatter.Format("title", Values(("name", "x"))));

        Assert.Equal("The text 'title' in texts/sv.yaml has the placeholder {date}, but the template gives no 'date'.", error.Message);
    }

    private static TextEntry Entry(string text) => new(text, SourceLocation.None);

    private static ScriptObject Values(params (string Name, object? Value)[] values)
    {
        var named = new ScriptObject();
        foreach (var (name, value) in values)
            named[name] = value;
        return named;
    }
}

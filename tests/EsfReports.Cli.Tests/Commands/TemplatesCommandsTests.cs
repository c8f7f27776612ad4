using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests.Commands;

public sealed class TemplatesCommandsTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Fields_are_listed_with_what_they_mean()
    {
        Snapshot.Match(_cli.Run("templates", "fields"));
    }

    [Fact]
    public void Functions_of_the_reports_are_listed_before_those_of_the_language()
    {
        var result = _cli.RunRaw("templates", "functions");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Snapshot.Match(result.Out[..result.Out.IndexOf("Language\n", StringComparison.Ordinal)]);
        Assert.Contains("\n  string.upcase text", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Built_in_templates_are_checked_when_no_folder_is_named()
    {
        Assert.Matches("^exit 0\n--- out\n[0-9]+ templates checked, 0 mistakes.\n--- err\n$", _cli.Run("templates", "check"));
    }

    [Fact]
    public void A_mistake_of_the_users_folder_is_found_without_data()
    {
        _cli.Write("own/fact-sheet/document.sbn-html", "<title>\n{{ project.ownr }}</title>");

        var result = _cli.RunRaw("templates", "check", _cli["own"]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("fact-sheet/document.sbn-html(2,", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(" checked, 1 mistake.\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_template_is_checked_by_its_path()
    {
        var path = _cli.Write("own/fact-sheet/document.sbn-html", "{{ include 'partials/masthead.sbn-html' 'a' 'b' project.visibility }}{{ t 'nothing' }}");
        _cli.Write("own/texts/sv.yaml", "mine: min\n");

        var result = _cli.RunRaw("templates", "check", path);

        Assert.Equal((2, "1 template checked, 1 mistake.\n"), (result.ExitCode, result.Out));
        Assert.Contains("The text 'nothing' is not in texts/sv.yaml.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_has_everything_but_the_samples()
    {
        var result = _cli.RunRaw("templates", "copy", _cli["own"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Templates, "texts", "sv.yaml")), File.ReadAllBytes(_cli["own/texts/sv.yaml"]));
        Assert.True(File.Exists(_cli["own/theme/fonts/Ubuntu-Regular.ttf"]));
        Assert.False(Directory.Exists(_cli["own/samples"]));
    }

    [Fact]
    public void Nothing_is_copied_over_what_is_there()
    {
        _cli.Write("own/mine.txt", "mine");

        Assert.Equal(
            "exit 2\n--- out\n--- err\nerror: 'DIR/own' is there already; nothing is overwritten. Name a new folder.\n",
            _cli.Run("templates", "copy", _cli["own"]));
    }

    [Fact]
    public void A_plain_template_is_filled_as_the_language_does_it()
    {
        var template = _cli.Write("greeting.txt", "Hej {{ name }}! {{ amount * 2 }} {{ unknown }}{{ include 'part.txt' }}");
        _cli.Write("part.txt", "<{{ name }}>");
        var model = _cli.Write("model.json", "{ \"name\": \"<Åsa>\", \"amount\": 1.50 }");

        var result = _cli.RunRaw("templates", "render", template, "--model", model);

        Assert.Equal("", result.Error);
        Assert.Equal("Hej <Åsa>! 3.00 <<Åsa>>", result.Out);
    }

    [Fact]
    public void A_report_template_is_filled_as_in_reports()
    {
        var template = _cli.Write("a.sbn-html", "<p>{{ name }} {{ amount | kr }} {{ t 'status.running' }} {{ '2024-09-02' | long_date }}</p>");
        var model = _cli.Write("model.json", "{ \"name\": \"<Åsa>\", \"amount\": 1500 }");

        var result = _cli.RunRaw("templates", "render", template, "--model", model);

        Assert.Equal("", result.Error);
        Assert.Equal(
            "<p>&lt;Åsa&gt; <data value=\"1500\" data-format=\"kr\">1\u00A0500\u00A0kr</data> Pågår <time datetime=\"2024-09-02\">2 september 2024</time></p>",
            result.Out);
    }

    [Fact]
    public void A_mistake_in_a_template_ends_with_2_and_its_place()
    {
        var template = _cli.Write("a.sbn-html", "<p>\n{{ amount | krr }}</p>");

        var result = _cli.RunRaw("templates", "render", template);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"{template}(2,", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"a\": }", "(1,8): error ESF2314: The model is not JSON from here on.\n")]
    [InlineData("[1]", ": error ESF2315: The model must be a JSON object; its members are the variables of the template.\n")]
    public void A_broken_model_is_named(string json, string expected)
    {
        var template = _cli.Write("a.txt", "x");
        var model = _cli.Write("model.json", json);

        Assert.Equal((2, "", model + expected), _cli.RunRaw("templates", "render", template, "--model", model));
    }
}

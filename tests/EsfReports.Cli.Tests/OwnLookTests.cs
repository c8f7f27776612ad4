using EsfReports.Testing;
using Xunit;

namespace EsfReports.Cli.Tests;

/// <summary>What <c>templates/README.md</c> tells communications staff, done as they would do it.</summary>
public sealed class OwnLookTests : IDisposable
{
    private const string Document = "fact-sheet/document.sbn-html";

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_copy_is_changed_in_words_colours_logo_order_and_facts_without_compiling()
    {
        Assert.Equal(0, _cli.RunRaw("templates", "copy", _cli["own"]).ExitCode);
        Change("own/texts/sv.yaml", "kind: Faktablad", "kind: Projektblad");
        Change("own/theme/theme.yaml", "logo:\nlogo-alternative: { sv: \"\", en: \"\" }", "logo: theme/images/logo.svg\nlogo-alternative: { sv: Exempelstad, en: Exempelstad }");
        _cli.Write("own/theme/images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><rect width=\"2\" height=\"1\" fill=\"#225522\"/></svg>");
        _cli.Write("own/theme/own.css", ":root { --ink: #222222; }\n");
        MoveFactsToTheEnd();
        Change("own/" + Document, "<dl class=\"facts\">", "<dl class=\"facts\">\n<div><dt>{{ t 'field.county' }}</dt><dd>{{ project.county.name ?? (t 'missing.value') }}</dd></div>");

        var result = Make("pdf,html");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var page = File.ReadAllText(_cli["out/2020-00999-faktablad.html"]);
        Assert.Contains("<strong>Projektblad</strong>", page, StringComparison.Ordinal);
        Assert.Contains("alt=\"Exempelstad\"", page, StringComparison.Ordinal);
        Assert.Contains("--ink: #222222", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Län</dt>", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("<h2>Om projektet", StringComparison.Ordinal) < page.IndexOf("<h2>Fakta om projektet", StringComparison.Ordinal));
    }

    [Fact]
    public void One_file_is_enough_and_the_rest_stays_built_in()
    {
        _cli.Write("own/theme/own.css", ":root { --eu-blue: #224466; }\n");

        var result = Make("pdf,html");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("--eu-blue: #224466", File.ReadAllText(_cli["out/2020-00999-faktablad.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Document, "project.owner.name ?? (t 'owner.missing')", "project.ownr.name ?? (t 'owner.missing')")]
    [InlineData(Document, "<h2>{{ t 'fact-sheet.about' }}", "<h2>{{ t 'fact-sheet.abuot' }}")]
    [InlineData("poster/document.sbn-html", "<p class=\"aim\" lang=\"{{ project.text_language }}\">{{ project.lead }}</p>\n{{~ end ~}}", "<p class=\"aim\">{{ project.lead }}</p>")]
    public void The_most_common_mistakes_are_told_as_the_guide_shows_them(string path, string good, string bad)
    {
        var template = File.ReadAllText(Path.Combine(Repository.Templates, path));
        Assert.Contains(good, template, StringComparison.Ordinal);
        _cli.Write("own/" + path, template.Replace(good, bad, StringComparison.Ordinal));

        var result = _cli.RunRaw("templates", "check", _cli["own"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"```\n{result.Error.TrimEnd()}\n```", Guide(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_breach_of_visibility_is_told_as_the_guide_shows_it()
    {
        var emblem = File.ReadAllText(Path.Combine(Repository.Templates, "partials/emblem.sbn-html"));
        _cli.Write("own/partials/emblem.sbn-html", emblem);
        _cli.Write("own/theme/own.css", ".emblem svg { width: 13.5mm; height: 9mm; }\n");

        var result = Make("pdf");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"```\n{result.Error.Split("\n  in ")[0]}\n```", Guide(), StringComparison.Ordinal);
        Assert.False(File.Exists(_cli["out/2020-00999-faktablad.pdf"]));
    }

    private static string Guide() => File.ReadAllText(Path.Combine(Repository.Templates, "README.md"));

    private (int ExitCode, string Out, string Error) Make(string formats) => _cli.RunRaw(
        "fact-sheet", "--store", _cli.Store("2020-00999.txt"), "--out", _cli["out"], "--format", formats, "--templates", _cli["own"], "--as-of", "2026-11-01");

    private void Change(string file, string old, string changed)
    {
        var text = File.ReadAllText(_cli[file]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_cli[file], text.Replace(old, changed, StringComparison.Ordinal));
    }

    private void MoveFactsToTheEnd()
    {
        var text = File.ReadAllText(_cli["own/" + Document]);
        var start = text.IndexOf("<h2>{{ t 'fact-sheet.facts' }}", StringComparison.Ordinal);
        var end = text.IndexOf("</dl>", start, StringComparison.Ordinal) + "</dl>\n".Length;
        var foot = text.IndexOf("<footer", StringComparison.Ordinal);
        File.WriteAllText(_cli["own/" + Document], text[..start] + text[end..foot] + text[start..end] + text[foot..]);
    }
}

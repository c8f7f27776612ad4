using EsfReports.Diagnostics;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Texts;

public sealed class TextCatalogReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keys_are_joined_by_dots_and_the_users_texts_win_one_by_one()
    {
        _folder.With("built-in/texts/sv.yaml", "a:\n  b: inbyggd\n  c: stannar\n").With("own/texts/sv.yaml", "a: { b: egen }\n");

        var texts = Read();

        Assert.Empty(_diagnostics);
        Assert.Equal("egen", texts.Find("a.b"));
        Assert.Equal("stannar", texts.Find("a.c"));
        Assert.Null(texts.Find("a"));
    }

    [Fact]
    public void A_list_is_no_text()
    {
        _folder.With("built-in/texts/sv.yaml", "a:\n  - x\n");

        Read();

        Assert.Equal(
            ["texts/sv.yaml(2,3): error ESF2303: 'a' is a list; a texts file has texts, and groups of texts with names."],
            _diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Both_languages_of_the_built_in_texts_have_the_same_keys_and_placeholders()
    {
        var folder = new TemplateFolder([Repository.Templates]);
        var swedish = TextCatalogReader.Read(folder, ReportLanguage.Swedish, _diagnostics);
        var english = TextCatalogReader.Read(folder, ReportLanguage.English, _diagnostics);

        Assert.Empty(_diagnostics);
        Assert.Equal(swedish.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(swedish.Keys, key => Assert.Equal(Placeholders(swedish, key), Placeholders(english, key)));
    }

    private static HashSet<string> Placeholders(TextCatalog texts, string key) =>
        [.. System.Text.RegularExpressions.Regex.Matches(texts.Find(key)!, @"\{\w+\}").Select(match => match.Value)];

    private TextCatalog Read()
    {
        Directory.CreateDirectory(_folder.File("own"));
        return TextCatalogReader.Read(
            new TemplateFolder([_folder.File("own"), _folder.File("built-in")]), ReportLanguage.Swedish, _diagnostics);
    }
}

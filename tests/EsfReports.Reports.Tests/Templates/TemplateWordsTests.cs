using System.Text.RegularExpressions;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Templates;

/// <summary>All words of the reports are in the texts: templates hold none, and both languages say the same things.</summary>
public sealed partial class TemplateWordsTests
{
    [Fact]
    public void Templates_hold_no_words()
    {
        var words = Directory.EnumerateFiles(Repository.Templates, "*.sbn-html", SearchOption.AllDirectories)
            .SelectMany(file => WordsOf(File.ReadAllText(file)).Select(word => $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}: {word}"));

        Assert.Empty(words);
    }

    [Theory]
    [InlineData("<p>{{ x }} Hej</p>", "Hej")]
    [InlineData("<img alt=\"Karta\">", "Karta")]
    [InlineData("<p title='A {{ x }} map'>{{ 'inside' }}</p>", "map")]
    [InlineData("<style>p { color: red }</style><p>{{# a comment }}</p>", null)]
    [InlineData("<th scope=\"col\" class=\"number\">&nbsp;·&#160;</th>", null)]
    public void A_word_is_found_wherever_people_would_read_it(string template, string? word)
    {
        Assert.Equal(word is null ? [] : [word], WordsOf(template));
    }

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        var swedish = Some.Setup.TextsOf(ReportLanguage.Swedish).Keys.Order(StringComparer.Ordinal);
        var english = Some.Setup.TextsOf(ReportLanguage.English).Keys.Order(StringComparer.Ordinal);

        Assert.Equal(swedish, english);
    }

    private static IEnumerable<string> WordsOf(string template)
    {
        var html = Hidden().Replace(Code().Replace(template, " "), " ");
        var read = ReadAttributes().Matches(html).Select(match => match.Groups[1].Value + match.Groups[2].Value);
        var text = Entities().Replace(Tags().Replace(html, " ") + " " + string.Join(' ', read), " ");
        return Words().Matches(text).Select(match => match.Value);
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<style.*?</style>|<script.*?</script>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("\\b(?:alt|title|aria-label|placeholder)=(?:\"([^\"]*)\"|'([^']*)')")]
    private static partial Regex ReadAttributes();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex("&#?[a-zA-Z0-9]+;")]
    private static partial Regex Entities();

    // One letter can be a sign of a formula or drawing; two are a word.
    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Words();
}

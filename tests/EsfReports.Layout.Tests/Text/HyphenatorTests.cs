using EsfReports.Layout.Text;
using Xunit;

namespace EsfReports.Layout.Tests.Text;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("kom-pe-tens-ut-veck-lings-in-sat-ser")]
    [InlineData("kom-pe-tens-för-sörj-ning")]
    [InlineData("jäm-ställd-hets-in-te-gre-ring")]
    [InlineData("till-gäng-lig-hets-ar-be-te")]
    [InlineData("ar-bets-mark-na-den")]
    [InlineData("lång-tids-ar-bets-lö-sa")]
    [InlineData("väst-sve-ri-ge")]
    [InlineData("eta-ble-rings-slus-sen")]
    [InlineData("kom-pe-tens-om-ställ-ning")]
    [InlineData("struk-tur-om-vand-ling")]
    [InlineData("bud-get-råd-gi-va-re")]
    [InlineData("re-sul-tat-sprid-ning")]
    [InlineData("ef-fekt")]
    [InlineData("pro-jekt")]
    [InlineData("Norr-land")]
    public void Swedish_words_are_hyphenated_by_the_patterns(string marked)
    {
        Assert.Equal(marked, Mark("sv", marked.Replace("-", "")));
    }

    [Theory]
    [InlineData("hy-phen-a-tion")]
    [InlineData("em-ploy-ment")]
    public void English_words_are_hyphenated_by_the_patterns(string marked)
    {
        Assert.Equal(marked, Mark("en", marked.Replace("-", "")));
    }

    [Theory]
    [InlineData("uni-ver-sity")]
    [InlineData("Some-thing")]
    [InlineData("how-ever")]
    public void Exceptions_come_before_patterns(string marked)
    {
        Assert.Equal(marked, Mark("en-GB", marked.Replace("-", "")));
    }

    [Theory]
    [InlineData("sv-SE", true)]
    [InlineData("SV", true)]
    [InlineData("en-GB", true)]
    [InlineData("fi", false)]
    [InlineData("", false)]
    public void A_hyphenator_is_found_by_the_language_without_its_region(string language, bool isFound)
    {
        Assert.Equal(isFound, Hyphenator.For(language) is not null);
    }

    [Fact]
    public void Words_longer_than_any_real_one_are_not_hyphenated()
    {
        var word = new string('a', 65);

        Assert.False(Hyphenator.For("sv")!.TryFind(word, new bool[65]));
    }

    [Theory]
    [InlineData("sv", "(kompetensutveckling)", "(kom-pe-tens-ut-veck-ling)")]
    [InlineData("sv", "arbetsmarknads-/näringslivs", "ar-bets-mark-nads-/nä-rings-livs")]
    [InlineData("en", "something,however", "some-thing,how-ever")]
    [InlineData("sv", "10", "10")]
    [InlineData("sv", "", "")]
    public void All_words_of_a_text_are_hyphenated_at_once(string language, string text, string marked)
    {
        var places = Hyphenator.For(language)!.FindAll(text);

        Assert.Equal(marked, string.Concat(text.Select((letter, index) => ((places >> index) & 1) == 1 ? "-" + letter : letter.ToString())));
    }

    internal static string Mark(string language, string word)
    {
        var places = new bool[word.Length];
        Hyphenator.For(language)!.TryFind(word, places);
        return string.Concat(word.Select((letter, index) => places[index] ? "-" + letter : letter.ToString()));
    }
}

using EsfReports.Documents;
using EsfReports.Layout.Text;
using Xunit;

namespace EsfReports.Layout.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("😀", "😀")]
    [InlineData("a\u0000\u0007\rb", "ab")]
    [InlineData("a\u202Eb\u2066c\u200Fd", "abcd")]
    [InlineData("a\t\nb", "a\t\nb")]
    [InlineData("a\u007F\u0093b", "ab")]
    public void Text_is_made_whole_and_rid_of_controls(string text, string expected)
    {
        Assert.Equal(expected, SourceText.Clean(text));
    }

    [Theory]
    [InlineData("Stödet är 395\u00A0478\u00A0kr – “höga” krav …", true)]
    [InlineData("två  mellanslag", false)]
    [InlineData("rad\nrad", false)]
    [InlineData("mjukt\u00ADbindestreck", false)]
    [InlineData("a\u030A", false)]
    public void Plain_text_is_told_from_text_to_be_worked_on(string text, bool isPlain)
    {
        Assert.Equal(isPlain, SourceText.IsPlain(text));
    }

    [Fact]
    public void Plain_text_is_clean()
    {
        var plain = Enumerable.Range(0, char.MaxValue + 1).Select(unit => $"a{(char)unit}").Where(SourceText.IsPlain).ToList();

        Assert.All(plain, text => Assert.Equal((text, null), (SourceText.Clean(text), SourceText.FindRightToLeft(text))));
    }

    // The runner cannot hand over text that is not well formed.
    [Fact]
    public void Lone_surrogates_are_replaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD", SourceText.Clean("a\uD800b\uDC00"));
        Assert.Equal("\uFFFD😀", SourceText.Clean("\uD83D😀"));
    }

    [Theory]
    [InlineData("svenska", null)]
    [InlineData("på שלום", 'ש')]
    [InlineData("عربي", 'ع')]
    [InlineData("日本 – ok", null)]
    public void Letters_from_right_to_left_are_found(string text, char? expected)
    {
        Assert.Equal(expected, (char?)SourceText.FindRightToLeft(text)?.Value);
    }

    [Theory]
    [InlineData(TextTransform.Uppercase, "åäö é ß", false, "ÅÄÖ É SS")]
    [InlineData(TextTransform.Lowercase, "ÅÄÖ ESF", false, "åäö esf")]
    [InlineData(TextTransform.Capitalize, "region övre norrland (örebro) it's", false, "Region Övre Norrland (Örebro) It's")]
    [InlineData(TextTransform.Capitalize, "tionen idag", true, "tionen Idag")]
    [InlineData(TextTransform.None, "Som Det Är", false, "Som Det Är")]
    public void Case_changes_as_the_property_says(TextTransform transform, string text, bool isInsideWord, string expected)
    {
        Assert.Equal(expected, TextTransformer.Apply(text, transform, isInsideWord));
    }
}

using EsfReports.Layout.Text;
using Xunit;

namespace EsfReports.Layout.Tests.Text;

/// <summary>UAX #15; escapes show what is a mark of its own.</summary>
public sealed class NormalizationTests
{
    [Theory]
    [InlineData("a\u030Aker", "åker")]
    [InlineData("A\u0308rende", "Ärende")]
    [InlineData("e\u0301", "é")]
    [InlineData("u\u0308\u0304", "ǖ")]                 // two marks, one after the other
    [InlineData("ü\u0304", "ǖ")]                        // a composed letter and a mark
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]      // marks sorted by class
    [InlineData("d\u0323\u0307", "ḍ\u0307")]            // the first composes, the second stays
    [InlineData("a\u0308\u0308", "ä\u0308")]            // a mark of the same class blocks
    [InlineData("\u212B", "Å")]                         // ångström sign
    [InlineData("x\u0302", "x\u0302")]                  // no such letter
    [InlineData("\u0301x", "\u0301x")]                  // a mark without a base
    [InlineData("plain text", "plain text")]
    [InlineData("😀a\u030A", "😀å")]
    public void Text_becomes_form_C(string text, string expected)
    {
        Assert.Equal(expected, Normalization.Compose(text));
    }

    [Fact]
    public void Text_in_form_C_is_not_copied()
    {
        const string text = "Kvinnors företagande i Jämtland – 2021 • ja ’nej’";

        Assert.Same(text, Normalization.Compose(text));
    }
}

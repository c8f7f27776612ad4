using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class LeadTests
{
    [Theory]
    [InlineData("En mening. En till.", "En mening. En till.")]
    [InlineData("Stöd till t.ex. Unga och bl.a. Äldre. Mer.", "Stöd till t.ex. Unga och bl.a. Äldre. Mer.")]
    [InlineData("Utan punkt", null)]
    [InlineData("Version 2.0 kom. 400 deltog.", "Version 2.0 kom. 400 deltog.")]
    [InlineData("Frågan? Svaret!", "Frågan? Svaret!")]
    public void The_lead_is_whole_sentences(string text, string? expected)
    {
        Assert.Equal(expected, Lead.Of([new ParagraphBlock(text)]));
    }

    [Fact]
    public void A_lead_ends_before_the_sentence_that_would_pass_300_characters()
    {
        var first = new string('a', 200) + ".";
        var second = "B" + new string('b', 150) + ".";

        Assert.Equal(first, Lead.Of([new ParagraphBlock($"{first} {second}")]));
    }

    [Fact]
    public void A_first_sentence_that_is_too_long_gives_no_lead()
    {
        Assert.Null(Lead.Of([new ParagraphBlock(new string('a', 301) + ". Kort.")]));
    }

    [Fact]
    public void Headings_and_lists_are_passed_over()
    {
        Assert.Equal("Text.", Lead.Of([new HeadingBlock(1, "Bakgrund"), new ParagraphBlock("Text.")]));
    }
}

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

    [Fact]
    public void The_body_leaves_out_a_first_paragraph_that_is_the_lead()
    {
        DescriptionBlock[] description = [new ParagraphBlock("Allt i ett."), new ParagraphBlock("Mer.")];

        Assert.Equal([new ParagraphBlock("Mer.")], Lead.BodyOf(description));
    }

    [Fact]
    public void The_body_leaves_out_the_heading_too_when_nothing_else_stands_under_it()
    {
        DescriptionBlock[] description =
            [new HeadingBlock(1, "Sammanfattning"), new ParagraphBlock("Allt i ett."), new HeadingBlock(1, "Bakgrund"), new ParagraphBlock("Mer.")];

        Assert.Equal(description[2..], Lead.BodyOf(description));
    }

    [Fact]
    public void The_body_keeps_a_heading_with_more_under_it()
    {
        DescriptionBlock[] description = [new HeadingBlock(1, "Sammanfattning"), new ParagraphBlock("Allt i ett."), new ParagraphBlock("Mer.")];

        Assert.Equal([description[0], description[2]], Lead.BodyOf(description));
    }

    [Fact]
    public void The_body_is_the_whole_description_when_the_lead_is_only_part_of_its_first_paragraph()
    {
        DescriptionBlock[] description = [new ParagraphBlock("Kort. A" + new string('a', 300) + ".")];

        Assert.Equal("Kort.", Lead.Of(description));
        Assert.Equal(description, Lead.BodyOf(description));
    }
}

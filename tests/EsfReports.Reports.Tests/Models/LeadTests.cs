using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class LeadTests
{
    private static readonly string Sentence = "A" + new string('a', 98) + ".";

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
    public void A_sentence_of_80_letters_is_lead_enough()
    {
        Assert.Equal(Sentence, Lead.Of([new ParagraphBlock($"{Sentence} Mer."), new ParagraphBlock("Och mer.")]));
    }

    [Fact]
    public void A_short_sentence_takes_the_next_one_with_it()
    {
        Assert.Equal($"Kort. {Sentence}", Lead.Of([new ParagraphBlock($"Kort. {Sentence} Mer."), new ParagraphBlock("Och mer.")]));
    }

    [Fact]
    public void A_description_that_is_one_short_paragraph_is_all_lead()
    {
        DescriptionBlock[] description = [new ParagraphBlock($"{Sentence} Mer.")];

        Assert.Equal($"{Sentence} Mer.", Lead.Of(description));
        Assert.Empty(Lead.BodyOf(description));
    }

    [Fact]
    public void A_lead_ends_before_the_sentence_that_would_pass_300_letters()
    {
        Assert.Equal("Kort.", Lead.Of([new ParagraphBlock("Kort. B" + new string('b', 300) + ".")]));
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
    public void The_body_goes_on_where_the_lead_ends()
    {
        DescriptionBlock[] description = [new ParagraphBlock($"{Sentence} Mer."), new ParagraphBlock("Och mer.")];

        Assert.Equal([new ParagraphBlock("Mer."), new ParagraphBlock("Och mer.")], Lead.BodyOf(description));
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
        DescriptionBlock[] description = [new HeadingBlock(1, "Sammanfattning"), new ParagraphBlock($"{Sentence} Mer."), new ParagraphBlock("Och mer.")];

        Assert.Equal([description[0], new ParagraphBlock("Mer."), description[2]], Lead.BodyOf(description));
    }

    [Fact]
    public void A_lead_from_further_down_is_repeated()
    {
        DescriptionBlock[] description = [new HeadingBlock(1, "Syfte"), new ListBlock([new ListItem("Ett", [])]), new ParagraphBlock("Text.")];

        Assert.Equal(description, Lead.BodyOf(description));
    }
}

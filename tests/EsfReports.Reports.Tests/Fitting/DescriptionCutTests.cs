using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Fitting;

public sealed class DescriptionCutTests
{
    private static readonly DescriptionBlock[] Blocks =
    [
        new HeadingBlock(1, "Mål"),
        new ParagraphBlock(new string('a', 49) + "."),
        new HeadingBlock(1, "Syfte"),
        new ParagraphBlock(new string('b', 49) + "."),
    ];

    [Theory]
    [InlineData(200, 4)]
    [InlineData(108, 4)]
    [InlineData(107, 2)]
    [InlineData(60, 2)]
    [InlineData(53, 2)]
    [InlineData(52, 0)]
    [InlineData(0, 0)]
    [InlineData(-5, 0)]
    public void Whole_paragraphs_are_kept_and_no_heading_stands_last(int room, int expected)
    {
        Assert.Equal(Blocks[..expected], DescriptionCut.Keep(Blocks, room));
    }

    [Fact]
    public void A_paragraph_that_would_leave_half_of_the_room_empty_ends_after_a_sentence()
    {
        DescriptionBlock[] blocks = [new ParagraphBlock("Första meningen. Andra meningen. Tredje meningen.")];

        Assert.Equal([new ParagraphBlock("Första meningen. Andra meningen.")], DescriptionCut.Keep(blocks, 40));
        Assert.Empty(DescriptionCut.Keep(blocks, 10));
    }

    [Fact]
    public void A_list_that_would_leave_half_of_the_room_empty_ends_after_an_item()
    {
        DescriptionBlock[] blocks = [new ListBlock([new ListItem("Första", []), new ListItem("Andra", []), new ListItem("Tredje", [])], true)];

        Assert.Equal([new ListBlock([new ListItem("Första", []), new ListItem("Andra", [])], true)], DescriptionCut.Keep(blocks, 15));
    }

    [Fact]
    public void What_is_kept_never_has_more_letters_than_there_is_room_for()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            DescriptionBlock[] blocks = [.. Enumerable.Range(0, 12).Select(_ => Block(random))];
            var room = random.Next(0, 1500);

            var kept = DescriptionCut.Keep(blocks, room);

            Assert.True(DescriptionText.LengthOf(kept) <= room + kept.Count, $"round {round}: room {room}, kept {DescriptionText.LengthOf(kept)}");
            Assert.False(kept.Count > 0 && kept[^1] is HeadingBlock);
        }
    }

    private static DescriptionBlock Block(Random random) => random.Next(4) switch
    {
        0 => new HeadingBlock(1, "Rubrik"),
        1 => new ListBlock([.. Enumerable.Range(1, random.Next(1, 6)).Select(number => new ListItem(new string('x', number * 9), []))]),
        _ => new ParagraphBlock(string.Join(' ', Enumerable.Repeat("Detta är en mening.", random.Next(1, 30)))),
    };
}

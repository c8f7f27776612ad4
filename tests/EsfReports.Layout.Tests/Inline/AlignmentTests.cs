using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData(TextAlign.Start, 0)]
    [InlineData(TextAlign.Left, 0)]
    [InlineData(TextAlign.End, 85)]
    [InlineData(TextAlign.Right, 85)]
    [InlineData(TextAlign.Center, 42.5)]
    [InlineData(TextAlign.Justify, 0)]
    public void A_line_stands_where_its_alignment_says(TextAlign align, double x)
    {
        var line = Setting.Of("aaa", Setting.Text with { Align = align }).Lines(100).Single();

        Assert.Equal(x, Setting.Runs(line).Single().X, 3);
    }

    [Theory]
    [InlineData(TextAlign.Justify, TextAlign.Right, 55)]
    [InlineData(TextAlign.Justify, TextAlign.Start, 0)]
    [InlineData(TextAlign.Center, TextAlign.Start, 27.5)]
    [InlineData(TextAlign.Start, TextAlign.Center, 27.5)]
    public void The_last_line_has_an_alignment_of_its_own(TextAlign align, TextAlign last, double x)
    {
        var lines = Setting.Of("aaa bbb ccc ddd", Setting.Text with { Align = align, AlignLast = last }).Lines(70);

        Assert.Equal(2, lines.Length);
        Assert.Equal(x, Setting.Runs(lines[1]).Single().X, 3);
    }

    [Fact]
    public void The_first_line_is_indented_and_has_less_room()
    {
        var lines = Setting.Of("aaa bbb ccc", Setting.Text with { Indent = new Length(10) }).Lines(40);

        Assert.Equal(10, Setting.Runs(lines[0]).Single().X, 3);
        Assert.Equal("aaa ", Setting.TextOf(lines[0]));
        Assert.Equal(0, Setting.Runs(lines[1]).Single().X, 3);
    }

    [Fact]
    public void Content_wider_than_its_line_begins_at_the_start()
    {
        var line = Setting.Of("abcdefgh", Setting.Text with { Align = TextAlign.Right }).Lines(20).Single();

        Assert.Equal(0, Setting.Runs(line).Single().X, 3);
    }

    [Fact]
    public void Letter_and_word_spacing_are_added_to_characters_and_spaces()
    {
        var line = Setting.Of("ab cd", Setting.Text with { LetterSpacing = 1, WordSpacing = 3 }).Lines(500).Single();

        Assert.Equal((5 * 5) + (5 * 1) + 3, line.ContentWidth, 3);
    }

    [Fact]
    public void A_leader_fills_the_line_with_copies_below_those_of_other_lines()
    {
        static TextItem LeaderOf(string title) => Setting.Runs(
            new Setting().Add(title).Add(new InlineLeader(".", Setting.Text, Setting.Place)).Add("12").Lines(100).Single())
            .Single(item => item.Tag.Element is null);

        var first = LeaderOf("Kapitel");
        var second = LeaderOf("Ett långt namn");

        Assert.Equal(new string('.', 11), first.Run.Text);
        Assert.Equal(90, first.X + first.Run.Width, 3);
        Assert.Equal(new string('.', 4), second.Run.Text);
        Assert.Equal(90, second.X + second.Run.Width, 3);
    }
}

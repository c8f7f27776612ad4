using EsfReports.Documents;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class InlineBoxTests
{
    private static readonly BoxStyle Tinted = new()
    {
        BackgroundColor = new Color(0xEE, 0, 0),
        Padding = Sides.All(new Length(2)),
        Margin = new Sides<Length?>(null, new Length(3), null, new Length(3)),
        Border = Sides.All(new Border(1, BorderStyle.Solid, new Color(0x11, 0, 0))),
    };

    [Fact]
    public void A_box_takes_room_at_its_ends_and_is_painted_line_by_line()
    {
        Snapshot.Match(Setting.Dump(new Setting().Add("aa ").Start(Tinted).Add("bbb ccc ddd").End().Add(" ee").Lines(50)));
    }

    [Fact]
    public void A_cloned_box_has_all_its_edges_on_every_line()
    {
        var cloned = Tinted with { DecorationBreak = BoxDecorationBreak.Clone };

        Snapshot.Match(Setting.Dump(new Setting().Add("aa ").Start(cloned).Add("bbb ccc ddd").End().Add(" ee").Lines(50)));
    }

    [Fact]
    public void A_link_has_an_area_on_each_line_and_an_id_a_place()
    {
        var link = new InlineLink("https://example.org/", "example.org", null);
        var underlined = Setting.Text with { Decoration = TextDecorationLines.Underline, Color = new Color(0, 0, 0x99) };

        Snapshot.Match(Setting.Dump(new Setting().Add("se ").Start(text: underlined, link: link, id: "here").Add("vår webbplats", underlined).End().Add(".").Lines(50)));
    }

    [Fact]
    public void Strokes_under_text_run_through_spaces_and_elements_but_not_beyond_the_line()
    {
        var underlined = Setting.Text with { Decoration = TextDecorationLines.Underline | TextDecorationLines.LineThrough };
        var bold = underlined with { FontWeight = 700 };

        Snapshot.Match(Setting.Dump(new Setting(underlined).Add("aa ").Start(text: bold).Add("bb", bold).End().Add(" cc dd").Lines(45)));
    }

    [Theory]
    [InlineData("aa ", "bb", 0)]
    [InlineData("aa", " bb", 1)]
    public void A_box_begins_on_the_line_of_its_first_character(string before, string inside, int anchorsOnFirstLine)
    {
        var lines = new Setting().Add(before).Start(Tinted, id: "box").Add(inside).End().Lines(24);

        Assert.Equal(2, lines.Length);
        Assert.Equal(anchorsOnFirstLine, lines[0].Items.OfType<LineAnchor>().Count());
    }

    [Fact]
    public void Hidden_text_takes_room_and_is_not_painted()
    {
        var line = new Setting().Add("aa ").Add("bb", Setting.Text with { IsHidden = true }).Add(" cc").Lines(100).Single();

        Assert.Equal("aa  cc", Setting.TextOf(line));
        Assert.Equal(40, line.ContentWidth, 3);
    }

    [Fact]
    public void Each_run_carries_the_tag_of_its_text()
    {
        var other = ContentTag.ArtifactOf(ArtifactKind.RunningHeader);

        var line = new Setting().Add("aa").Add(new InlineText("bb", Setting.Text, default, other, Setting.Place)).Lines(100).Single();

        Assert.Equal([Setting.Tag, other], Setting.Runs(line).Select(run => run.Tag));
    }

    [Fact]
    public void A_box_that_is_closed_but_was_never_opened_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new Setting().Add("a").End().Prepare());
    }

    [Fact]
    public void An_empty_box_with_an_edge_makes_a_line()
    {
        Assert.Single(new Setting().Start(Tinted).End().Lines(100));
        Assert.Empty(new Setting().Start().End().Lines(100));
    }
}

using EsfReports.Documents.Html;

namespace EsfReports.Documents.Tests;

public sealed class TagTableTests
{
    private static readonly ElementTag Tag = new("p", isSvg: false, AttributeList.Empty);

    [Fact]
    public void A_tag_is_found_by_its_text_and_surroundings()
    {
        var table = new TagTable();
        table.Add("<p>", isInSvg: false, Tag);

        Assert.Same(Tag, table.Find("<p>", isInSvg: false));
        Assert.Null(table.Find("<p>", isInSvg: true));
        Assert.Null(table.Find("<P>", isInSvg: false));
    }

    [Fact]
    public void Of_many_tags_those_that_came_last_are_found()
    {
        var table = new TagTable();
        for (var number = 0; number < 20_000; number++)
        {
            table.Add($"<p id={number}>", isInSvg: false, Tag);
            Assert.Same(Tag, table.Find($"<p id={number}>", isInSvg: false));
        }

        Assert.Null(table.Find("<p id=0>", isInSvg: false));
    }

    [Fact]
    public void Threads_find_what_others_add()
    {
        var table = new TagTable();
        Parallel.For(0, 20_000, number =>
        {
            var text = $"<p id={number % 300}>";
            if (table.Find(text, isInSvg: false) is null)
                table.Add(text, isInSvg: false, Tag);
            Assert.Same(Tag, table.Find(text, isInSvg: false));
        });
    }
}

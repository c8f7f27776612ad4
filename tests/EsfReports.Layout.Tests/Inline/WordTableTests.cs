using EsfReports.Layout.Inline;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class WordTableTests
{
    [Fact]
    public void A_word_is_found_by_its_text_however_many_others_there_are()
    {
        var table = new WordTable(2000);
        var words = Enumerable.Range(0, 2000).ToDictionary(number => $"ord{number}", _ => new ShapedWord([]));

        foreach (var (text, word) in words)
            table.Add(text, word);

        Assert.All(words, entry => Assert.Same(entry.Value, table.Find(entry.Key)));
        Assert.Null(table.Find("ord"));
        Assert.Null(table.Find("ord2000"));
    }

    [Theory]
    [InlineData("arbetsmarknadsanknytning")]
    [InlineData("sysselsättningar")]
    [InlineData("självförsörjan")]
    [InlineData("självförsörjand")]
    [InlineData("“stöd”")]
    [InlineData("žluťoučký")]
    [InlineData("😀")]
    [InlineData("å")]
    [InlineData("")]
    public void Words_are_told_apart_however_long_and_in_whatever_letters(string text)
    {
        var table = new WordTable(100);
        var word = new ShapedWord([]);
        foreach (var other in (string[])[text + "a", "a" + text, text + "\0", "\0" + text, text + "\u0100", text + text + "b"])
            table.Add(other, new ShapedWord([]));

        Assert.Null(table.Find(text));
        table.Add(text, word);
        Assert.Same(word, table.Find(text));
    }

    [Fact]
    public void The_first_word_of_a_text_stays()
    {
        var table = new WordTable(10);
        var first = new ShapedWord([]);
        table.Add("stöd", first);

        table.Add("stöd", new ShapedWord([]));

        Assert.Same(first, table.Find("stöd"));
    }

    [Fact]
    public void No_more_words_are_kept_than_were_asked_for()
    {
        var table = new WordTable(3);
        foreach (var text in (string[])["a", "b", "c", "d"])
            table.Add(text, new ShapedWord([]));

        Assert.NotNull(table.Find("c"));
        Assert.Null(table.Find("d"));
    }

    [Fact]
    public void Threads_that_add_the_same_words_agree_on_one_of_each()
    {
        var table = new WordTable(20_000);
        var found = new ShapedWord?[4][];

        Parallel.For(0, found.Length, thread =>
        {
            for (var number = 0; number < 5000; number++)
                table.Add($"{number}", new ShapedWord([]));
            found[thread] = [.. Enumerable.Range(0, 5000).Select(number => table.Find($"{number}"))];
        });

        Assert.DoesNotContain(null, found[0]);
        Assert.All(found, words => Assert.Equal(found[0], words));
    }
}

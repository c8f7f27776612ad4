using EsfReports.Diagnostics;
using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class KnownTextsTests
{
    private static readonly Setting Label = Setting.Of("Projektägare");

    [Fact]
    public void A_text_is_found_again_in_its_style_with_nothing_of_its_document()
    {
        var texts = new KnownTexts();

        texts.Keep(Label.Block, "Projektägare", Shared());

        var line = Assert.Single(texts.Find(Label.Block, "Projektägare")!.Lines);
        Assert.Equal("Projektägare", Setting.TextOf(line));
        Assert.Null(Assert.Single(Setting.Runs(line)).Tag.Element);
        Assert.Equal(SourceLocation.None, line.Origin);
        Assert.Null(texts.Find(Label.Block, "Projekt"));
        Assert.Null(texts.Find(ComputedStyle.Initial, "Projektägare"));
    }

    [Fact]
    public void What_is_known_later_replaces_what_was_known()
    {
        var texts = new KnownTexts();
        texts.Keep(Label.Block, "Projektägare", Shared());

        texts.Keep(Label.Block, "Projektägare", Shared() with { Least = 25 });

        Assert.Equal(25, texts.Find(Label.Block, "Projektägare")!.Least);
    }

    [Fact]
    public void Memory_stays_flat_however_many_texts_there_are()
    {
        var texts = new KnownTexts();

        for (var number = 0; number < 5_000; number++)
            texts.Keep(Label.Block, $"{number}", Shared());

        Assert.NotNull(texts.Find(Label.Block, "0"));
        Assert.Null(texts.Find(Label.Block, "4999"));
    }

    private static SharedText Shared() => new(double.NaN, 60, Label.Lines(60), TextAlign.Start);
}

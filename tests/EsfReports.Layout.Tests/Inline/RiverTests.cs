using System.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>Rivers of white in justified text; a character is 5 pt wide.</summary>
public sealed class RiverTests
{
    private const string Story =
        "Projektet ska stärka deltagarnas möjligheter att komma i arbete eller börja studera. Varje deltagare har en handledare och gör upp "
        + "en plan med henne eller honom; praktiken söks hos arbetsgivare i länet, och den som vill kan läsa svenska på halvtid. Efter ett "
        + "halvår följs planen upp, och den som har fått arbete får råd om hur det går att stanna kvar.";

    private static readonly string[] Words =
    [
        "och", "i", "att", "en", "av", "som", "på", "för", "till", "projektet", "deltagarna", "handledning", "praktik", "arbetsgivare", "länet",
        "kompetens\u00ADutveckling", "svenska", "studier", "10\u00A0000", "kr.",
    ];

    [Fact]
    public void Other_line_ends_are_chosen_where_total_fit_leaves_a_river()
    {
        var river = new RiverTrial(Story, 73 * 5);
        var plain = river.Choose(1)!;
        var better = river.Improve(plain, 1);

        Snapshot.Match($"total fit alone\n{river.Draw(plain)}\nwith rivers looked for\n{river.Draw(better)}");
        Assert.Equal((7, 0), (river.Rivers(plain).Lines, river.Rivers(better).Lines));
        Assert.Equal(river.TextOf(better), Setting.Of(Story, RiverTrial.Justified).TextAt(73));
    }

    [Theory]
    [InlineData("aaaa bbbb cccc/aaaa bbbb cccc", 0)]
    [InlineData("aaaa bbbb cccc/aaaa bbbb cccc/aaaa bbbb cccc", 6)]
    [InlineData("aaaa bbbb cccc/aaaa bbbb cccc/aaaa bbbb cccc/aaaa bbbb cccc", 8)]
    [InlineData("aaaa bbbb cccc/aaaa bbbb cccc/aaaaaaa bbbbbb/aaaa bbbb cccc/aaaa bbbb cccc", 0)]
    [InlineData("aaaa bbbbbbbbb/aaaa bbbbbbbbb/aaaa bbbbbbbbb", 3)]
    [InlineData("aaaa bbbbbbbbb/aaaaa bbbbbbbb/aaaaaa bbbbbbb", 0)]
    [InlineData("aaaa/aaaa/aaaa", 0)]
    public void A_river_is_three_gaps_over_one_another_or_more(string lines, int expected)
    {
        var river = new RiverTrial(lines.Replace('/', '\n'), 14 * 5, RiverTrial.Justified with { WhiteSpace = WhiteSpace.PreLine });

        Assert.Equal(expected, river.Rivers(river.Choose(1)!).Lines);
    }

    [Theory]
    [InlineData(0, 4, 2, 6, true)]
    [InlineData(0, 4, 2.1, 6, false)]
    [InlineData(0, 4, 3, 5, true)]
    [InlineData(0, 4, -4, 8, true)]
    [InlineData(0, 4, 4, 8, false)]
    public void Gaps_line_up_if_half_of_the_narrower_is_under_the_other(double left, double right, double otherLeft, double otherRight, bool expected)
    {
        var (gap, other) = (new WordGap(left, right), new WordGap(otherLeft, otherRight));

        Assert.Equal((expected, expected), (gap.LinesUpWith(other), other.LinesUpWith(gap)));
    }

    [Fact]
    public void Gaps_are_looked_for_where_lines_are_set()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var river = new RiverTrial(RandomText(random, 60), random.Next(100, 500));

            var ends = river.Choose(double.PositiveInfinity)!;

            var (set, found) = (Edges(river.SetGaps(ends)), Edges(river.FoundGaps(ends)));
            Assert.True(set.Count == found.Count, $"seed {seed}: {found.Count} gaps in place of {set.Count}");
            Assert.All(set.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 0.001));
        }
    }

    [Fact]
    public void A_search_never_adds_rivers_lines_or_looseness_and_keeps_the_text()
    {
        var improved = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var text = RandomText(random, random.Next(20, 300));
            var river = new RiverTrial(text, random.Next(100, 500));
            var tolerance = new[] { 1, 2.5, double.PositiveInfinity }[random.Next(3)];
            if (river.Choose(tolerance) is not { } plain)
                continue;

            var better = river.Improve(plain, tolerance);

            var (before, after) = (river.Rivers(plain).Lines, river.Rivers(better).Lines);
            improved += after < before ? 1 : 0;
            Assert.True(after < before || plain.SequenceEqual(better), $"seed {seed}: {after} in place of {before}");
            Assert.True(better.Count <= plain.Count, $"seed {seed}: {better.Count} lines in place of {plain.Count}");
            var limit = double.IsPositiveInfinity(tolerance) ? river.Loosest(plain) : tolerance;
            Assert.True(river.Loosest(better) <= limit + 1e-9, $"seed {seed}: {river.Loosest(better)} over {limit}");
            Assert.True(Bare(text) == Bare(string.Concat(river.TextOf(better))), $"seed {seed}: text is lost");
        }

        Assert.True(improved > 40, $"only {improved} paragraphs");
    }

    [Fact]
    public void Ragged_text_is_left_as_total_fit_chose_it()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var (text, width) = (RandomText(random, 80), random.Next(200, 500));
            var ragged = RiverTrial.Justified with { Align = TextAlign.Start, Wrap = TextWrap.Pretty, Hyphens = Hyphens.None };
            var river = new RiverTrial(text, width, ragged);
            if (river.Choose(1) is not { } plain)
                continue;

            Assert.Equal(river.TextOf(plain), Setting.Of(text, ragged).TextAt(width / 5.0));
        }
    }

    [Fact]
    public void A_paragraph_of_100_000_words_ends_soon()
    {
        var setting = Setting.Of(RandomText(new Random(1), 100_000), RiverTrial.Justified).Prepare();

        var watch = Stopwatch.StartNew();
        var lines = setting.BreakIntoLines(400);

        Assert.True(lines.Length > 5_000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static string RandomText(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

    private static string Bare(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit is not ('\u00AD' or '-')));

    private static List<double> Edges(IEnumerable<WordGap> gaps) => [.. gaps.SelectMany(gap => new[] { gap.Left, gap.Right })];
}

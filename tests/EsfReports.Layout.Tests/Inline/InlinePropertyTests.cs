using EsfReports.Documents;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

/// <summary>What holds for any text, style and width; the seed is in the message of a failure.</summary>
public sealed class InlinePropertyTests
{
    private static readonly string[] Words =
    [
        "och", "i", "kompetensutvecklingsinsatser", "EU-projekt", "2020–2022", "395\u00A0478", "kr", "yrkes-", "https://www.example.org/stod/sok?a=b",
        "(not)", "”citat”", "a\u0301", "λόγος", "arbets\u00ADmarknad", "x\u200By", "😀", "–", "10", "%", "\t", "\n", "[Ö]", "fornamn.efternamn@example.org",
    ];

    [Fact]
    public void No_text_is_lost_and_no_line_is_wider_than_its_room_unless_that_is_said()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var setting = RandomSetting(random);
            var content = setting.Prepare();
            var width = random.Next(10, 400);

            var lines = content.BreakIntoLines(width);

            Assert.True(Visible(setting.Source) == Visible(string.Concat(lines.Select(Setting.TextOf))), $"seed {seed}: text is lost");
            foreach (var line in lines)
                Assert.True(line.ContentWidth <= width + line.Overflow + 0.01, $"seed {seed}: {line.ContentWidth} in {width}");
            Assert.True(lines.All(line => line.Overflow == 0) || setting.Diagnostics.Any(diagnostic => diagnostic.Code == "ESF3403"), $"seed {seed}: overflow is not reported");
        }
    }

    [Fact]
    public void Breaking_twice_gives_the_same_lines()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var setting = RandomSetting(new Random(seed));
            var content = setting.Prepare();

            var first = Setting.Dump(content.BreakIntoLines(120));
            content.BreakIntoLines(77);

            Assert.True(first == Setting.Dump(content.BreakIntoLines(120)), $"seed {seed}");
            Assert.True(first == Setting.Dump(RandomSetting(new Random(seed)).Prepare().BreakIntoLines(120)), $"seed {seed}");
        }
    }

    [Fact]
    public void Nothing_is_too_wide_for_the_narrowest_width_of_the_content()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var content = RandomSetting(new Random(seed)).Prepare();

            var lines = content.BreakIntoLines(content.MinContentWidth);

            Assert.All(lines, line => Assert.True(line.Overflow == 0, $"seed {seed}: {line.Overflow}"));
            Assert.True(content.MinContentWidth <= content.MaxContentWidth + 0.001, $"seed {seed}");
        }
    }

    [Fact]
    public void Broken_nesting_widths_and_marks_at_the_edges_end_in_lines()
    {
        foreach (var width in new[] { 0, -5, 0.001, 1e6, double.MaxValue })
        {
            foreach (var text in new[] { "\u0301", "\uFE0F", "\u200D\u200D", new string('x', 5000), new string(' ', 100) + "a", "\n\n", "\u00AD\u00AD", "a\u2028b" })
            {
                foreach (var wrap in Enum.GetValues<TextWrap>())
                    Setting.Of(text, Setting.Text with { Wrap = wrap, OverflowWrap = OverflowWrap.Anywhere, Align = TextAlign.Justify }).Lines(width);
            }
        }
    }

    private static RandomParagraph RandomSetting(Random random)
    {
        var style = Setting.Text with
        {
            Align = Pick<TextAlign>(random),
            Wrap = Pick<TextWrap>(random),
            Hyphens = Pick<Hyphens>(random),
            OverflowWrap = Pick<OverflowWrap>(random),
            WhiteSpace = Pick<WhiteSpace>(random),
            LetterSpacing = random.Next(4) == 0 ? 0.3 : 0,
        };
        var paragraph = new RandomParagraph(style);
        var open = 0;
        for (var node = random.Next(1, 12); node > 0; node--)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => Words[random.Next(Words.Length)]));
            paragraph.AddSource(text + (random.Next(2) == 0 ? " " : ""));
            if (open > 0 && random.Next(2) == 0)
            {
                paragraph.End();
                open--;
            }

            if (random.Next(3) == 0)
            {
                paragraph.Start(new BoxStyle { Padding = Sides.All(new Length(random.Next(3))), DecorationBreak = Pick<BoxDecorationBreak>(random) });
                open++;
            }
        }

        for (; open > 0; open--)
            paragraph.End();
        return paragraph;
    }

    private static T Pick<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }

    // White space and what is never seen may go; a hyphen at the end of a line may come.
    private static string Visible(string text) =>
        string.Concat(Layout.Text.SourceText.Clean(text).Where(unit => !char.IsWhiteSpace(unit) && unit is not ('\u00AD' or '\u200B' or '\u2060' or '-')));

    private sealed class RandomParagraph(TextStyle style)
    {
        private readonly Setting _setting = new(style);

        public string Source { get; private set; } = "";

        public Diagnostics.DiagnosticBag Diagnostics => _setting.Diagnostics;

        public void AddSource(string text)
        {
            Source += text;
            _setting.Add(text);
        }

        public void Start(BoxStyle box) => _setting.Start(box);

        public void End() => _setting.End();

        public InlineContent Prepare() => _setting.Prepare();
    }
}

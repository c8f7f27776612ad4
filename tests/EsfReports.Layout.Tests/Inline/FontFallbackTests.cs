using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;
using EsfReports.Layout.Inline;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class FontFallbackTests
{
    [Fact]
    public void A_character_that_the_font_lacks_is_set_with_the_fallback_font()
    {
        var setting = Setting.Of("aλb");

        var runs = Setting.Runs(setting.Lines(100).Single()).ToList();

        Assert.Equal(["a", "λ", "b"], runs.Select(run => run.Run.Text));
        Assert.NotSame(runs[0].Run.Font, runs[1].Run.Font);
        Assert.Same(runs[0].Run.Font, runs[2].Run.Font);
        Assert.Empty(setting.Diagnostics);
    }

    [Fact]
    public void A_character_that_no_font_has_is_shown_by_its_number_and_reported_once()
    {
        var setting = Setting.Of("ok 😀😀!");

        var line = setting.Lines(500).Single();

        var run = Setting.Runs(line).First(item => item.Run.ActualText is not null).Run;
        Assert.Equal(("[U+1F600]", "😀"), (run.Text, run.ActualText));
        Assert.DoesNotContain(Setting.Runs(line).SelectMany(item => item.Run.Glyphs), glyph => glyph.Glyph == 0);
        Assert.Equal(
            "a.html(3,4): warning ESF3402: No font has a glyph for “😀” (U+1F600): neither “Fixed” nor the fallback fonts.\n"
            + "  hint: add a font that has it with @font-face, or write something else",
            setting.Diagnostics.Single().ToString());
    }

    [Fact]
    public void Marks_stay_with_their_base()
    {
        var runs = Setting.Runs(Setting.Of("x\u0302λ\u0302").Lines(500).Single()).Select(run => run.Run.ActualText ?? run.Run.Text);

        Assert.Equal(["x\u0302", "λ\u0302"], runs);
    }

    [Theory]
    [InlineData('\u202F', 2)]
    [InlineData('\u2009', 2)]
    [InlineData('\u2003', 10)]
    public void Fixed_spaces_are_set_by_any_font(char space, double width)
    {
        var setting = Setting.Of($"1{space}2");

        Assert.Equal(10 + width, setting.Lines(100).Single().ContentWidth, 3);
        Assert.Empty(setting.Diagnostics);
    }

    [Fact]
    public void A_hyphen_that_the_font_lacks_is_shown_as_that_of_ASCII()
    {
        var setting = Setting.Of("a\u2010b");

        var run = Setting.Runs(setting.Lines(100).Single()).Single(item => item.Run.ActualText is not null).Run;

        Assert.Equal(("-", "\u2010"), (run.Text, run.ActualText));
        Assert.Empty(setting.Diagnostics);
    }

    [Fact]
    public void Text_from_right_to_left_is_reported_and_kept_in_its_order()
    {
        var setting = Setting.Of("på ש");

        setting.Prepare();

        Assert.Equal(
            "a.html(3,4): warning ESF3401: The text has letters that are written from right to left, such as “ש” (U+05E9); lines are set from left to right only.\n"
            + "  hint: the text is kept in its logical order; have it typeset with another tool if it must be read",
            setting.Diagnostics[0].ToString());
    }

    [Theory]
    [InlineData(400, false, "regular")]
    [InlineData(450, false, "regular")]
    [InlineData(500, false, "regular")]
    [InlineData(300, false, "regular")]
    [InlineData(600, false, "semibold")]
    [InlineData(650, false, "bold")]
    [InlineData(900, false, "bold")]
    [InlineData(400, true, "italic")]
    [InlineData(700, true, "italic")]
    public void The_face_is_chosen_by_style_first_and_weight_second(int weight, bool isItalic, string expected)
    {
        ImmutableArray<FontFaceRule> faces = [Face("regular", 400, false), Face("italic", 400, true), Face("semibold", 600, false), Face("bold", 700, false)];
        var library = new FontCatalog([]).For(faces, []);

        var found = library.Find(Setting.Text with { FontFamily = ["Missing", "family"], FontWeight = weight, IsItalic = isItalic });

        Assert.Same(library.Find(Setting.Text with { FontFamily = ["Family"], FontWeight = WeightOf(expected), IsItalic = expected == "italic" }), found);

        static FontFaceRule Face(string name, int faceWeight, bool italic) =>
            new("Family", faceWeight, italic, new FontData(FixedAdvanceFont.Build([(0x20, 0x7E)])), name);

        static int WeightOf(string name) => name switch { "semibold" => 600, "bold" => 700, _ => 400 };
    }

    [Fact]
    public void The_same_faces_give_the_same_library_and_the_same_fonts()
    {
        var catalog = new FontCatalog([]);
        ImmutableArray<FontFaceRule> faces = [new("A", 400, false, FixedAdvanceFont.Latin, "a.ttf")];
        ImmutableArray<FontFaceRule> equal = [new("A", 400, false, FixedAdvanceFont.Latin, "a.ttf")];

        Assert.Same(catalog.For(faces, []), catalog.For(faces, []));
        Assert.Same(catalog.For(faces, []).Find(Setting.Text), catalog.For(equal, []).Find(Setting.Text));
    }

    [Fact]
    public void A_font_that_is_broken_is_reported_for_every_document_and_the_fallback_is_used()
    {
        var catalog = new FontCatalog([new FontFaceRule("B", 400, false, FixedAdvanceFont.Latin, "b.ttf")]);
        ImmutableArray<FontFaceRule> faces = [new("A", 400, false, new FontData(new byte[] { 1, 2, 3 }), "a.ttf")];

        foreach (var _ in new[] { 1, 2 })
        {
            var diagnostics = new DiagnosticBag();
            var library = catalog.For(faces, diagnostics);

            Assert.Single(diagnostics);
            Assert.NotNull(library.Find(Setting.Text with { FontFamily = ["A"] }));
        }
    }

    [Fact]
    public void Without_any_font_nothing_can_be_set()
    {
        Assert.Throws<InvalidOperationException>(() => new FontCatalog([]).For([], []));
    }

    [Fact]
    public void The_bundled_font_sets_ligatures_that_a_line_may_cut()
    {
        var font = new FontData(File.ReadAllBytes(Path.Combine(Repository.Templates, "theme", "fonts", "SourceSans3-Regular.ttf")));
        var diagnostics = new DiagnosticBag();
        var library = new FontCatalog([new FontFaceRule("Source", 400, false, font, "s.ttf")]).For([], diagnostics);
        var style = ComputedStyle.Initial with { Text = Setting.Text with { FontFamily = ["Source"], OverflowWrap = OverflowWrap.Anywhere } };
        var content = new Typesetter(library).Prepare([new InlineText("offfifffloff", style.Text, default, Setting.Tag, Setting.Place)], style, diagnostics);

        for (var width = 6.0; width < 60; width += 0.7)
        {
            var lines = content.BreakIntoLines(width);

            Assert.Equal("offfifffloff", string.Concat(lines.Select(Setting.TextOf)));
            Assert.All(lines, line => Assert.True(line.ContentWidth <= width + 0.01, $"{width}: {line.ContentWidth}"));
        }
    }
}

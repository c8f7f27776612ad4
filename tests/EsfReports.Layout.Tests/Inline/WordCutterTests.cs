using EsfReports.Layout.Inline;
using Xunit;

namespace EsfReports.Layout.Tests.Inline;

public sealed class WordCutterTests
{
    [Theory]
    [InlineData("ett två", "W0+3 S3+1 W4+3")]
    [InlineData("12\u00A0% av  allt\tnu\n", "W0+2 N2+1 W3+1 S4+1 W5+2 S7+1 S8+1 W9+4 T13+1 W14+2 F16+1")]
    [InlineData("arbetsmarknadsregionens kartläggning", "W0+23 S23+1 W24+12")]
    [InlineData("femtonbokstäver sextonbokstäveri ”citat” – streck", "W0+15 S15+1 W16+16 S32+1 W33+7 S40+1 W41+1 S42+1 W43+6")]
    [InlineData("ett\u0001två\rtre fyra fem sex sju", "W0+11 S11+1 W12+4 S16+1 W17+3 S20+1 W21+3 S24+1 W25+3")]
    [InlineData("", "")]
    public void Words_end_at_spaces_of_all_kinds(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Cut(text, 0, text.Length).Select(cut => $"{Letter(cut.Kind)}{cut.Start}+{cut.Length}")));

    [Fact]
    public void Only_the_part_that_is_asked_for_is_cut() =>
        Assert.Equal([(2, 3), (5, 1), (6, 2)], Cut("abcde fghijklmnopqrstuvwxyz", 2, 8).Select(cut => (cut.Start, cut.Length)));

    [Fact]
    public void A_word_that_never_ends_is_cut_where_no_character_is_split()
    {
        var text = new string('x', 199) + "e\u0301" + new string('y', 100);

        Assert.Equal([(0, 199), (199, 102)], Cut(text, 0, text.Length).Select(cut => (cut.Start, cut.Length)));
    }

    [Fact]
    public void Words_get_the_key_that_they_have_alone()
    {
        var random = new Random(1);
        const string Units = "abcdeåäöÅÉ-.,;/0123456789()–”…Ωж\u00AD\u0001   \u00A0";
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string(random.GetItems<char>(Units, random.Next(60)));
            foreach (var cut in Cut(text, 0, text.Length).Where(cut => cut.Kind == PieceKind.Word))
            {
                var alone = WordKey.Of(text.AsSpan(cut.Start, cut.Length));
                Assert.True(cut.Key.Is(alone) && cut.Key.Spread() == alone.Spread(), $"{text}: {cut.Start}+{cut.Length}");
            }
        }
    }

    private static WordCut[] Cut(string text, int start, int end) => new WordCutter().Cut(text, start, end).ToArray();

    private static char Letter(PieceKind kind) => kind == PieceKind.ForcedBreak ? 'F' : kind.ToString()[0];
}

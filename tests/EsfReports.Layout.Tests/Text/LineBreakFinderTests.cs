using EsfReports.Layout.Text;
using Xunit;

namespace EsfReports.Layout.Tests.Text;

/// <summary>UAX #14 with our changes; <c>|</c> marks where a line may end, <c>¦</c> where only an address may be cut, <c>¶</c> a forced break.</summary>
public sealed class LineBreakFinderTests
{
    [Theory]
    [InlineData("ett |två  |tre")]                              // LB18
    [InlineData("yrkes- |och |lärlingsutbildning")]
    [InlineData("EU-|projekt")]                                 // LB21
    [InlineData("ESF-|rådets |e-post")]                         // two letters on each side
    [InlineData("en |2-åring |i |50-|årsåldern")]
    [InlineData("-5 |grader |och |-abc")]                       // LB25, LB20a
    [InlineData("2020-2022 |och |2020–2022")]                   // LB25; en dash between digits
    [InlineData("Stockholm–|Göteborg")]
    [InlineData("ord – |ord — |ord")]                           // a dash does not begin a line
    [InlineData("(ett) |[två] |{tre}")]                         // LB13, LB14
    [InlineData("sa |”hej |då” |till |»dem«")]                  // LB19
    [InlineData("”citat” |(not)")]
    [InlineData("vad! |nej? |jo; |så: |slut.")]                 // LB13
    [InlineData("1,5 |och |3.14 |och |12:30")]                  // LB25
    [InlineData("395 478 |kr")]                                 // thousands stay together
    [InlineData("år |2020 |300 |personer |av |12 345 678")]
    [InlineData("10 % |av |5 ‰ |vid |20 °C")]
    [InlineData("395\u00A0478\u00A0kr")]                        // LB12
    [InlineData("§\u202F5 |a\u2009|b")]                         // narrow glue; a thin space breaks after it
    [InlineData("och/|eller |km/h |kr/mån |AB/X")]              // LB21b; three letters on each side
    [InlineData("1/2 |dag |och |2021/2022")]
    [InlineData("ord… |och |…ord")]                             // LB22
    [InlineData("€50 |och |50€ |och |$5")]                      // LB25
    [InlineData("C# |och |R&D |och |a+b")]
    [InlineData("rad¶ny |rad")]                                 // LB4
    [InlineData("日|本|語。|x")]                                   // LB31, LB13
    [InlineData("a\u0301b |\u0301x")]                           // LB9, LB10
    [InlineData("👩‍💻 |🇸🇪|🇫🇮 |👍🏽")]                              // LB8a, LB30a, LB30b
    public void Lines_end_where_the_rules_say(string marked)
    {
        Assert.Equal(marked, Mark(Unmark(marked)));
    }

    [Theory]
    [InlineData("se |https://www.example¦.org/¦stod/¦yrkes-och/¦sok¦?q¦=abc¦&d=1 |nu")]
    [InlineData("www.example¦.org/¦projekt-2021")]
    [InlineData("Mer. |Se |Www.example¦.org/¦projekt")]
    [InlineData("skriv |till |fornamn¦.efternamn¦@esf-radet¦.example¦.org |idag")]
    [InlineData("(https://example¦.org/¦abc)")]
    [InlineData("5 |st |@ |2 |kr")]
    public void Addresses_are_cut_with_care(string marked)
    {
        Assert.Equal(marked, Mark(Unmark(marked)));
    }

    private static string Unmark(string marked) => marked.Replace("|", "").Replace("¦", "").Replace('¶', '\n');

    private static string Mark(string text)
    {
        var flags = new BreakFlag[text.Length + 1];
        LineBreakFinder.Find(text, flags);
        var marked = new System.Text.StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            marked.Append(flags[index] switch { BreakFlag.Allowed => "|", BreakFlag.Address => "¦", _ => "" });
            marked.Append(text[index] == '\n' ? '¶' : text[index]);
        }

        return marked.ToString();
    }
}

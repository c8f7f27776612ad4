using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Formatting;

public sealed class TypesettingTests
{
    // ~ stands for a no-break space.
    [Theory]
    [InlineData("Projektet \"Alla kan\" (\"arbeta\")", "Projektet ”Alla kan” (”arbeta”)")]
    [InlineData("mål - och medel, icke-formell", "mål – och medel, icke-formell")]
    [InlineData("åren 2024-2026", "åren 2024–2026")]
    [InlineData("nummer 12024-2026, 2024-20261, 2021-12-31", "nummer 12024-2026, 2024-20261, 2021-12-31")]
    [InlineData("35 % och 400 kr av 1 250 000 kr", "35~% och 400~kr av 1~250~000~kr")]
    [InlineData("12 kronor, 3 krav, år 2020 350 personer", "12 kronor, 3 krav, år 2020 350 personer")]
    [InlineData("pilot's", "pilot’s")]
    [InlineData("- först", "- först")]
    [InlineData("inget", "inget")]
    [InlineData("", "")]
    public void Swedish_text_is_set_the_swedish_way(string text, string expected)
    {
        Assert.Equal(expected.Replace('~', '\u00A0'), Typesetting.Of(text, ReportLanguage.Swedish));
    }

    [Theory]
    [InlineData("The \"project\" (\"pilot\")", "The “project” (“pilot”)")]
    [InlineData("\"A\" - \"B\"", "“A” – “B”")]
    public void English_quotation_marks_open_and_close(string text, string expected)
    {
        Assert.Equal(expected, Typesetting.Of(text, ReportLanguage.English));
    }

    [Fact]
    public void Text_that_is_well_set_stays_the_same_instance()
    {
        const string Text = "Projektet hjälper unga till arbete.";

        Assert.Same(Text, Typesetting.Of(Text, ReportLanguage.Swedish));
    }

    [Fact]
    public void Headings_paragraphs_and_items_are_set()
    {
        DescriptionBlock[] blocks =
            [new HeadingBlock(1, "2014-2020"), new ParagraphBlock("5 %"), new ListBlock([new ListItem("\"a\"", [new ListItem("\"b\"", [])])])];

        Assert.Equal(
            [new HeadingBlock(1, "2014–2020"), new ParagraphBlock("5\u00A0%"), new ListBlock([new ListItem("”a”", [new ListItem("”b”", [])])])],
            Typesetting.Of(blocks, ReportLanguage.Swedish));
    }
}

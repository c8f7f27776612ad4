using System.Security.Cryptography;
using System.Text;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Pages;

public sealed class RealPagesTests
{
    [SharedFact]
    public void Page_of_2014_with_blank_dates_and_address_is_read_by_value()
    {
        var result = RealPage.Read("000");
        var project = result.Project!;

        Assert.Equal("2022/00132", project.Id.Text);
        Assert.Equal("Utveckling Hantverkare", project.Name);
        Assert.Equal(ProgrammingPeriod.From2014To2020, project.ProgrammingPeriod);
        Assert.Equal("ESF", project.Fund);
        Assert.Equal(new Owner("Företagarna Västra Götaland", "HantVerket"), project.Owner);
        Assert.Equal("SE23", project.Region);
        Assert.Equal("Västsverige", project.Sources[ProjectField.Region].Text);
        Assert.Null(project.StartDate);
        Assert.Null(project.EndDate);
        Assert.Equal(new DateRange(new(2022, 5, 1), new(2023, 1, 31)), project.ProjectPeriod);
        Assert.Equal(new DateOnly(2022, 5, 1), project.Start);
        Assert.Equal(new DateOnly(2023, 1, 31), project.End);
        Assert.Equal("2", project.ProgrammeArea);
        Assert.Equal("2.1", project.SpecificObjective);
        Assert.Equal("102", project.InterventionField);
        Assert.Equal(new Money(395_478), project.TotalBudget);
        Assert.Equal(new Money(395_478), project.EsfSupport);
        Assert.Null(project.UnionSupport);
        Assert.Equal(0.5m, project.UnionRate);
        Assert.Equal(0, project.PlannedParticipants);
        Assert.Equal("46232", project.Postcode);
        Assert.Null(project.Address);
        Assert.Null(project.Place);
        Assert.Null(project.Contact);
        Assert.Empty(project.OtherFields);
        Assert.Equal(5, project.Description.Count);
        Assert.All(project.Description, block => Assert.IsType<ParagraphBlock>(block));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(20, project.Sources[ProjectField.TotalBudget].Line);
    }

    [SharedFact]
    public void Page_of_2021_is_read_by_value()
    {
        var result = RealPage.Read("001");
        var project = result.Project!;

        Assert.Equal("23-063-S03", project.Id.Text);
        Assert.Equal("23-063", project.Id.Call);
        Assert.Equal("Handslaget Kronoberg", project.Name);
        Assert.Equal(ProgrammingPeriod.From2021To2027, project.ProgrammingPeriod);
        Assert.Equal("ESF+", project.Fund);
        Assert.Null(project.Sources[ProjectField.Fund].Rule);
        Assert.Equal(new Owner("Växjö kommun", null, "2120000662"), project.Owner);
        Assert.Equal("VÄXJÖ KOMMUN", project.Sources[ProjectField.Owner].Text);
        Assert.Equal(OwnerNames.Rule, project.Sources[ProjectField.Owner].Rule);
        Assert.Equal("SE21", project.Region);
        Assert.Equal("SE21", project.NutsCode);
        Assert.Equal(new DateOnly(2024, 9, 2), project.StartDate);
        Assert.Equal(new DateOnly(2026, 8, 31), project.EndDate);
        Assert.Null(project.ProjectPeriod);
        Assert.Equal("A", project.ProgrammeArea);
        Assert.Equal("A1A", project.SpecificObjective);
        Assert.Equal("141", project.InterventionField);
        Assert.Null(project.TotalBudget);
        Assert.Null(project.EsfSupport);
        Assert.Null(project.UnionSupport);
        Assert.Equal(0.4m, project.UnionRate);
        Assert.Equal(650, project.PlannedParticipants);
        Assert.Equal("35112", project.Postcode);
        Assert.Equal("Växjö", project.Place);
        Assert.Equal("Sverige", project.Country);
        Assert.Equal("2021SE05SFPR", project.ProgrammeCci);
        Assert.Equal([new SecondaryTheme("Motverka barnfattigdom", false)], project.SecondaryThemes);
        Assert.False(project.StrategicImportance);
        Assert.Empty(result.Diagnostics);

        var list = Assert.IsType<ListBlock>(project.Description[6]);
        Assert.Equal(8, project.Description.Count);
        Assert.Equal(4, list.Items.Count);
        Assert.StartsWith("Den enskilda individen", list.Items[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Projektet kommer att utgöra", list.Items[3].Text, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Page_with_cookie_notice_and_without_diarienummer_label_is_read_by_value()
    {
        var result = RealPage.Read("002");
        var project = result.Project!;

        Assert.Equal("2020/00312", project.Id.Text);
        Assert.Equal("GR kompetensomställning", project.Name);
        Assert.Equal(ProgrammingPeriod.From2014To2020, project.ProgrammingPeriod);
        Assert.Equal(new Owner("Göteborgsregionen", "Göteborgsregionen GR Utbildning"), project.Owner);
        Assert.Equal("SE23", project.Region);
        Assert.Equal(new DateRange(new(2020, 8, 1), new(2022, 12, 31)), project.ProjectPeriod);
        Assert.Equal("1", project.ProgrammeArea);
        Assert.Equal("1.1", project.SpecificObjective);
        Assert.Equal("117", project.InterventionField);
        Assert.Equal(new Money(29_177_901), project.TotalBudget);
        Assert.Equal(new Money(29_177_901), project.EsfSupport);
        Assert.Equal(0.5m, project.UnionRate);
        Assert.Equal(1750, project.PlannedParticipants);
        Assert.Equal("40222", project.Postcode);
        Assert.Null(project.Address);
        Assert.Equal(6, project.Description.Count);
        Assert.Equal([1, 2, 4, 6], LinesOf(result, LineKind.Boilerplate));
        Assert.Empty(result.Diagnostics);
    }

    [SharedFact]
    public void Page_without_address_label_is_read_by_value()
    {
        var result = RealPage.Read("003");
        var project = result.Project!;

        Assert.Equal("2020/00131", project.Id.Text);
        Assert.Equal("Alla kan arbeta", project.Name);
        Assert.Equal(
            new Owner("Härnösands kommun", "Arbetslivsförvaltningen/Arbetslivsinriktad rehabilitering"), project.Owner);
        Assert.Equal("SE32", project.Region);
        Assert.Equal(60, project.PlannedParticipants);
        Assert.Equal(new DateRange(new(2020, 9, 1), new(2023, 2, 28)), project.ProjectPeriod);
        Assert.Equal(new Money(14_170_499), project.TotalBudget);
        Assert.Equal(new Money(6_659_826), project.EsfSupport);
        Assert.Equal("87180", project.Postcode);
        Assert.Equal("22", CodeLists.BuiltIn.FindCountyOfPostcode(project.Postcode)!.Code);
        Assert.Equal("2", project.ProgrammeArea);
        Assert.Equal("2.1", project.SpecificObjective);
        Assert.Equal("102", project.InterventionField);
        Assert.Equal(0.5m, project.UnionRate);
        Assert.Equal(14, project.Description.Count);
        Assert.All(project.Description, block => Assert.IsType<ParagraphBlock>(block));
        Assert.Empty(result.Diagnostics);
    }

    [SharedFact]
    public void Page_of_2007_with_glued_labels_is_read_by_value()
    {
        var result = RealPage.Read("004");
        var project = result.Project!;

        Assert.StartsWith("2007-2013-hp3-", project.Id.Text, StringComparison.Ordinal);
        Assert.True(project.Id.IsOwn);
        Assert.Equal("HP3", project.Name);
        Assert.Equal(ProgrammingPeriod.From2007To2013, project.ProgrammingPeriod);
        Assert.Equal("ESF", project.Fund);
        Assert.Null(project.Owner);
        Assert.Equal("1", project.ProgrammeArea);
        Assert.Equal("Programområde 1 Kompetensförsörjning", project.Sources[ProjectField.ProgrammeArea].Text);
        Assert.Equal("Förprojektering", project.Phase);
        Assert.Equal("SE12", project.Region);
        Assert.Equal(new Money(1_126_379), project.TotalBudget);
        Assert.Equal(new Money(1_126_379), project.EsfSupport);
        Assert.Equal(new DateRange(new(2009, 1, 1), new(2009, 5, 1)), project.ProjectPeriod);
        Assert.Null(project.PlannedParticipants);
        Assert.Null(project.Contact);
        Assert.Equal([1, 3, 5, 19], LinesOf(result, LineKind.Boilerplate));
        Assert.Equal(["ESF1006"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [SharedFact]
    public void Page_of_2007_keeps_its_sections_and_lists()
    {
        var blocks = RealPage.Read("004").Project!.Description;

        Assert.Equal(
            [
                "Sammanfattning", "Bakgrund", "Syfte", "Målsättning", "Förväntade mätbara effekter",
                "Tillgänglighet för personer med funktionsnedsättning", "Deltagande aktörer", "Kommun",
            ],
            blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Equal([10, 7, 4, 6, 1], blocks.OfType<ListBlock>().Select(list => list.Items.Count));
        var actors = blocks.OfType<ListBlock>().ElementAt(3);
        Assert.Equal("3053-4135", actors.Items[0].Text);
        Assert.Equal("IDÈ-bild i Hallstahammar AB", actors.Items[4].Text);
        Assert.All(blocks.OfType<ListBlock>(), list => Assert.All(list.Items, item => Assert.Empty(item.Items)));
    }

    [SharedTheory]
    [InlineData("000", 2)]
    [InlineData("002", 2)]
    [InlineData("003", 2)]
    [InlineData("004", 3)]
    public void Contacts_are_dropped_unless_asked_for(string number, int dropped)
    {
        var result = RealPage.Read(number);
        var given = RealPage.Read(number, ContactMode.Full).Project!.Contact!;

        var json = ProjectJson.WriteIndented(result.Project!);
        Assert.Equal(dropped, result.Lines.Count(line => line.Kind == LineKind.Dropped));
        Assert.All(result.Lines.Where(line => line.Kind == LineKind.Dropped), line => Assert.Equal("", line.Text));
        Assert.DoesNotContain(given.Name!, json, StringComparison.Ordinal);
        Assert.DoesNotContain(given.Email!, json, StringComparison.Ordinal);
        Assert.All(result.Diagnostics, diagnostic => Assert.DoesNotContain(given.Name!, diagnostic.ToString(), StringComparison.Ordinal));
    }

    [SharedTheory]
    [InlineData("000", "0f4189ff1e7f2178")]
    [InlineData("002", "d4dfbd2654826d44")]
    [InlineData("003", "a82adfa4ce65cbdd")]
    [InlineData("004", "3d8bee23bd6a979e")]
    public void Contacts_are_whole_when_asked_for(string number, string expected)
    {
        var contact = RealPage.Read(number, ContactMode.Full).Project!.Contact!;

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{contact.Name}|{contact.Email}|{contact.Phone}")));
        Assert.Equal(expected, hash[..16]);
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void No_line_and_no_word_is_lost(string number)
    {
        var result = RealPage.Read(number, ContactMode.Full);

        Assert.DoesNotContain(result.Lines, line => line.Kind == LineKind.Unknown);
        Assert.Equal(WordsOfFile(number), WordsOfUses(result));
        Assert.Equal(WordsOfUses(result, LineKind.Paragraph, LineKind.Heading, LineKind.ListItem), WordsOf(result.Project!.Description));
        foreach (var value in result.Lines.Where(line => line.Kind == LineKind.Value && line.Field != ProjectField.Id))
            Assert.Contains(result.Project.Sources.Values, source => source.Text == value.Text);
    }

    private static IEnumerable<int> LinesOf(ReadResult result, LineKind kind) =>
        result.Lines.Where(line => line.Kind == kind).Select(line => line.Line);

    private static List<string> WordsOfFile(string number) => Words(File.ReadAllText(RealPage.PathOf(number)));

    private static List<string> WordsOfUses(ReadResult result, params LineKind[] kinds) =>
        Words(string.Join('\n', result.Lines.Where(line => kinds.Length == 0 || kinds.Contains(line.Kind)).Select(line => line.Text)));

    private static List<string> WordsOf(IEnumerable<DescriptionBlock> blocks) => Words(string.Join('\n', blocks.Select(TextOf)));

    private static string TextOf(DescriptionBlock block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text,
        ListBlock list => string.Join('\n', list.Items.Select(item => item.Text)),
        _ => throw new InvalidOperationException(),
    };

    // Bullets are structure, not words.
    private static List<string> Words(string text) =>
        [.. text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimStart('*', '•', '-')).Where(word => word.Length > 0)];
}

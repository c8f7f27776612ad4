using Xunit;

namespace EsfReports.Domain.Tests.Projects;

public sealed class ProjectIdTests
{
    [Theory]
    [InlineData("2020/00312", ProgrammingPeriod.From2014To2020)]
    [InlineData("23-063-S03", ProgrammingPeriod.From2021To2027)]
    [InlineData("23-063-S103", ProgrammingPeriod.From2021To2027)]
    [InlineData("2010-3012345", ProgrammingPeriod.From2007To2013)]
    [InlineData("2010-00128", ProgrammingPeriod.From2007To2013)]
    [InlineData("2007-2013-hp3-1a2b3c4d", ProgrammingPeriod.From2007To2013)]
    [InlineData("okand-hp3-1a2b3c4d", null)]
    [InlineData("DNR 77", null)]
    public void The_form_tells_the_period(string text, ProgrammingPeriod? expected) =>
        Assert.Equal(expected, new ProjectId(text).FindPeriod());

    [Theory]
    [InlineData(" 23-063-s03 ", "23-063-S03")]
    [InlineData("2007-2013-hp3-1a2b3c4d", "2007-2013-hp3-1a2b3c4d")]
    public void Ids_are_written_in_capitals_unless_they_are_ours(string given, string expected)
    {
        var id = new ProjectId(given);

        Assert.Equal(expected, id.Text);
        Assert.Equal(new ProjectId(expected), id);
    }

    [Theory]
    [InlineData("2020/00312", "2020-00312")]
    [InlineData("23-063-S03", "23-063-S03")]
    [InlineData("2010-3012345", "2010-3012345")]
    [InlineData("2007-2013-hp3-1a2b3c4d", "2007-2013-hp3-1a2b3c4d")]
    public void Known_forms_give_readable_names_of_files(string id, string expected) => Assert.Equal(expected, new ProjectId(id).FileStem);

    [Theory]
    [InlineData("2020-00312")]
    [InlineData("../../etc/passwd")]
    [InlineData("CON")]
    [InlineData("a\0b")]
    [InlineData("ÅÄÖ/:*?")]
    [InlineData("....")]
    public void Other_forms_give_safe_names_with_a_hash(string id)
    {
        var stem = new ProjectId(id).FileStem;

        Assert.Matches("^[a-z0-9-]*[0-9a-f]{8}$", stem);
        Assert.NotEqual("2020-00312", stem);
    }

    [Fact]
    public void Different_ids_never_share_a_name_of_a_file()
    {
        var random = new Random(20_261_122);
        const string letters = "0123456789/-sS åä.";
        var ids = Enumerable.Range(0, 20_000)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => letters[random.Next(letters.Length)])]))
            .Concat(["2020/00312", "2020-00312", "2020 00312", "20-200-S1", "20/200/S1"])
            .Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new ProjectId(text)).Distinct().ToList();

        Assert.Equal(ids.Count, ids.Select(id => id.FileStem.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void Ids_sort_by_period_and_then_by_number()
    {
        string[] sorted =
        [
            "DNR 77", "2007-2013-hp3-1a2b3c4d", "2010-3012345", "2018/00076", "2020/00312", "22-002-S01", "23-063-S2", "23-063-S03", "23-063-S10", "23-064-S01",
        ];
        var ids = sorted.Select(text => new ProjectId(text)).ToList();

        Assert.Equal(ids, ids.AsEnumerable().Reverse().Order());
    }

    [Fact]
    public void The_call_is_the_first_part_of_an_id_of_2021()
    {
        Assert.Equal("23-063", new ProjectId("23-063-S03").Call);
        Assert.Null(new ProjectId("2020/00312").Call);
    }

    [Fact]
    public void An_id_of_our_own_depends_only_on_its_facts()
    {
        var id = ProjectId.MakeOwn("2007-2013", "Ökad kraft & vilja!", ["a", "b"]);

        Assert.StartsWith("2007-2013-okad-kraft-vilja-", id.Text, StringComparison.Ordinal);
        Assert.Equal(id, ProjectId.MakeOwn("2007-2013", "Ökad kraft & vilja!", ["a", "b"]));
        Assert.NotEqual(id, ProjectId.MakeOwn("2007-2013", "Ökad kraft & vilja!", ["a", "c"]));
        Assert.NotEqual(id, ProjectId.MakeOwn("2007-2013", "Ökad kraft & vilja!", ["ab", ""]));
        Assert.True(id.IsOwn);
    }

    [Fact]
    public void A_blank_text_is_no_id()
    {
        Assert.False(ProjectId.TryParse(" ", out _));
        Assert.Throws<ArgumentException>(() => new ProjectId(" "));
    }
}

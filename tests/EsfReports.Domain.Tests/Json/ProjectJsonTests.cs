using System.Text;
using System.Text.Json;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Domain.Tests.Json;

public sealed class ProjectJsonTests
{
    private static readonly Project Full = new()
    {
        Id = new ProjectId("23-063-S03"),
        Name = "Språng & steg – ”ett” <två>",
        ProgrammingPeriod = ProgrammingPeriod.From2021To2027,
        Fund = "ESF+",
        Owner = new Owner("Storåns kommun", "Kansliet", "2199990058"),
        Region = "SE21",
        NutsCode = "SE21",
        StartDate = new(2024, 9, 2),
        EndDate = new(2026, 8, 31),
        ProjectPeriod = new DateRange(new(2024, 9, 2), null),
        ProgrammeArea = "A",
        SpecificObjective = "A1A",
        InterventionField = "141",
        TotalBudget = new Money(1_234_567.5m),
        EsfSupport = new Money(666_666),
        UnionSupport = new Money(493_826),
        UnionRate = 0.4m,
        PlannedParticipants = 650,
        Postcode = "35112",
        Place = "Växjö",
        Address = "Torget 1",
        Country = "Sverige",
        ProgrammeCci = "2021SE05SFPR",
        Phase = "Genomförande",
        SecondaryThemes = [new("Motverka barnfattigdom", false), new("Okänt", null)],
        StrategicImportance = false,
        Contact = new Contact(null, "info@example.org", null),
        Description =
        [
            new HeadingBlock(1, "Syfte"),
            new ParagraphBlock("Att hjälpa."),
            new ListBlock([new("Ett", [new("Under", [])]), new("Två", [])], Ordered: true),
        ],
        EnglishSummary = [new ParagraphBlock("To help.")],
        OtherFields = [new("Sökord", "")],
        Sources = new SortedDictionary<ProjectField, FieldSource>
        {
            [ProjectField.Name] = new("sida.txt", 6, "Språng"),
            [ProjectField.UnionSupport] = new("sida.txt", 0, null, "eu-40-of-54"),
        },
    };

    [Fact]
    public void The_form_is_stable() => Snapshot.Match(ProjectJson.WriteIndented(Full), extension: "json");

    [Fact]
    public void What_is_written_can_be_read()
    {
        var read = ProjectJson.Read(ProjectJson.Write(Full));

        Assert.Equal(ProjectJson.WriteIndented(Full), ProjectJson.WriteIndented(read));
        Assert.Equal(Full.Description, read.Description);
        Assert.Equal(Full.Sources, read.Sources);
        Assert.True(read.IsUnionSupportDerived);
    }

    [Fact]
    public void Fields_that_are_not_known_are_passed_over()
    {
        var json = """{"id":"2020/00312","name":"Steget","colour":"blue"}"""u8;

        Assert.Equal("Steget", ProjectJson.Read(json).Name);
        Assert.Empty(ProjectJson.Read(json).Description);
    }

    [Fact]
    public void Nulls_and_fields_in_another_order_are_read()
    {
        var json = """{"sources":null,"description":[{"text":"Att hjälpa.","other":[{"a":1}],"type":"paragraph"}],"owner":null,"union_rate":null,"id":"2020/00312"}"""u8;

        var project = ProjectJson.Read(json);

        Assert.Equal([new ParagraphBlock("Att hjälpa.")], project.Description);
        Assert.Empty(project.Sources);
        Assert.Null(project.Owner);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":"1","programming_period":"2030-2036"}""")]
    [InlineData("""{"id":"1","total_budget":"1"}""")]
    [InlineData("""{"id":"1","planned_participants":1.5}""")]
    [InlineData("""{"id":"1","start_date":"1 maj"}""")]
    [InlineData("""{"id":"1","owner":"x"}""")]
    [InlineData("""{"id":"1","description":{}}""")]
    [InlineData("""{"id":"1","description":[null]}""")]
    [InlineData("""{"id":"1","description":[{"type":"drawing"}]}""")]
    [InlineData("""{"id":"1","description":[{"type":"paragraph"}]}""")]
    [InlineData("""{"id":"1","sources":{"colour":{"file":"a.txt"}}}""")]
    [InlineData("""{"id":"1"} {}""")]
    [InlineData("""{"id":"1" """)]
    [InlineData("")]
    public void What_is_no_project_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => ProjectJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_hash_of_the_content_does_not_depend_on_places()
    {
        var moved = Full with { Sources = new Dictionary<ProjectField, FieldSource>() };

        Assert.Equal(ProjectJson.ContentHash(Full), ProjectJson.ContentHash(moved));
        Assert.NotEqual(ProjectJson.ContentHash(Full), ProjectJson.ContentHash(Full with { Name = "Annat" }));
    }
}

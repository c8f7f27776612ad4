using System.Globalization;
using System.Text;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Pages;

/// <summary>The pages that ship with the program for its demo.</summary>
public sealed class SamplePagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Templates, "samples", "pages");

    private static readonly List<ReadResult> Results = ReadAll(ContactMode.None);

    [Fact]
    public void Every_page_is_read_and_no_line_is_lost()
    {
        Assert.Equal(32, Results.Count);
        Assert.All(Results, result => Assert.NotNull(result.Project));
        Assert.All(Results, result => Assert.DoesNotContain(result.Lines, line => line.Kind == LineKind.Unknown));
    }

    [Fact]
    public void Every_file_is_named_after_its_project() =>
        Assert.All(Results, result => Assert.Equal(result.Project!.Id.FileStem + ".txt", result.File));

    [Fact]
    public void All_regions_periods_and_programme_areas_occur()
    {
        var lists = CodeLists.BuiltIn;
        var projects = Results.Select(result => result.Project!).ToList();
        string[] technicalAssistance = ["2007-2013/3", "2014-2020/6"];

        Assert.Empty(lists.Regions.Select(region => region.Code).Except(projects.Select(project => project.Region)));
        var areas = projects.Select(project => $"{project.ProgrammingPeriod!.Value.Code()}/{project.ProgrammeArea}").ToHashSet();
        Assert.Equal(
            technicalAssistance,
            lists.Codes.Where(code => code.List == CodeList.ProgrammeArea).Select(code => $"{code.Period!.Value.Code()}/{code.Code}").Where(area => !areas.Contains(area)));
    }

    [Fact]
    public void Postcodes_lie_in_the_region_of_the_project()
    {
        foreach (var project in Results.Select(result => result.Project!).Where(project => project.Region != "SE" && project.Postcode is not null))
            Assert.Equal(project.Region, CodeLists.BuiltIn.FindCountyOfPostcode(project.Postcode)?.Region);
    }

    [Fact]
    public void No_contact_of_a_sample_is_in_what_is_read()
    {
        var json = string.Join('\n', Results.Select(result => ProjectJson.WriteIndented(result.Project!)));

        Assert.DoesNotContain("Projektkontoret", json, StringComparison.Ordinal);
        Assert.DoesNotContain("@", json, StringComparison.Ordinal);
        Assert.DoesNotContain("08-465", json, StringComparison.Ordinal);
        Assert.Contains(ReadAll(ContactMode.Full), result => result.Project!.Contact?.Name == "Projektkontoret");
    }

    [Fact]
    public void Samples_are_as_listed() => Snapshot.Match(string.Concat(Results.OrderBy(result => result.Project!.Id).Select(Summary)));

    private static List<ReadResult> ReadAll(ContactMode contacts)
    {
        var reader = new ProjectPageReader(new ReadOptions(contacts, CodeLists.BuiltIn));
        return [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => reader.Read(Path.GetFileName(path), File.ReadAllBytes(path)))];
    }

    private static string Summary(ReadResult result)
    {
        var project = result.Project!;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{project.Id}  {project.Name}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {project.ProgrammingPeriod?.Code()} {project.Fund} area {project.ProgrammeArea ?? "-"}, {project.SpecificObjective ?? "-"}, {project.InterventionField ?? "-"}, {project.Region ?? "-"}, postcode {project.Postcode ?? "-"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  owner: {project.Owner?.Organisation ?? "-"} | {project.Owner?.Unit ?? "-"} | {project.Owner?.OrganisationNumber ?? "-"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {project.Start:yyyy-MM-dd} to {project.End:yyyy-MM-dd}; budget {project.TotalBudget?.ToString() ?? "-"}, ESF {project.EsfSupport?.ToString() ?? "-"}, EU {project.UnionSupport?.ToString() ?? "-"}{(project.IsUnionSupportDerived ? " (derived)" : "")}; participants {project.PlannedParticipants?.ToString(CultureInfo.InvariantCulture) ?? "-"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {project.Description.OfType<HeadingBlock>().Count()} headings, {project.Description.OfType<ParagraphBlock>().Count()} paragraphs, lists of {string.Join(' ', project.Description.OfType<ListBlock>().Select(list => list.Items.Count))}\n");
        foreach (var diagnostic in result.Diagnostics)
            text.Append("  ").Append(diagnostic).Append('\n');
        return text.ToString();
    }
}

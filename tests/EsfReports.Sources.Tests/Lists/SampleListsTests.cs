using System.Globalization;
using System.Text;
using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Lists;

/// <summary>The lists of operations that ship with the program, joined to the sample pages as the demo does it.</summary>
public sealed class SampleListsTests
{
    private static readonly SourceSet Samples = ReadSamples();

    [Fact]
    public void Projects_of_pages_and_lists_are_there_once() =>
        Assert.Equal(44, Samples.Projects.Select(project => project.Id).Distinct().Count());

    [Fact]
    public void Pages_get_English_texts_from_the_lists()
    {
        var project = Samples.Projects.Single(project => project.Id.Text == "2020/00999");

        Assert.Equal("Open again: a changing hospitality industry", project.EnglishName);
        Assert.StartsWith("When travel stopped", ((ParagraphBlock)project.EnglishSummary[0]).Text, StringComparison.Ordinal);
        Assert.Equal("lists/insatser-2014-2020.xlsx", project.Sources[ProjectField.EnglishName].File);
    }

    [Fact]
    public void Every_field_of_a_project_of_a_list_names_its_file_and_row()
    {
        foreach (var project in Samples.Projects)
            Assert.All(project.Sources.Values, source => Assert.True(source.Line > 0 || source.Rule is not null || source.Text is null));
    }

    [Fact]
    public void Projects_and_conflicts_are_as_listed() => Snapshot.Match(
        string.Concat(Samples.Projects.Where(IsInList).Select(Summary))
        + string.Join('\n', Samples.Diagnostics.Where(diagnostic => diagnostic.Code == "ESF1046" || diagnostic.Location.File.StartsWith("lists/", StringComparison.Ordinal))));

    private static bool IsInList(Project project) =>
        project.Sources.Values.Any(source => source.File.StartsWith("lists/", StringComparison.Ordinal));

    private static string Summary(Project project)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{project.Id}  {project.Name} | {project.EnglishName ?? "-"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {project.Owner?.Organisation ?? "-"}; {project.Region}; {project.Start:yyyy-MM-dd} to {project.End:yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"  total {project.TotalBudget?.ToString() ?? "-"}, ESF {project.EsfSupport?.ToString() ?? "-"}, EU {project.UnionSupport?.ToString() ?? "-"}{(project.IsUnionSupportDerived ? " (derived)" : "")}, rate {project.UnionRate?.ToString(CultureInfo.InvariantCulture) ?? "-"}\n");
        return text.ToString();
    }

    private static SourceSet ReadSamples()
    {
        var folder = Path.Combine(Repository.Templates, "samples");
        var files = SourceFiles.Find([Path.Combine(folder, "pages"), Path.Combine(folder, "lists")], new DiagnosticBag())
            .Select(file => file with { Name = Path.GetRelativePath(folder, file.Path).Replace('\\', '/') });
        return new SourceSetReader(ReadOptions.Default).Read([.. files]);
    }
}

using System.Text.RegularExpressions;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Architecture.Tests;

/// <summary>The map of the code in <c>src/README.md</c> leads to files that are there.</summary>
public sealed partial class CodeMapTests
{
    private static readonly string Map = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));

    [Fact]
    public void Every_file_and_folder_that_the_map_names_exists()
    {
        var named = Named().Matches(Row().Replace(Map, string.Empty)).Select(match => match.Groups["path"].Value).ToList();

        Assert.True(named.Count > 60, $"only {named.Count} are named");
        Assert.All(named, path => Assert.True(Exists(Path.Combine(Repository.Root, "src", $"EsfReports.{path}")), path));
    }

    [Fact]
    public void Every_project_is_on_the_map_with_a_file_to_start_reading_at()
    {
        var projects = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "EsfReports.*").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        var rows = Row().Matches(Map).ToDictionary(row => row.Groups["project"].Value, row => row.Groups["files"].Value);

        Assert.Equal(projects, rows.Keys.Order(StringComparer.Ordinal));
        foreach (var (project, files) in rows)
            Assert.All(files.Split(", "), file => Assert.True(Exists(Path.Combine(Repository.Root, "src", project, file.Trim('`'))), $"{project}: {file}"));
    }

    private static bool Exists(string path) => path.EndsWith('/') ? Directory.Exists(path) : File.Exists(path);

    [GeneratedRegex(@"`(?<path>[A-Z][A-Za-z]+/[A-Za-z/]*(?:\.cs|/))`")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?m)^\| `(?<project>EsfReports\.[A-Za-z]+)` \|[^|]*\| (?<files>[^|]+) \|$")]
    private static partial Regex Row();
}

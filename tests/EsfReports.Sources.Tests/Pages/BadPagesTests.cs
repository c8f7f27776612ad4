using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Sources.Tests.Pages;

/// <summary>Small files with one trouble each; the snapshot shows what became of every line, and all findings.</summary>
public sealed class BadPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "EsfReports.Sources.Tests", "BadInput");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_page_ends_in_findings(string file)
    {
        var result = new ProjectPageReader(ReadOptions.Default).Read(file, File.ReadAllBytes(Path.Combine(Folder, file)));

        var text = Explanation.Of(result);
        if (result.Project is { } project)
            text += ProjectJson.WriteIndented(project with { Sources = new Dictionary<ProjectField, FieldSource>() }) + "\n";
        Snapshot.Match(text, Path.GetFileNameWithoutExtension(file));
    }
}

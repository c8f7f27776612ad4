using System.Text.RegularExpressions;
using EsfReports.Testing;

namespace EsfReports.Documents.Tests;

/// <summary>What authors are told of the subset is what is read. ESF_ACCEPT_SNAPSHOTS=1 writes the list anew.</summary>
public sealed partial class SubsetReferenceTests
{
    private static readonly string Folder = Repository.Templates;

    [Fact]
    public void The_published_list_is_that_of_the_program()
    {
        var file = Path.Combine(Folder, "subset.md");
        var expected = SubsetReference.Write();
        if (Snapshot.Accepts)
            File.WriteAllText(file, expected);

        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_short_list_of_elements_leaves_none_out()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var start = readme.IndexOf("Elements: `", StringComparison.Ordinal);
        var section = readme[start..readme.IndexOf("\n\n", start, StringComparison.Ordinal)].Replace("`h1`–`h6`", "`h1 h2 h3 h4 h5 h6`", StringComparison.Ordinal);

        var listed = Quoted().Matches(section).SelectMany(match => match.Groups[1].Value.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(SupportedSubset.Elements.Select(one => one.Name), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}

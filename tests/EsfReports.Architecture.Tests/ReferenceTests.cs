using System.Xml.Linq;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Architecture.Tests;

/// <summary>The arrows of the solution are one-way, and each library is known to one project only.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Diagnostics", "")]
    [InlineData("Domain", "")]
    [InlineData("Sources", "Domain Diagnostics")]
    [InlineData("Store", "Domain")]
    [InlineData("Templating", "Diagnostics")]
    [InlineData("Documents", "Diagnostics")]
    [InlineData("Fonts", "Diagnostics")]
    [InlineData("Layout", "Documents Fonts")]
    [InlineData("Pdf", "Layout Fonts")]
    [InlineData("Excel", "Documents")]
    [InlineData("Reports", "Diagnostics Domain Sources Store Templating Documents Fonts Layout Pdf Excel")]
    [InlineData("Cli", "Diagnostics Domain Sources Store Templating Documents Fonts Layout Pdf Excel Reports")]
    public void A_project_references_no_more_than_the_design_allows(string project, string allowed)
    {
        var references = References(ProjectFile(project), "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["EsfReports.".Length..]);

        Assert.Empty(references.Except(allowed.Split(' ')));
    }

    [Theory]
    [InlineData("AngleSharp", "Sources")]
    [InlineData("DocumentFormat.OpenXml", "")]
    [InlineData("Microsoft.Data.Sqlite", "Store")]
    [InlineData("System.CommandLine", "Cli")]
    [InlineData("YamlDotNet", "Reports")]
    public void A_library_is_known_only_where_it_belongs(string package, string allowed)
    {
        var users = Projects().Where(project => References(ProjectFile(project), "PackageReference").Contains(package));

        Assert.Empty(users.Except(allowed.Split(' ')));
    }

    [Fact]
    public void Every_project_is_in_the_table_of_arrows()
    {
        var rows = typeof(ReferenceTests).GetMethod(nameof(A_project_references_no_more_than_the_design_allows))!
            .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!.ToString());

        Assert.Empty(Projects().Except(rows));
    }

    private static IEnumerable<string> Projects() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "EsfReports.*").Select(path => Path.GetFileName(path)["EsfReports.".Length..]);

    private static string ProjectFile(string project) =>
        Path.Combine(Repository.Root, "src", $"EsfReports.{project}", $"EsfReports.{project}.csproj");

    private static IEnumerable<string> References(string file, string kind) =>
        XDocument.Load(file).Descendants(kind).Select(element => element.Attribute("Include")!.Value.Replace('\\', '/'));
}

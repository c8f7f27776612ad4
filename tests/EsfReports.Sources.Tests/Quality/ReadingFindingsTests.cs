using EsfReports.Diagnostics;
using EsfReports.Domain;
using Xunit;

namespace EsfReports.Sources.Tests.Quality;

public sealed class ReadingFindingsTests
{
    private static readonly Project[] Projects =
    [
        Of("2020/00001", ("sidor/ett.txt", 4, ProjectField.Id), ("sidor/ett.txt", 9, ProjectField.Region), ("lista.csv", 2, ProjectField.TotalBudget)),
        Of("2020/00002", ("lista.csv", 3, ProjectField.Id), ("lista.csv", 3, ProjectField.Name)),
    ];

    [Theory]
    [InlineData("sidor/ett.txt", 9, "2020/00001", ProjectField.Region)]
    [InlineData("sidor/ett.txt", 30, "2020/00001", null)]
    [InlineData("sidor/ett.txt", 0, "2020/00001", null)]
    [InlineData("/hem/någon/sidor/ett.txt", 9, "2020/00001", ProjectField.Region)]
    [InlineData("andra-sidor/ett.txt", 9, null, null)]
    [InlineData("lista.csv", 2, "2020/00001", ProjectField.TotalBudget)]
    [InlineData("lista.csv", 3, "2020/00002", null)]
    [InlineData("lista.csv", 1, null, null)]
    [InlineData("okänd.txt", 1, null, null)]
    public void A_finding_is_about_the_project_on_its_line_or_the_only_one_of_its_file(string file, int line, string? project, ProjectField? field)
    {
        var diagnostic = new Diagnostic("ESF1010", Severity.Warning, new SourceLocation(file, line), "x");

        var finding = Assert.Single(ReadingFindings.Of([diagnostic], Projects));

        Assert.Equal((project, field), (finding.Project?.Text, finding.Field));
        Assert.Null(finding.Value);
    }

    private static Project Of(string id, params (string File, int Line, ProjectField Field)[] places) => new()
    {
        Id = new ProjectId(id),
        Sources = places.ToDictionary(place => place.Field, place => new FieldSource(place.File, place.Line)),
    };
}

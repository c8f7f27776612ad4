using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class ProjectFieldWordsTests
{
    private static readonly Project Project = Some.Project() with
    {
        StrategicImportance = false,
        SecondaryThemes = [new SecondaryTheme("Motverka barnfattigdom", true), new SecondaryTheme("Grön omställning", null)],
    };

    [Theory]
    [InlineData(ProjectField.Region, "Västsverige", "West Sweden")]
    [InlineData(ProjectField.StrategicImportance, "Nej", "No")]
    [InlineData(ProjectField.SecondaryThemes, "Motverka barnfattigdom: Ja; Grön omställning: saknas", "Motverka barnfattigdom: Yes; Grön omställning: not given")]
    [InlineData(ProjectField.ProgrammeArea, "2 Ökade övergångar till arbete", "2 Increased transitions to work")]
    [InlineData(ProjectField.StartDate, "2020-08-01", "2020-08-01")]
    [InlineData(ProjectField.Phase, null, null)]
    public void A_field_speaks_the_language_of_the_document(ProjectField field, string? swedish, string? english)
    {
        Assert.Equal(
            (swedish, english),
            (ProjectFieldWords.Of(Project, field, Some.Context), ProjectFieldWords.Of(Project, field, Some.EnglishContext)));
    }
}

using System.Globalization;
using System.Text;
using EsfReports.Domain;
using EsfReports.Templating;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class ProjectModelTests
{
    [Fact]
    public void A_whole_project_shows_every_field()
    {
        Snapshot.Match(Dump(ModelView.Of(Some.Project(), ProjectModel.Project, Some.Context)!));
    }

    [Fact]
    public void A_bare_project_shows_null_and_never_zero()
    {
        Snapshot.Match(Dump(ModelView.Of(Some.BareProject(), ProjectModel.Project, Some.Context)!));
    }

    [Fact]
    public void Names_are_in_the_language_of_the_document()
    {
        Assert.Equal("West Sweden", Read("region", "label"));
        Assert.Equal("2 Increased transitions to work", Read("programme_area", "label"));
        Assert.Equal("Västra Götaland County", Read("county", "name"));

        static object? Read(string field, string member)
        {
            ModelView.Of(Some.Project(), ProjectModel.Project, Some.EnglishContext)!.TryGetMember(field, out var value);
            ((IScriptMembers)value!).TryGetMember(member, out var result);
            return result;
        }
    }

    [Fact]
    public void Own_funding_is_only_told_when_both_amounts_are_known()
    {
        Assert.Equal(1_060_000m, OwnFunding(Some.Project()));
        Assert.Null(OwnFunding(Some.Project() with { EsfSupport = null }));
        Assert.Null(OwnFunding(Some.Project() with { EsfSupport = new Money(3_000_000) }));
    }

    [Theory]
    [InlineData("2020/00312", "https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020%2F00312")]
    [InlineData("23-063-S03", "https://www.esf.se/resultat/projektbanken/projekt/?dnr=23-063-S03")]
    [InlineData("2007-2013-hp3-c7ca1cd2", null)]
    [InlineData("okänt id", null)]
    public void Only_projects_that_the_bank_can_find_have_an_address(string id, string? expected)
    {
        Assert.Equal(expected, ProjectPage.Find(new ProjectId(id)));
    }

    [Fact]
    public void Every_described_field_can_be_read()
    {
        var project = ModelView.Of(Some.Project(), ProjectModel.Project, Some.Context)!;

        Assert.All(ProjectModel.Project.Fields, field => Assert.True(project.TryGetMember(field.Name, out _)));
        Assert.False(project.TryGetMember("ownr", out _));
    }

    private static object? OwnFunding(Project project)
    {
        ModelView.Of(project, ProjectModel.Project, Some.Context)!.TryGetMember("own_funding", out var value);
        return value;
    }

    private static string Dump(IScriptMembers members)
    {
        var text = new StringBuilder();
        Dump(members, "", text);
        return text.ToString();
    }

    private static void Dump(IScriptMembers members, string indent, StringBuilder text)
    {
        foreach (var name in members.MemberNames)
        {
            members.TryGetMember(name, out var value);
            text.Append(indent).Append(name).Append(": ");
            Dump(value, indent, text);
        }
    }

    private static void Dump(object? value, string indent, StringBuilder text)
    {
        if (value is IScriptMembers members)
        {
            text.Append('\n');
            Dump(members, indent + "  ", text);
        }
        else if (value is IEnumerable<object?> items)
        {
            text.Append('\n');
            foreach (var item in items)
            {
                text.Append(indent).Append("  - ");
                Dump(item, indent + "    ", text);
            }
        }
        else
        {
            text.Append(value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
        }
    }
}

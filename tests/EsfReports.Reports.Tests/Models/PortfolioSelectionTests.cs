using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class PortfolioSelectionTests
{
    private static readonly GroupKey Area = new("A", ProgrammingPeriod.From2021To2027, "Öka möjligheten till arbete", "Increase opportunities");

    public static TheoryData<PortfolioSelection, string, string, string> Selections => new()
    {
        { new PortfolioSelection(), "nation", "hela landet", "hela-landet" },
        { new PortfolioSelection(Grouping.Region, new GroupKey("SE21", null, "Småland och Öarna", "Småland and the islands")), "region", "Småland och Öarna", "smaland-och-oarna" },
        { new PortfolioSelection(Grouping.County, new GroupKey("14", null, "Västra Götalands län", "Västra Götaland County")), "county", "Västra Götalands län", "vastra-gotalands-lan" },
        { new PortfolioSelection(Grouping.ProgrammeArea, Area), "programme-area", "programområde A 2021–2027", "programomrade-a-2021-2027" },
        { new PortfolioSelection(Grouping.Owner, new GroupKey("Stockholm", null, "Stockholm", "Stockholm")), "owner", "Stockholm", "projektagare-stockholm" },
        { new PortfolioSelection { Condition = Filter("support>1"), GivenName = "Stora projekt" }, "nation", "Stora projekt", "stora-projekt" },
    };

    [Theory]
    [MemberData(nameof(Selections))]
    public void A_selection_has_a_kind_a_name_and_a_name_for_its_files(PortfolioSelection selection, string kind, string name, string stem)
    {
        Assert.Equal((kind, name, stem), (selection.Kind, selection.Name(Some.Context), selection.FileStem(Some.Context)));
    }

    [Fact]
    public void Different_conditions_give_different_names_of_files()
    {
        var more = new PortfolioSelection { Condition = Filter("support>1") }.FileStem(Some.Context);
        var less = new PortfolioSelection { Condition = Filter("support<1") }.FileStem(Some.Context);

        Assert.Matches("^hela-landet-support-1-[0-9a-f]{8}$", more);
        Assert.NotEqual(more, less);
    }

    [Fact]
    public void Portfolios_by_other_groupings_do_not_exist()
    {
        Assert.Throws<InvalidOperationException>(() => new PortfolioSelection(Grouping.StartYear).Kind);
    }

    private static ProjectFilter Filter(string text) => ProjectFilter.Parse(text, CodeLists.BuiltIn).Filter!;
}

using Xunit;
using Lists = EsfReports.Domain.CodeLists;

namespace EsfReports.Domain.Tests.CodeLists;

public sealed class CodeListsTests
{
    private static readonly Lists BuiltIn = Lists.BuiltIn;

    [Fact]
    public void A_code_means_what_it_means_in_its_period()
    {
        Assert.Equal("Ökat arbetskraftsutbud", BuiltIn.Find(CodeList.ProgrammeArea, ProgrammingPeriod.From2007To2013, "2")!.Swedish);
        Assert.Equal("Ökade övergångar till arbete", BuiltIn.Find(CodeList.ProgrammeArea, ProgrammingPeriod.From2014To2020, "2")!.Swedish);
        Assert.Null(BuiltIn.Find(CodeList.InterventionField, ProgrammingPeriod.From2021To2027, "117"));
        Assert.Equal("Livslångt lärande", BuiltIn.Find(CodeList.InterventionField, ProgrammingPeriod.From2014To2020, "117")!.Swedish);
        Assert.Equal("Rörlighet på arbetsmarknaden", BuiltIn.Find(CodeList.InterventionField, ProgrammingPeriod.From2021To2027, "141")!.Swedish);
        Assert.Equal("European Social Fund Plus", BuiltIn.Find(CodeList.Fund, ProgrammingPeriod.From2021To2027, "ESF+")!.English);
        Assert.Null(BuiltIn.Find(CodeList.Fund, null, null));
    }

    [Fact]
    public void No_code_stands_twice_in_a_list_for_one_period() =>
        Assert.Equal(BuiltIn.Codes.Count, BuiltIn.Codes.Select(code => (code.List, code.Period, code.Code)).Distinct().Count());

    [Fact]
    public void Every_row_has_names_and_a_source()
    {
        Assert.All(BuiltIn.Codes, code => Assert.All([code.Code, code.Swedish, code.English, code.Source], text => Assert.NotEqual("", text.Trim())));
        Assert.Equal(21, BuiltIn.Counties.Count);
        Assert.Equal(9, BuiltIn.Regions.Count);
        Assert.All(BuiltIn.Counties, county => Assert.NotNull(BuiltIn.FindRegion(county.Region)));
    }

    [Theory]
    [InlineData("Småland & Öarna", "SE21")]
    [InlineData("SMÅLAND OCH ÖARNA", "SE21")]
    [InlineData("Småland\u00A0&\u00A0Öarna", "SE21")]
    [InlineData("Mellannorrland", "SE32")]
    [InlineData("Skåne-Blekinge", "SE22")]
    [InlineData("ESF Nationellt", "SE")]
    [InlineData("West Sweden", "SE23")]
    [InlineData("SE11", "SE11")]
    [InlineData("Svealand", null)]
    [InlineData(null, null)]
    public void A_region_is_known_under_many_spellings(string? text, string? expected) => Assert.Equal(expected, BuiltIn.FindRegion(text)?.Code);

    [Theory]
    [InlineData("46232", "14")]
    [InlineData("40222", "14")]
    [InlineData("35112", "07")]
    [InlineData("87180", "22")]
    [InlineData("29301", "10")]
    [InlineData("43230", "13")]
    [InlineData("81401", "03")]
    [InlineData("76100", "01")]
    [InlineData("00000", null)]
    [InlineData("99999", null)]
    [InlineData("462 32", null)]
    [InlineData(null, null)]
    public void A_postcode_tells_the_county_or_nothing(string? postcode, string? county) =>
        Assert.Equal(county, BuiltIn.FindCountyOfPostcode(postcode)?.Code);

    [Fact]
    public void A_code_of_two_periods_is_known_to_be_one()
    {
        Assert.Equal([ProgrammingPeriod.From2014To2020], BuiltIn.PeriodsOf(CodeList.InterventionField, "117"));
        Assert.Equal(2, BuiltIn.PeriodsOf(CodeList.ProgrammeArea, "1").Count());
    }
}

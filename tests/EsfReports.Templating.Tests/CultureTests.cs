using System.Globalization;
using Xunit;

namespace EsfReports.Templating.Tests;

/// <summary>The bundled cultures.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("sv-SE", "1\u00A0234,50", "onsdag 29 juli 2026")]
    [InlineData("de-DE", "1.234,50", "Mittwoch, 29. Juli 2026")]
    [InlineData("en-GB", "1,234.50", "Wednesday, 29 July 2026")]
    [InlineData("fr-FR", "1\u202F234,50", "mercredi 29 juillet 2026")]
    [InlineData("fi-FI", "1\u00A0234,50", "keskiviikko 29. heinäkuuta 2026")]
    public void Numbers_and_dates_are_written_in_the_way_of_the_country(string name, string number, string date)
    {
        var culture = TemplateCultures.Find(name)!;

        Assert.Equal(number, 1234.5m.ToString("N2", culture));
        Assert.Equal(date, new DateTime(2026, 7, 29).ToString("D", culture));
    }

    [Theory]
    [InlineData("sv", "sv-SE")]
    [InlineData("SV-se", "sv-SE")]
    [InlineData("en", "en-US")]
    [InlineData("pl", "pl-PL")]
    public void Names_are_found_without_case_and_by_language(string name, string expected) => Assert.Equal(expected, TemplateCultures.Find(name)!.Name);

    [Fact]
    public void Unknown_names_are_null() => Assert.Null(TemplateCultures.Find("xx-YY"));

    [Fact]
    public void The_empty_name_is_the_invariant_culture() => Assert.Same(CultureInfo.InvariantCulture, TemplateCultures.Find(""));

    [Fact]
    public void Every_culture_reads_what_it_writes()
    {
        foreach (var culture in TemplateCultures.Names.Select(name => TemplateCultures.Find(name)!))
        {
            Assert.Equal(-1234567.25m, decimal.Parse((-1234567.25m).ToString("N2", culture), culture));
            Assert.Equal(12, culture.DateTimeFormat.MonthNames.Count(month => month.Length > 0));
        }
    }
}

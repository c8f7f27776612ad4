using System.Security.Cryptography;
using EsfReports.Domain;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Reports.Tests.Maps;

public sealed class CountyMapTests
{
    [Fact]
    public void The_map_has_the_counties_of_the_code_list()
    {
        Assert.Equal(CodeLists.BuiltIn.Counties.Select(county => county.Code).Order(StringComparer.Ordinal), CountyMap.Shapes.Select(shape => shape.Code));
    }

    [Fact]
    public void Outlines_are_closed_paths_and_labels_lie_in_the_drawing()
    {
        Assert.All(CountyMap.Shapes, shape =>
        {
            Assert.Matches("^(M[-. 0-9]+l[-. 0-9]+z)+$", shape.Outline);
            Assert.InRange(shape.X, 0, CountyMap.Width);
            Assert.InRange(shape.Y, 0, CountyMap.Height);
            Assert.True(shape.Room > 5);
        });
    }

    [Theory]
    [InlineData("25", "24")]    // Norrbotten, Västerbotten
    [InlineData("24", "22")]    // Västerbotten, Västernorrland
    [InlineData("22", "21")]    // Västernorrland, Gävleborg
    [InlineData("21", "19")]    // Gävleborg, Västmanland: the source has the names of these two Väst… counties the wrong way round
    [InlineData("19", "05")]    // Västmanland, Östergötland
    [InlineData("05", "12")]    // Östergötland, Skåne
    public void Counties_lie_where_they_are_from_north_to_south(string northern, string southern)
    {
        Assert.True(Shape(northern).Y < Shape(southern).Y);
    }

    [Fact]
    public void The_hash_in_the_readme_is_that_of_the_data()
    {
        var folder = Path.Combine(Repository.Root, "src", "EsfReports.Reports", "Maps");

        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "counties.txt"))));

        Assert.Contains(hash, File.ReadAllText(Path.Combine(folder, "README.md")), StringComparison.Ordinal);
    }

    private static CountyShape Shape(string code) => CountyMap.Shapes.Single(shape => shape.Code == code);
}

using System.Globalization;
using Xunit;

namespace EsfReports.Layout.Tests.Drawing;

/// <summary>How large drawings are; the content is 100 pt wide, and a paragraph follows directly.</summary>
public sealed class DrawingSizeTests
{
    // SVG 2, 7.2 and 8.2: width and height are presentation attributes, which style sheets override one by one.
    [Theory]
    [InlineData("width='40' height='20'", "", 15)]
    [InlineData("width='40' height='20'", "width:60pt", 15)]
    [InlineData("width='40' height='20'", "width:60pt;height:auto", 30)]
    [InlineData("width='40' height='20'", "height:30pt", 30)]
    [InlineData("", "width:60pt", 30)]
    [InlineData("", "", 50)]
    [InlineData("width='100%'", "", 50)]
    public void Attributes_give_the_size_unless_a_style_does(string attributes, string style, double expectedHeight)
    {
        var result = Typeset.Lines(20, $"<svg aria-label='D' viewBox='0 0 40 20' {attributes} style='display:block;{style}'><rect width='1' height='1'/></svg><p>a</p>");

        Assert.Equal(expectedHeight.ToString(CultureInfo.InvariantCulture), result.PlaceOf("a").Top.ToString(CultureInfo.InvariantCulture));
    }
}

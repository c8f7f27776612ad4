using System.Globalization;
using Xunit;

namespace EsfReports.Layout.Tests.Drawing;

/// <summary>Text of drawings: characters are 5 units wide, one unit is a point.</summary>
public sealed class SvgTextTests
{
    [Theory]
    [InlineData("<text x='10' y='20'>ab <tspan fill='red'>cd</tspan>e</text>", "ab 10, cd 25, e 35")]
    [InlineData("<text x='50' y='20' text-anchor='middle'>ab <tspan fill='red'>cd</tspan>e</text>", "ab 35, cd 50, e 60")]
    [InlineData("<text x='90' y='20' text-anchor='end'>ab <tspan fill='red'>cd</tspan></text>", "ab 65, cd 80")]
    [InlineData("<text x='10' y='20'>ab<tspan dx='3'>cd</tspan></text>", "ab 10, cd 23")]
    [InlineData("<text x='10' y='20'>ab<tspan x='40'>cd</tspan></text>", "ab 10, cd 40")]
    public void Text_goes_on_where_the_text_before_it_ends(string text, string expected)
    {
        var result = Typeset.Lines(10, $"<svg aria-label='D' width='100pt' height='50pt' viewBox='0 0 100 50' font-family='Fixed' font-size='10'>{text}</svg>");

        var texts = LayoutDump.Texts(result.Document.Pages[0].Items, Documents.Transform.Identity);
        Assert.Equal(expected, string.Join(", ", texts.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Text.Trim()} {Math.Round(item.X, 2)}"))));
    }
}

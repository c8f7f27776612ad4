using Xunit;

namespace EsfReports.Layout.Tests.Drawing;

/// <summary>How borders are painted (CSS Backgrounds 3, 4).</summary>
public sealed class BorderTests
{
    [Fact]
    public void A_double_border_is_two_rings_that_meet_on_the_mitres()
    {
        var result = Typeset.Lines(10, "<div style='border:6pt double #000000;width:40pt;height:20pt'></div>");

        Assert.Equal(
            """
            page 1  100.0 x 100.0
              rect      0.0    0.0   52.0 x 2.0 #000000  (Layout)
              rect      4.0    4.0   44.0 x 2.0 #000000  (Layout)
              rect     50.0    0.0    2.0 x 32.0 #000000  (Layout)
              rect     46.0    4.0    2.0 x 24.0 #000000  (Layout)
              rect      0.0   30.0   52.0 x 2.0 #000000  (Layout)
              rect      4.0   26.0   44.0 x 2.0 #000000  (Layout)
              rect      0.0    0.0    2.0 x 32.0 #000000  (Layout)
              rect      4.0    4.0    2.0 x 24.0 #000000  (Layout)

            """,
            LayoutDump.Of(result.Document), ignoreLineEndingDifferences: true);
    }
}

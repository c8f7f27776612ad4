using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace EsfReports.Reports.Tests.Symbols;

public sealed class QrPathTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(65)]
    [InlineData(122)]
    [InlineData(213)]
    public void Rectangles_cover_each_dark_module_once_and_no_light_one(int length)
    {
        var random = new Random(length);
        var code = QrCode.Find(new string([.. Enumerable.Range(0, length).Select(_ => (char)random.Next(' ', '~'))]))!;
        var covered = new int[code.Size, code.Size];

        foreach (var (left, top, width, height) in Rectangles(PathOf(code)))
        {
            for (var row = top; row < top + height; row++)
            {
                for (var column = left; column < left + width; column++)
                    covered[row - QrCode.QuietZone, column - QrCode.QuietZone]++;
            }
        }

        for (var row = 0; row < code.Size; row++)
        {
            for (var column = 0; column < code.Size; column++)
                Assert.Equal(code.IsDark(row, column) ? 1 : 0, covered[row, column]);
        }
    }

    [Fact]
    public void Runs_go_as_far_down_as_they_can_without_cutting_another()
    {
        var code = QrCode.Find("https://www.esf.se/resultat/projektbanken/projekt/?dnr=23-063-S03")!;
        var runs = Enumerable.Range(0, code.Size).Sum(row => Enumerable.Range(0, code.Size)
            .Count(column => code.IsDark(row, column) && (column == 0 || !code.IsDark(row, column - 1))));
        var path = PathOf(code);

        Assert.StartsWith("M4 4h7v1h-7z", path, StringComparison.Ordinal);
        Assert.Contains("M6 6h3v3h-3z", path, StringComparison.Ordinal);
        Assert.InRange(Rectangles(path).Count(), 1, runs * 85 / 100);
    }

    private static string PathOf(QrCode code) => QrPath.Of(code, new char[QrPath.LongestOf(code)]).ToString();

    private static IEnumerable<(int Left, int Top, int Width, int Height)> Rectangles(string path)
    {
        var rectangles = Regex.Matches(path, @"\GM(\d+) (\d+)h(\d+)v(\d+)h-\3z");
        Assert.Equal(path.Length, rectangles.Sum(match => match.Length));
        return rectangles.Select(match => (Number(match, 1), Number(match, 2), Number(match, 3), Number(match, 4)));
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}

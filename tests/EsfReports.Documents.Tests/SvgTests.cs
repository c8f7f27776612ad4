using System.Globalization;
using System.Text;
using EsfReports.Documents.Svg;
using EsfReports.Testing;

namespace EsfReports.Documents.Tests;

public sealed class SvgTests
{
    // SVG 2, 9.3.
    [Theory]
    [InlineData("M1 2L3 4", "M1 2 L3 4")]
    [InlineData("m1 2 3 4 5 6", "M1 2 L4 6 L9 12")]
    [InlineData("M1,2h3v4H0V0z", "M1 2 L4 2 L4 6 L0 6 L0 0 Z")]
    [InlineData("M0 0l1-1.5.5", "M0 0 L1 -1.5", 'l')]
    [InlineData("M0 0C1 1 2 2 3 3S5 5 6 6", "M0 0 C1 1 2 2 3 3 C4 4 5 5 6 6")]
    [InlineData("M0 0c1 1 2 2 3 3s2 2 3 3", "M0 0 C1 1 2 2 3 3 C4 4 5 5 6 6")]
    [InlineData("M0 0S5 5 6 6", "M0 0 C0 0 5 5 6 6")]
    [InlineData("M0 0Q3 0 3 3T6 6", "M0 0 C2 0 3 1 3 3 C3 5 4 6 6 6")]
    [InlineData("M0 0zl1 1", "M0 0 Z L1 1")]
    [InlineData("M10 0A10 10 0 0 1 0 10", "M10 0 C10 5.523 5.523 10 0 10")]
    [InlineData("M10 0A10 10 0 01-10 0", "M10 0 C10 5.523 5.523 10 0 10 C-5.523 10 -10 5.523 -10 0")]
    [InlineData("M0 0A5 5 0 0 0 10 0", "M0 0 C0 2.761 2.239 5 5 5 C7.761 5 10 2.761 10 0")]
    [InlineData("M0 0A1 1 0 0 0 10 0", "M0 0 C0 2.761 2.239 5 5 5 C7.761 5 10 2.761 10 0")]
    [InlineData("M0 0A0 5 0 0 0 10 0", "M0 0 L10 0")]
    [InlineData("M0 0A5 5 0 0 0 0 0", "M0 0")]
    [InlineData("L1 1", "", 'L')]
    [InlineData("M1 1X", "M1 1", 'X')]
    [InlineData("M1 1 L2", "M1 1", 'L')]
    [InlineData("M4 5h7v1h-7z", "M4 5 L11 5 L11 6 L4 6 Z")]
    [InlineData("M4 5h7v1h-7zM0 0h1v1h-1zl2 3", "M4 5 L11 5 L11 6 L4 6 Z M0 0 L1 0 L1 1 L0 1 Z L2 3")]
    [InlineData("M4 5h7v1h-7z8", "M4 5 L11 5 L11 6 L4 6 Z", '8')]
    [InlineData("M4 5h7v1h-6z", "M4 5 L11 5 L11 6 L5 6 Z")]
    [InlineData("M4 5h7v1h-7", "M4 5 L11 5 L11 6 L4 6")]
    [InlineData("M4 5h7v1h-7 8z", "M4 5 L11 5 L11 6 L4 6 L12 6 Z")]
    [InlineData("M4 5h7v1h-7.5z", "M4 5 L11 5 L11 6 L3.5 6 Z")]
    [InlineData("M4 5 6 7h1v1h-1z", "M4 5 L6 7 L7 7 L7 8 L6 8 Z")]
    [InlineData("M1234567890 0h1v1h-1z", "M1234567890 0 L1234567891 0 L1234567891 1 L1234567890 1 Z")]
    [InlineData("", "")]
    [InlineData("M1e1 1E-1", "M10 0.1")]
    public void Path_data_becomes_lines_and_cubic_curves(string data, string expected, char? mistake = null)
    {
        var path = SvgPathParser.Parse(data, out var found);

        Assert.Equal(expected, StyledDocumentDump.Path(path));
        Assert.Equal(mistake, found);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("-0")]
    [InlineData("+.5")]
    [InlineData("7.")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456789012345678901")]
    [InlineData("0.000000000000012345678901234567")]
    [InlineData("-98765432.1012345")]
    [InlineData("1e-7")]
    [InlineData("4.9406564584124654E-324")]
    public void Numbers_are_the_nearest_there_are(string text)
    {
        Assert.True(new SvgNumbers(text).TryNext(out var number));

        Assert.Equal(BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(number));
    }

    [Fact]
    public void Numbers_of_any_length_are_the_nearest_there_are()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => (char)('0' + random.Next(10))));
            text = (random.Next(2) == 0 ? "-" : "") + text.Insert(random.Next(text.Length + 1), ".");

            Assert.True(new SvgNumbers(text).TryNext(out var number));
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), number);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("+.")]
    [InlineData("e5")]
    [InlineData("1e999")]
    [InlineData("")]
    public void What_is_no_number_is_not_read(string text)
    {
        var numbers = new SvgNumbers(text);

        Assert.False(numbers.TryNext(out _));
    }

    [Fact]
    public void Elements_with_the_same_tag_share_their_path()
    {
        var reader = new DocumentReader(new MemoryResources());
        const string Drawing = "<h1>x</h1><svg><path d='M0 0L4 4'/><path d='M0 0L4 4'/><path d='M0 0L4 5'/></svg>";

        SvgPath[] PathsOf(string html) => [.. reader.Read(Documents.Page(html), "a.html").Document!.Body.Descendants().First(one => one.Name == "svg").Drawing!.Content.OfType<SvgPath>()];
        var (first, second) = (PathsOf(Drawing), PathsOf("<p>y</p>" + Drawing));

        Assert.Same(first[0].Data, first[1].Data);
        Assert.Same(first[0].Data, second[0].Data);
        Assert.NotSame(first[0].Data, first[2].Data);
    }

    [Theory]
    [InlineData("translate(1 2)", 2, 4)]
    [InlineData("translate(1)", 2, 2)]
    [InlineData("scale(3)", 3, 6)]
    [InlineData("scale(3, 2)", 3, 4)]
    [InlineData("rotate(90)", -2, 1)]
    [InlineData("rotate(90 1 1)", 0, 1)]
    [InlineData("skewX(45)", 3, 2)]
    [InlineData("skewY(45)", 1, 3)]
    [InlineData("matrix(1 0 0 1 5 6)", 6, 8)]
    [InlineData("translate(10, 0) scale(2)", 12, 4)]
    [InlineData(" scale(2) , translate(10 0) ", 22, 4)]
    public void Transforms_map_the_point_1_2(string text, double x, double y)
    {
        Assert.True(SvgTransformParser.TryParse(text, out var transform));

        var (actualX, actualY) = transform.Apply(1, 2);
        Assert.Equal(x, actualX, 6);
        Assert.Equal(y, actualY, 6);
    }

    [Theory]
    [InlineData("turn(1)")]
    [InlineData("scale()")]
    [InlineData("scale(1 2 3)")]
    [InlineData("scale(1")]
    [InlineData("scale(a)")]
    public void Other_transforms_are_refused(string text)
    {
        Assert.False(SvgTransformParser.TryParse(text, out _));
    }

    [Fact]
    public void Bounds_are_those_of_the_curve_not_of_its_control_points()
    {
        var circle = new PathBuilder().Ellipse(5, 5, 5, 5).Build();
        var wave = SvgPathParser.Parse("M0 0C0 4 10 4 10 0", out _);

        Assert.Equal(new SvgViewBox(0, 0, 10, 10), PathBounds.Of(circle));
        Assert.Equal(3, PathBounds.Of(wave)!.Value.Height, 6);
    }

    private static readonly string[] Drawings =
    [
        "<rect x=1 y=2 width=3 height=4 />",
        "<rect width=10 height=10 rx=2 fill=none stroke=red stroke-width=2 stroke-dasharray='1 2 3' stroke-linecap=round stroke-linejoin=bevel />",
        "<circle cx=5 cy=5 r=5 fill='#00ff00' fill-opacity=0.5 />",
        "<ellipse rx=1 ry=2 opacity=0.5 />",
        "<line x2=3 stroke=black />",
        "<polyline points='0,0 1,1 2,0' fill=none stroke=blue /><polygon points='0 0 1 1 2 0' fill-rule=evenodd />",
        "<g fill=red transform='translate(1 2)'><g stroke=blue><path d='M0 0L1 1'/></g></g>",
        "<defs><circle id=c r=1 /></defs><use href='#c' x=3 y=4 fill=red /><use xlink:href='#c'/>",
        "<symbol id=s viewBox='0 0 10 10'><rect width=10 height=10 /></symbol><use href='#s' width=40 height=20 />",
        "<svg x=1 y=1 width=10 height=10 viewBox='0 0 100 100'><rect width=5 height=5 /></svg>",
        "<linearGradient id=g><stop offset=0 stop-color=red /><stop offset='100%' stop-color=blue stop-opacity=0.5 /></linearGradient><rect x=10 width=20 height=10 fill='url(#g)' />",
        "<linearGradient id=b><stop offset=0 /><stop offset=1 stop-color=white /></linearGradient><linearGradient id=g href='#b' gradientUnits=userSpaceOnUse x1=0 y1=5 x2=0 y2=15 gradientTransform='translate(0 1)'/><rect width=20 height=10 stroke='url(#g)' fill=none />",
        "<linearGradient id=g x2=1 y2=1><stop offset=0 /><stop offset=1 stop-color=white /></linearGradient><rect width=20 height=10 fill='url(#g)' />",
        "<clipPath id=k><circle r=3 /><rect x=9 width=1 height=1 transform='scale(2)'/></clipPath><rect width=5 height=5 clip-path='url(#k)' transform='translate(1 1)'/><g clip-path='url(#k)'><rect width=1 height=1 /></g>",
        "<text x=1 y=2 font-size=10 font-weight=bold text-anchor=middle>  Hej\n  <tspan fill=red>du</tspan> glada <tspan x=5 dy=1.2em>ny rad</tspan></text>",
        "<text y=5><title>t</title>a &amp; b</text>",
        "<rect width=1 height=1 class=k />",
        "<rect width=1 height=1 style='fill: var(--c, green)' visibility=hidden /><rect width=2 height=1 style='fill: var(--c, green)' display=inline />",
        "<rect width=1 height=1 fill=currentColor /><rect width=1 height=1 fill=none />",
        "<title>En titel</title><desc>En beskrivning</desc><path d='M0 0L9 9' stroke=black stroke-opacity=0.25 />",
    ];

    [Fact]
    public void Drawings_become_paths_text_and_groups()
    {
        var text = new StringBuilder();
        foreach (var drawing in Drawings)
        {
            var body = Documents.Body($"<h1>x</h1><svg width=100 height=50 viewBox='0 0 200 100'>{drawing}</svg>", ".k { fill: purple } svg { color: teal }");
            text.Append(drawing).Append('\n').Append("  ").Append(StyledDocumentDump.Print(body.Find("svg").Drawing!).Replace("\n", "\n  ").TrimEnd()).Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Presentation_attributes_of_the_outermost_element_are_inherited()
    {
        var drawing = Documents.Body("<h1>x</h1><svg aria-label=x viewBox='0 0 9 9' fill=red font-size=7><rect width=1 height=1 /><text>a</text></svg>").Find("svg").Drawing!;

        Assert.Equal(new SvgPaint.Solid(new Color(255, 0, 0)), Assert.IsType<SvgPath>(drawing.Content[0]).Fill);
        Assert.Equal(7, Assert.IsType<SvgText>(drawing.Content[1]).Style.FontSize, 6);
    }

    [Fact]
    public void A_file_gives_the_same_drawing_as_the_same_text_in_a_document()
    {
        const string Content = "<g fill='red'><rect width='3' height='4' style='stroke: blue'/></g><text x='1' font-size='8'>å</text>";
        var resources = new MemoryResources().Add(
            "a.svg", $"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' width='9mm'>{Content}<x:y xmlns:x='urn:x'/></svg>");

        var result = Documents.Read(Documents.Page($"<h1>x</h1><img src=a.svg alt=x><svg viewBox='0 0 9 9' width='9mm'>{Content}</svg>", "html { font-size: 12pt } svg { font: initial }"), resources);

        Assert.Empty(result.Diagnostics);
        var (file, inline) = (result.Document!.Body.Find("img").Drawing!, result.Document!.Body.Find("svg").Drawing!);
        Assert.Equal(StyledDocumentDump.Print(inline).Replace(" 1 8 ", " 1 8 "), StyledDocumentDump.Print(file));
        Assert.Equal(9 * 72 / 25.4, file.Width!.Value, 6);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>")]
    [InlineData("<a><svg xmlns='http://www.w3.org/2000/svg'/></a>")]
    [InlineData("deep")]
    public void Files_that_reach_out_or_are_broken_are_refused(string file)
    {
        var text = file == "deep" ? string.Concat(Enumerable.Repeat("<svg>", 100_000)) : file;

        var result = Documents.Read(Documents.Page("<h1>x</h1><img src=a.svg alt=x>"), new MemoryResources().Add("a.svg", text));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("ESF3016", diagnostic.Code);
        Assert.Equal("The drawing 'a.svg' cannot be used.", diagnostic.Message);
        Assert.StartsWith("It cannot be read: ", diagnostic.Hint, StringComparison.Ordinal);
    }
}

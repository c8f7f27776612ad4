using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Pdf.Tests;

public sealed class PdfDumpTests
{
    [Fact]
    public void Objects_of_a_small_document()
    {
        var builder = new DocumentBuilder();
        builder.Text(ContentTag.Of(builder.Add(StructureRole.Heading1)), 50, 60, "Ålder", Fonts.Bold, 24);
        builder.Paragraph(90, "AVA offert (50\u00A0%)");
        builder.Paragraph(104, "AVA offert (50\u00A0%)");

        Snapshot.Match(PdfDump.Of(PdfBytes.Write(builder.Build())));
    }

    [Fact]
    public void Operators_of_shapes_and_groups()
    {
        var builder = new DocumentBuilder();
        var tag = ContentTag.Of(builder.Add(StructureRole.Figure));
        var blue = new SvgPaint.Solid(new Color(0, 51, 153));
        var line = new SvgStroke(new SvgPaint.Solid(new Color(255, 204, 0, 128)), 0.5, LineCap.Round, LineJoin.Round, 4, [2, 1], 0.5);
        var path = new PathData([PathVerb.MoveTo, PathVerb.CurveTo, PathVerb.LineTo, PathVerb.Close], [10, 10, 20, 10, 30, 20, 30, 30, 10, 30]);
        builder.Item(new PathItem(PathData.Rectangle(10, 20, 30, 40), blue, false, null, tag));
        builder.Item(new PathItem(PathData.Rectangle(50, 20, 30, 40), blue, true, line, tag));
        builder.Item(new GroupItem(
            [new PathItem(path, null, false, line, tag)], new Transform(0, 1, -1, 0, 200, 100), PathData.Rectangle(0, 0, 40, 40), 0.5, tag));
        builder.Item(new PathItem(path, blue, false, null, ContentTag.ArtifactOf(ArtifactKind.Background)));

        Snapshot.Match(PdfDump.Contents(PdfBytes.Write(builder.Build())));
    }

    [Fact]
    public void Rectangles_keep_their_direction_and_their_place_among_other_lines_of_a_path()
    {
        var builder = new DocumentBuilder();
        var tag = ContentTag.Of(builder.Add(StructureRole.Figure));
        var clockwise = PathData.Rectangle(10, 20, 30.004, 40);
        var hole = new PathData(clockwise.Verbs, [15, 25, 15, 30, 20, 30, 20, 25]);
        var backwards = new PathData(clockwise.Verbs, [40, 60, 35, 60, 35, 55, 40, 55]);
        PathData[] parts = [clockwise, hole, backwards];
        var path = new PathData([.. parts.SelectMany(part => part.Verbs)], [.. parts.SelectMany(part => part.Coordinates)]);
        builder.Item(new PathItem(path, new SvgPaint.Solid(Color.Black), false, null, tag));

        Snapshot.Match(PdfDump.Contents(PdfBytes.Write(builder.Build())));
    }

    [Fact]
    public void A_mask_has_the_coordinates_of_the_group_that_it_is_set_in_and_a_pattern_those_of_the_page()
    {
        var builder = new DocumentBuilder();
        var tag = ContentTag.Of(builder.Add(StructureRole.Figure));
        var fading = new SvgPaint.LinearGradient(0, 0, 0, 30, [new GradientStop(0, Color.Black), new GradientStop(1, new Color(0, 0, 0, 0))]);
        var square = new PathItem(PathData.Rectangle(0, 0, 30, 30), fading, false, null, tag);
        builder.Item(new GroupItem([square], new Transform(2, 0, 0, 2, 50, 60), null, 1, tag));

        var objects = PdfDump.Of(PdfBytes.Write(builder.Build()));

        Assert.Contains("/Matrix[1 0 0 -1 0 0]/Shading<</ShadingType 2/ColorSpace/DeviceGray", objects, StringComparison.Ordinal);
        Assert.Contains("/Matrix[2 0 0 -2 50 781.89]/Shading<</ShadingType 2/ColorSpace/DeviceRGB", objects, StringComparison.Ordinal);
    }
}

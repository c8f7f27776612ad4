using EsfReports.Documents;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Content;

/// <summary>Linear gradients as axial shadings (ISO 32000-1, 8.7.4.5.3); stops that let something shine through become a soft mask.</summary>
internal static class Gradients
{
    /// <summary>A pattern that paints the gradient.</summary>
    /// <param name="resources">Takes the pattern.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="matrix">From the gradient's coordinates to those of the content stream.</param>
    public static int Pattern(PaintResources resources, SvgPaint.LinearGradient gradient, Transform matrix) =>
        resources.AddPattern(WritePattern(resources.File, gradient, matrix, isMask: false));

    /// <summary>A graphics state whose mask is the opacity of the gradient (ISO 32000-1, 11.5.3).</summary>
    public static int MaskState(PaintResources resources, SvgPaint.LinearGradient gradient, Transform matrix)
    {
        var pattern = resources.AddPattern(WritePattern(resources.File, gradient, matrix, isMask: true));
        var content = new PdfBuffer();
        content.Raw("/Pattern cs/P"u8).Integer(pattern).Raw(" scn\n-32000 -32000 64000 64000 re\nf\n"u8);
        var form = FormWriter.Write(resources, "/S/Transparency/CS/DeviceGray"u8, content);

        resources.File.BeginObject(out var state)
            .Raw("<</SMask<</Type/Mask/S/Luminosity/G "u8).Reference(form).Raw(">>>>"u8);
        resources.File.EndObject();
        return resources.AddState(state);
    }

    private static int WritePattern(PdfFile file, SvgPaint.LinearGradient gradient, Transform matrix, bool isMask)
    {
        var dictionary = file.BeginObject(out var number).Raw("<</PatternType 2/Matrix["u8);
        ContentWriter.AppendMatrix(dictionary, matrix);
        dictionary.Raw("]/Shading<</ShadingType 2/ColorSpace"u8).Raw(isMask ? "/DeviceGray"u8 : "/DeviceRGB"u8)
            .Raw("/Coords["u8).Number(gradient.X1, 3).Space().Number(gradient.Y1, 3)
            .Space().Number(gradient.X2, 3).Space().Number(gradient.Y2, 3)
            .Raw("]/Extend[true true]/Function"u8);
        AppendFunction(dictionary, gradient, isMask);
        dictionary.Raw(">>>>"u8);
        file.EndObject();
        return number;
    }

    /// <summary>Stops at rising places from 0 to 1, joined by linear functions (ISO 32000-1, 7.10.4).</summary>
    private static void AppendFunction(PdfBuffer buffer, SvgPaint.LinearGradient gradient, bool isMask)
    {
        var stops = Normalize(gradient);
        buffer.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
        for (var i = 1; i < stops.Count; i++)
        {
            buffer.Raw("<</FunctionType 2/Domain[0 1]/N 1/C0["u8);
            AppendColor(buffer, stops[i - 1].Color, isMask);
            buffer.Raw("]/C1["u8);
            AppendColor(buffer, stops[i].Color, isMask);
            buffer.Raw("]>>"u8);
        }

        buffer.Raw("]/Bounds["u8);
        for (var i = 1; i < stops.Count - 1; i++)
            buffer.Number(stops[i].Offset, 4).Space();
        buffer.Raw("]/Encode["u8);
        for (var i = 1; i < stops.Count; i++)
            buffer.Raw("0 1 "u8);
        buffer.Raw("]>>"u8);
    }

    private static List<GradientStop> Normalize(SvgPaint.LinearGradient gradient)
    {
        var stops = new List<GradientStop>();
        var least = 0.0;
        foreach (var stop in gradient.Stops)
        {
            least = Math.Clamp(stop.Offset, least, 1);
            stops.Add(stop with { Offset = least });
        }

        if (stops[0].Offset > 0 || stops.Count == 1)
            stops.Insert(0, stops[0] with { Offset = 0 });
        if (stops[^1].Offset < 1)
            stops.Add(stops[^1] with { Offset = 1 });
        return stops;
    }

    private static void AppendColor(PdfBuffer buffer, Color color, bool isMask)
    {
        if (isMask)
        {
            buffer.Number(color.Alpha / 255.0, 3);
            return;
        }

        buffer.Number(color.Red / 255.0, 3).Space().Number(color.Green / 255.0, 3).Space().Number(color.Blue / 255.0, 3);
    }
}

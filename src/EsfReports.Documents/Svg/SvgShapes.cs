using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>Turns shapes into paths (SVG 2, 10).</summary>
internal static class SvgShapes
{
    /// <summary>The path of a shape; null if it draws nothing.</summary>
    public static PathData? Read(SourceElement element, DocumentContext context) => element.Name switch
    {
        "path" => Path(element, context),
        "rect" => Rectangle(element, context),
        "circle" => Ellipse(element, context, Length(element, "r", context), Length(element, "r", context)),
        "ellipse" => Ellipse(element, context, Length(element, "rx", context), Length(element, "ry", context)),
        "line" => new PathBuilder()
            .MoveTo(Length(element, "x1", context), Length(element, "y1", context))
            .LineTo(Length(element, "x2", context), Length(element, "y2", context)).Build(),
        "polyline" => Points(element, context, isClosed: false),
        "polygon" => Points(element, context, isClosed: true),
        _ => null,
    };

    private static double Length(SourceElement element, string name, DocumentContext context) => SvgAttributes.Length(element, name, context);

    private static PathData Path(SourceElement element, DocumentContext context)
    {
        var (data, mistake) = element.Tag.Path;
        if (mistake is { } command)
            context.Diagnostics.Add(SvgDiagnostics.BadPath(element.Origin, element.Attributes["d"] ?? string.Empty, command));
        return data;
    }

    private static PathData? Rectangle(SourceElement element, DocumentContext context)
    {
        var (x, y) = (Length(element, "x", context), Length(element, "y", context));
        var (width, height) = (Length(element, "width", context), Length(element, "height", context));
        if (width <= 0 || height <= 0)
            return null;

        // A missing radius is the other one (SVG 2, 10.2).
        var rx = Length(element, element.Attributes["rx"] is null ? "ry" : "rx", context);
        var ry = Length(element, element.Attributes["ry"] is null ? "rx" : "ry", context);
        (rx, ry) = (Math.Clamp(rx, 0, width / 2), Math.Clamp(ry, 0, height / 2));
        return rx == 0 || ry == 0
            ? PathData.Rectangle(x, y, width, height)
            : new PathBuilder().RoundedRectangle(x, y, width, height, rx, ry).Build();
    }

    private static PathData? Ellipse(SourceElement element, DocumentContext context, double rx, double ry) =>
        rx <= 0 || ry <= 0 ? null : new PathBuilder().Ellipse(Length(element, "cx", context), Length(element, "cy", context), rx, ry).Build();

    private static PathData Points(SourceElement element, DocumentContext context, bool isClosed)
    {
        var text = element.Attributes["points"] ?? string.Empty;
        var numbers = new SvgNumbers(text);
        var path = new PathBuilder();
        while (numbers.TryNext(out var x) && numbers.TryNext(out var y))
            _ = path.IsEmpty ? path.MoveTo(x, y) : path.LineTo(x, y);
        if (!numbers.IsAtEnd)
            context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(element.Origin, element.Name, "points", text, "pairs of numbers"));
        return isClosed && !path.IsEmpty ? path.Close().Build() : path.Build();
    }
}

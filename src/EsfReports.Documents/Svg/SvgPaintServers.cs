using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>Works out what shapes are filled and stroked with: colours and linear gradients (SVG 2, 13 and 14).</summary>
internal sealed class SvgPaintServers(Dictionary<string, SourceElement> ids, ElementStyler styler, DocumentContext context)
{
    private const int MaximumReferences = 8;

    /// <summary>The fill of a shape; null if it has none.</summary>
    public SvgPaint? Fill(ComputedStyle style, PathData? data, SourceLocation origin) =>
        Paint(style.Svg.Fill, style.Svg.FillOpacity, data, origin);

    /// <summary>The stroke of a shape; null if it has none.</summary>
    public SvgStroke? Stroke(ComputedStyle style, PathData data, SourceLocation origin)
    {
        var svg = style.Svg;
        if (svg.StrokeWidth <= 0 || Paint(svg.Stroke, svg.StrokeOpacity, data, origin) is not { } paint)
            return null;
        return new SvgStroke(paint, svg.StrokeWidth, svg.LineCap, svg.LineJoin, svg.MiterLimit, svg.Dashes, svg.DashOffset);
    }

    private SvgPaint? Paint(SvgPaintValue value, double opacity, PathData? data, SourceLocation origin)
    {
        if (value.GradientId is { } id)
            return Gradient(id, opacity, data, origin) ?? Solid(value.Color, opacity);
        return Solid(value.Color, opacity);
    }

    private static SvgPaint.Solid? Solid(Color? color, double opacity)
    {
        if (color is not { } known || known.IsTransparent)
            return null;
        var faded = WithOpacity(known, opacity);
        return faded.IsTransparent ? null : new SvgPaint.Solid(faded);
    }

    private static Color WithOpacity(Color color, double opacity) =>
        opacity >= 1 ? color : color with { Alpha = (byte)Math.Round(color.Alpha * opacity, MidpointRounding.AwayFromZero) };

    private SvgPaint? Gradient(string id, double opacity, PathData? data, SourceLocation origin)
    {
        if (!ids.TryGetValue(id, out var element) || element.Name != "linearGradient")
        {
            context.ReportOnce("paint " + id, SvgDiagnostics.MissingGradient(origin, id));
            return null;
        }

        context.ReportTag(element);
        var chain = Chain(element);
        var stops = Stops(chain, opacity);
        if (stops.Length < 2)
            return stops.IsEmpty ? null : Solid(stops[0].Color, 1);

        // Relative to the box of the shape unless said otherwise; text has no box here and uses its user space.
        var isRelative = Value(chain, "gradientUnits") != "userSpaceOnUse";
        if (isRelative && (data is null || PathBounds.Of(data) is not { Width: > 0, Height: > 0 }))
            return Solid(stops[^1].Color, 1);
        var box = isRelative ? PathBounds.Of(data!)!.Value : default;
        var map = isRelative ? new Transform(box.Width, 0, 0, box.Height, box.X, box.Y) : Transform.Identity;
        var holder = chain.Find(one => one.Attributes["gradientTransform"] is not null);
        if (holder is not null)
            map = map.Multiply(SvgAttributes.Transform(holder, context, "gradientTransform"));
        return Line(chain, map, stops);
    }

    private SvgPaint.LinearGradient Line(List<SourceElement> chain, Transform map, ImmutableArray<GradientStop> stops)
    {
        var (x1, y1) = (Coordinate(chain, "x1", 0), Coordinate(chain, "y1", 0));
        var (x2, y2) = (Coordinate(chain, "x2", 1), Coordinate(chain, "y2", 0));
        if (Value(chain, "spreadMethod") is { } spread and not "pad")
            context.ReportOnce("spreadMethod", SvgDiagnostics.SpreadMethod(chain[0].Origin, spread));
        var (startX, startY) = map.Apply(x1, y1);
        var (endX, endY) = map.Apply(x2, y2);

        // A map that is not as wide as high tilts the lines of equal colour: they stay at right angles to the image of the normal.
        var (normalX, normalY) = map.Apply(x1 - (y2 - y1), y1 + (x2 - x1));
        var (nx, ny) = (normalX - startX, normalY - startY);
        var length = (nx * nx) + (ny * ny);
        if (length > 0)
        {
            var share = (((endX - startX) * nx) + ((endY - startY) * ny)) / length;
            (endX, endY) = (endX - (share * nx), endY - (share * ny));
        }

        return new SvgPaint.LinearGradient(startX, startY, endX, endY, stops);
    }

    // A gradient takes what it does not say itself from the one that it refers to (SVG 2, 14.1.1).
    private List<SourceElement> Chain(SourceElement element)
    {
        var chain = new List<SourceElement> { element };
        while (chain.Count < MaximumReferences && (chain[^1].Attributes["href"] ?? chain[^1].Attributes["xlink:href"]) is ['#', _, ..] address
            && ids.TryGetValue(address[1..], out var next) && !chain.Contains(next))
        {
            chain.Add(next);
        }

        return chain;
    }

    private static string? Value(List<SourceElement> chain, string name) =>
        chain.Select(element => element.Attributes[name]).FirstOrDefault(value => value is not null);

    private double Coordinate(List<SourceElement> chain, string name, double fallback)
    {
        if (Value(chain, name) is not { } text)
            return fallback;
        var isPercentage = text.EndsWith('%');
        if (SvgAttributes.TryLength(isPercentage ? text[..^1] : text, out var value))
            return isPercentage ? value / 100 : value;
        context.Diagnostics.Add(DocumentDiagnostics.BadAttribute(chain[0].Origin, "linearGradient", name, text, "a number or percentage"));
        return fallback;
    }

    private ImmutableArray<GradientStop> Stops(List<SourceElement> chain, double opacity)
    {
        var holder = chain.Find(element => element.Children.OfType<SourceElement>().Any(child => child.Name == "stop"));
        if (holder is null)
            return [];
        var stops = ImmutableArray.CreateBuilder<GradientStop>();
        var parent = styler.StyleApart(holder, null);
        foreach (var child in holder.Children.OfType<SourceElement>().Where(child => child.Name == "stop"))
        {
            context.ReportTag(child);
            var style = styler.Style(child, parent).Style.Svg;
            var offset = Math.Clamp(Coordinate([child], "offset", 0), stops.Count == 0 ? 0 : stops[^1].Offset, 1);
            stops.Add(new GradientStop(offset, WithOpacity(style.StopColor, style.StopOpacity * opacity)));
        }

        return stops.ToImmutable();
    }
}

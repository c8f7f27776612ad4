using EsfReports.Documents;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Content;

/// <summary>Fills, strokes and clips (ISO 32000-1, 8.5).</summary>
internal sealed class PathPainter(ContentWriter content, PaintResources resources)
{
    private readonly PdfBuffer _buffer = content.Buffer;

    /// <summary>Whether painting shows anything.</summary>
    public static bool IsVisible(PathItem item) =>
        !item.Path.Verbs.IsEmpty && (IsVisible(item.Fill) || (item.Stroke is { Width: > 0 } stroke && IsVisible(stroke.Paint)));

    public void Paint(PathItem item, double opacity)
    {
        var fill = IsVisible(item.Fill) ? item.Fill : null;
        var stroke = item.Stroke is { Width: > 0 } line && IsVisible(line.Paint) ? line : null;
        content.EndText();
        if (!HasMask(fill) && !HasMask(stroke?.Paint))
        {
            PaintPlain(item, fill, stroke, opacity);
            return;
        }

        if (fill is not null)
            PaintMasked(fill, opacity, () => PaintPlain(item, fill, null, opacity));
        if (stroke is not null)
            PaintMasked(stroke.Paint, opacity, () => PaintPlain(item, null, stroke, opacity));
    }

    /// <summary>Clips all that follows within the group.</summary>
    public void Clip(PathData path)
    {
        content.EndText();
        AppendPath(path);
        _buffer.Raw("W n\n"u8);
    }

    private void PaintPlain(PathItem item, SvgPaint? fill, SvgStroke? stroke, double opacity)
    {
        content.SetOpacity(
            fill is null ? 1 : opacity * Alpha(fill), stroke is null ? 1 : opacity * Alpha(stroke.Paint));
        SetFill(fill);
        if (stroke is not null)
        {
            SetStroke(stroke.Paint);
            content.SetLine(stroke);
        }

        AppendPath(item.Path);
        _buffer.Raw(Operator(fill is not null, stroke is not null, item.FillsEvenOdd));
    }

    private void PaintMasked(SvgPaint paint, double opacity, Action paintPlain)
    {
        if (!HasMask(paint))
        {
            paintPlain();
            return;
        }

        content.Save();

        // The form of a mask has the coordinates in use when the mask is set (ISO 32000-1, 11.6.5.3), and its pattern has those of the form.
        content.SetSoftMask(Gradients.MaskState(resources, (SvgPaint.LinearGradient)paint, content.Flip.Matrix));
        paintPlain();
        content.Restore();
    }

    private void SetFill(SvgPaint? paint)
    {
        if (paint is SvgPaint.Solid solid)
            content.SetFill(solid.Color);
        else if (paint is SvgPaint.LinearGradient gradient)
            content.SetFillPattern(Gradients.Pattern(resources, gradient, PatternMatrix));
    }

    private void SetStroke(SvgPaint paint)
    {
        if (paint is SvgPaint.Solid solid)
            content.SetStroke(solid.Color);
        else if (paint is SvgPaint.LinearGradient gradient)
            content.SetStrokePattern(Gradients.Pattern(resources, gradient, PatternMatrix));
    }

    /// <summary>A pattern's coordinates are not those in use but those of the whole stream (ISO 32000-1, 8.7.2).</summary>
    private Transform PatternMatrix => content.Matrix.Multiply(content.Flip.Matrix);

    private void AppendPath(PathData path)
    {
        var verbs = path.Verbs.AsSpan();
        var points = path.Coordinates.AsSpan();
        while (!verbs.IsEmpty)
        {
            var (verbCount, pointCount) = TryAppendRectangle(verbs, points) ? (5, 4) : (1, AppendVerb(verbs[0], points));
            verbs = verbs[verbCount..];
            points = points[(2 * pointCount)..];
        }
    }

    /// <summary>Writes a part of a path; how many points it has.</summary>
    private int AppendVerb(PathVerb verb, ReadOnlySpan<double> points)
    {
        var count = verb switch { PathVerb.Close => 0, PathVerb.CurveTo => 3, _ => 1 };
        for (var i = 0; i < count; i++)
            AppendPoint(points[2 * i], points[(2 * i) + 1]);
        _buffer.Raw(verb switch { PathVerb.MoveTo => "m\n"u8, PathVerb.LineTo => "l\n"u8, PathVerb.CurveTo => "c\n"u8, _ => "h\n"u8 });
        return count;
    }

    /// <summary>
    /// An upright rectangle that begins with a horizontal edge, as one operator (ISO 32000-1, table 59) that draws the same lines in the
    /// same direction: bars of charts and modules of matrix codes are most of the lines of a document.
    /// </summary>
    private bool TryAppendRectangle(ReadOnlySpan<PathVerb> verbs, ReadOnlySpan<double> points)
    {
        if (verbs is not [PathVerb.MoveTo, PathVerb.LineTo, PathVerb.LineTo, PathVerb.LineTo, PathVerb.Close, ..])
            return false;
        var (left, top, right, bottom) = (points[0], points[1], points[4], points[5]);
        if (!points[2].Equals(right) || !points[3].Equals(top) || !points[6].Equals(left) || !points[7].Equals(bottom))
            return false;

        // Width and height as they are between the rounded corners, so that edges that meet before rounding meet after it.
        var (scale, flip) = (PdfNumber.Units(content.Decimals), content.Flip);
        var (x, y) = (PdfNumber.Scale(left, scale), PdfNumber.Scale(flip.Y(top), scale));
        _buffer.Scaled(x, scale).Space()
            .Scaled(y, scale).Space()
            .Scaled(PdfNumber.Scale(right, scale) - x, scale).Space()
            .Scaled(PdfNumber.Scale(flip.Y(bottom), scale) - y, scale).Raw(" re\n"u8);
        return true;
    }

    private void AppendPoint(double x, double y)
    {
        content.Coordinate(x).Space();
        content.Coordinate(content.Flip.Y(y)).Space();
    }

    private static ReadOnlySpan<byte> Operator(bool fills, bool strokes, bool evenOdd) => (fills, strokes, evenOdd) switch
    {
        (true, true, true) => "B*\n"u8,
        (true, true, false) => "B\n"u8,
        (true, false, true) => "f*\n"u8,
        (true, false, false) => "f\n"u8,
        _ => "S\n"u8,
    };

    private static bool IsVisible(SvgPaint? paint) => paint switch
    {
        SvgPaint.Solid solid => !solid.Color.IsTransparent,
        SvgPaint.LinearGradient gradient => gradient.Stops.Any(stop => !stop.Color.IsTransparent),
        _ => false,
    };

    private static double Alpha(SvgPaint paint) => paint is SvgPaint.Solid solid ? solid.Color.Alpha / 255.0 : 1;

    private static bool HasMask(SvgPaint? paint) =>
        paint is SvgPaint.LinearGradient gradient && gradient.Stops.Any(stop => stop.Color.Alpha < byte.MaxValue);
}

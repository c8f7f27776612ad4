using System.Collections.Immutable;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Html;

namespace EsfReports.Documents.Svg;

/// <summary>Turns <c>text</c> and <c>tspan</c> into lines of text (SVG 2, 11).</summary>
internal sealed class SvgTextReader
{
    private readonly ElementStyler _styler;
    private readonly SvgPaintServers _paints;
    private readonly DocumentContext _context;
    private readonly Transform _transform;
    private readonly ImmutableArray<SvgNode>.Builder _lines = ImmutableArray.CreateBuilder<SvgNode>();
    private double _x;
    private double _y;
    private bool _startsChunk = true;
    private bool _endsWithSpace = true;

    private SvgTextReader(Transform transform, ElementStyler styler, SvgPaintServers paints, DocumentContext context)
    {
        _transform = transform;
        _styler = styler;
        _paints = paints;
        _context = context;
    }

    /// <summary>The lines of a <c>text</c> element.</summary>
    public static ImmutableArray<SvgNode> Read(
        SourceElement element, StyleNode node, Transform transform, ElementStyler styler, SvgPaintServers paints, DocumentContext context)
    {
        var reader = new SvgTextReader(transform, styler, paints, context);
        reader.ReadElement(element, node, node.Style.Box.Opacity);
        reader.TrimEnd();
        return reader._lines.ToImmutable();
    }

    private void ReadElement(SourceElement element, StyleNode node, double opacity)
    {
        Move(element, node.Style);
        foreach (var child in element.Children)
        {
            if (child is SourceText text)
                Add(text.Text, node.Style, opacity, element);
            else
                ReadChild((SourceElement)child, node, opacity);
        }
    }

    private void ReadChild(SourceElement element, StyleNode parent, double opacity)
    {
        if (element.Name is "title" or "desc")
            return;
        if (element.Name is not ("tspan" or "a"))
        {
            _context.ReportOnce("svg text " + element.Name, SvgDiagnostics.UnknownElement(element.Origin, element.Name, SvgTable.Advice(element.Name)));
            return;
        }

        _context.ReportTag(element);
        if (element.Name == "a")
            _context.ReportOnce("svg a", SvgDiagnostics.LinkInDrawing(element.Origin));
        var node = _styler.Style(element, parent);
        if (node.Style.Flow.Display != Display.None)
            ReadElement(element, node, opacity * node.Style.Box.Opacity);
    }

    // A new x or y begins a new chunk, which is anchored for itself (SVG 2, 11.5).
    private void Move(SourceElement element, ComputedStyle style)
    {
        if (element.Attributes["x"] is not null)
            (_x, _startsChunk) = (Position(element, "x", style), true);
        if (element.Attributes["y"] is not null)
            (_y, _startsChunk) = (Position(element, "y", style), true);
        var (dx, dy) = (Position(element, "dx", style), Position(element, "dy", style));
        (_x, _y) = (_x + dx, _y + dy);
    }

    private double Position(SourceElement element, string name, ComputedStyle style)
    {
        if (element.Attributes[name] is not { } text)
            return 0;
        var trimmed = text.Trim();
        if (trimmed.EndsWith("em", StringComparison.Ordinal) && SvgAttributes.TryLength(trimmed[..^2], out var factor))
            return factor * style.Text.FontSize * UnitsPerPoint;
        return SvgAttributes.Length(element, name, _context);
    }

    private const double UnitsPerPoint = 1 / 0.75;

    private void Add(string text, ComputedStyle style, double opacity, SourceElement element)
    {
        var line = Collapse(text);
        if (line.Length == 0)
            return;
        if (!style.Text.IsHidden)
        {
            _lines.Add(new SvgText(
                line, _x, _y, style.Svg.TextAnchor, InUserUnits(style.Text), Fill(style, element), _transform, opacity, element.Origin)
            {
                ContinuesChunk = !_startsChunk,
            });
        }

        _startsChunk = false;
    }

    private SvgPaint? Fill(ComputedStyle style, SourceElement element)
    {
        if (style.Svg.Stroke != SvgPaintValue.None)
            _context.ReportOnce("svg text stroke", SvgDiagnostics.StrokedText(element.Origin));
        var fill = _paints.Fill(style, null, element.Origin);
        if (fill is not SvgPaint.LinearGradient gradient)
            return fill;
        _context.ReportOnce("svg text gradient", SvgDiagnostics.GradientText(element.Origin));
        return new SvgPaint.Solid(gradient.Stops[0].Color);
    }

    // SVG 2, 11.7.1 with white-space: normal: one space between words, none at the ends.
    private string Collapse(string text)
    {
        var collapsed = new System.Text.StringBuilder(text.Length);
        if (_startsChunk && _lines.Count > 0)
            (_endsWithSpace, _) = (true, TrimEnd());
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\r' or '\n' or '\f';
            if (!isSpace || !_endsWithSpace)
                collapsed.Append(isSpace ? ' ' : character);
            _endsWithSpace = isSpace;
        }

        return collapsed.ToString();
    }

    private bool TrimEnd()
    {
        if (_lines.Count == 0 || _lines[^1] is not SvgText last || !last.Text.EndsWith(' '))
            return false;
        _lines[^1] = last with { Text = last.Text.TrimEnd(' ') };
        return true;
    }

    private static TextStyle InUserUnits(TextStyle style) => style with
    {
        FontSize = style.FontSize * UnitsPerPoint,
        LineHeight = style.LineHeight * UnitsPerPoint,
        LetterSpacing = style.LetterSpacing * UnitsPerPoint,
        WordSpacing = style.WordSpacing * UnitsPerPoint,
    };
}

using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Underlines and the like of one line; runs in a row share one stroke (CSS Text Decoration 3, 2). All of it is artifact.</summary>
internal sealed class LineDecorations
{
    private const double ThinnestStroke = 1 / 20.0;

    private static readonly ContentTag Artifact = ContentTag.ArtifactOf(ArtifactKind.Layout);

    private readonly List<Stroke> _strokes = [];

    public bool IsEmpty => _strokes.Count == 0;

    public void Clear() => _strokes.Clear();

    /// <summary>Decorates a run.</summary>
    /// <param name="run">Style and font.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="right">Where it ends, without a space that hangs.</param>
    /// <param name="baseline">From the top of the line.</param>
    public void Add(RunStyle run, double left, double right, double baseline)
    {
        var lines = run.Style.Decoration;
        if (lines == TextDecorationLines.None || right <= left)
            return;

        var color = run.Style.DecorationColor ?? run.Style.Color;
        var metrics = run.Font.Metrics;
        var underlineThickness = Thickness(metrics.UnderlineThickness, run);
        if (lines.HasFlag(TextDecorationLines.Underline))
            Extend(new Stroke(TextDecorationLines.Underline, left, right, baseline - (metrics.UnderlinePosition * run.Scale), underlineThickness, color));
        if (lines.HasFlag(TextDecorationLines.Overline))
            Extend(new Stroke(TextDecorationLines.Overline, left, right, baseline - run.Ascent + (underlineThickness / 2), underlineThickness, color));
        if (lines.HasFlag(TextDecorationLines.LineThrough))
        {
            var thickness = Thickness(metrics.StrikeoutThickness, run);
            Extend(new Stroke(TextDecorationLines.LineThrough, left, right, baseline - (metrics.StrikeoutPosition * run.Scale), thickness, color));
        }
    }

    /// <summary>Adds the strokes that lie under the text, or those that lie over it.</summary>
    public void Paint(bool overText, List<LineItem> items)
    {
        foreach (var stroke in _strokes)
        {
            if (stroke.Kind == TextDecorationLines.LineThrough == overText && !stroke.Color.IsTransparent)
                items.Add(new LinePaint(new PathItem(stroke.Path, new SvgPaint.Solid(stroke.Color), false, null, Artifact)));
        }
    }

    private static double Thickness(int units, RunStyle run) => units > 0 ? units * run.Scale : run.Style.FontSize * ThinnestStroke;

    private void Extend(Stroke stroke)
    {
        var index = _strokes.FindLastIndex(other => other.Kind == stroke.Kind);
        if (index >= 0 && _strokes[index].IsContinuedBy(stroke))
            _strokes[index] = _strokes[index] with { Right = stroke.Right };
        else
            _strokes.Add(stroke);
    }

    private readonly record struct Stroke(TextDecorationLines Kind, double Left, double Right, double Center, double Thickness, Color Color)
    {
        public PathData Path => PathData.Rectangle(Left, Center - (Thickness / 2), Right - Left, Thickness);

        public bool IsContinuedBy(in Stroke next) =>
            Color == next.Color && Math.Abs(Right - next.Left) < LineWidths.Tolerance && Math.Abs(Center - next.Center) < LineWidths.Tolerance;
    }
}

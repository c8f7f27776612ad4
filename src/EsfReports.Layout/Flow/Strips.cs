using System.Collections.Immutable;
using EsfReports.Diagnostics;

namespace EsfReports.Layout;

/// <summary>A line of text.</summary>
internal sealed class LineStrip(LineBox line, double x) : Strip(line.Height)
{
    public LineBox Line { get; } = line;

    /// <summary>Of the line's left edge in the galley.</summary>
    public double X { get; } = x;

    /// <summary>What the line shows here if it is shared by boxes with the same text: whose it is, and where it comes from. Else null.</summary>
    public InlineText? Text { get; init; }

    /// <summary>Markers of the list items that begin with this line.</summary>
    public ImmutableArray<MarkerPiece> Markers { get; init; } = [];

    public override double? Baseline => Line.Baseline;

    public override SourceLocation Origin => Text?.Origin ?? Line.Origin;

    public override void Paint(PageCanvas canvas, double x, double y, StripPlace place)
    {
        foreach (var marker in Markers)
            LinePainter.Paint(marker.Line, canvas, x + marker.X, y + Line.Baseline - marker.Line.Baseline, marker.Text.Tag);
        LinePainter.Paint(Line, canvas, x + X, y, Text?.Tag);
    }
}

/// <summary>A list item's marker: a line that stands to the left of the item.</summary>
/// <param name="Line">Label of the item.</param>
/// <param name="X">Of its left edge in the galley.</param>
/// <param name="Text">What it shows; items with the same label share the line.</param>
internal sealed record MarkerPiece(LineBox Line, double X, InlineText Text);

/// <summary>Markers of list items that begin with something other than a line, or hold nothing.</summary>
internal sealed class MarkerStrip(ImmutableArray<MarkerPiece> markers, double height) : Strip(height)
{
    public override SourceLocation Origin => markers[0].Text.Origin;

    public override void Paint(PageCanvas canvas, double x, double y, StripPlace place)
    {
        foreach (var marker in markers)
            LinePainter.Paint(marker.Line, canvas, x + marker.X, y, marker.Text.Tag);
    }
}

/// <summary>Empty space that does not vanish at a break, such as the rest of a box with a fixed height.</summary>
internal sealed class EmptyStrip(double height) : Strip(height)
{
    public override SourceLocation Origin => SourceLocation.None;

    public override SplitPolicy Policy => SplitPolicy.Anywhere;

    public override SplitStrip? Split(Region region, bool must) =>
        region.Available <= Region.Tolerance && !must
            ? null
            : new SplitStrip(new EmptyStrip(Math.Max(region.Available, Region.Tolerance)), Rest(Math.Max(region.Available, 1)));

    public override void Paint(PageCanvas canvas, double x, double y, StripPlace place)
    {
    }

    private EmptyStrip? Rest(double taken) => Height - taken > Region.Tolerance ? new EmptyStrip(Height - taken) : null;
}

/// <summary>A picture that is a block.</summary>
internal sealed class GraphicStrip(AtomicPiece piece, double x, SourceLocation origin) : Strip(piece.Height)
{
    public override SourceLocation Origin => origin;

    public override void Paint(PageCanvas canvas, double x1, double y, StripPlace place) => piece.Paint(canvas, x1 + x, y);
}

/// <summary>Something laid out that is moved and painted as a whole: a picture, an inline block.</summary>
internal abstract class AtomicPiece
{
    public abstract double Width { get; }

    public abstract double Height { get; }

    /// <summary>Paints it with the top left corner of its margin box at a point.</summary>
    public abstract void Paint(PageCanvas canvas, double x, double y);
}

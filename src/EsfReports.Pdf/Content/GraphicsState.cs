using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Pdf.Content;

/// <summary>What the reader's graphics state is (ISO 32000-1, 8.4), so that operators that would change nothing are left out.</summary>
internal struct GraphicsState
{
    public GraphicsState()
    {
    }

    /// <summary>Null while a pattern is set.</summary>
    public Color? Fill { get; set; } = Color.Black;

    /// <inheritdoc cref="Fill"/>
    public Color? Stroke { get; set; } = Color.Black;

    /// <summary>Transparency in thousandths.</summary>
    public (int Fill, int Stroke) Opacity { get; set; } = (1000, 1000);

    public double LineWidth { get; set; } = 1;

    public LineCap Cap { get; set; } = LineCap.Butt;

    public LineJoin Join { get; set; } = LineJoin.Miter;

    public double MiterLimit { get; set; } = 10;

    public ImmutableArray<double> Dashes { get; set; } = [];

    public double DashOffset { get; set; }

    /// <summary>0 before the first text.</summary>
    public int FontNumber { get; set; }

    public double FontSize { get; set; }
}

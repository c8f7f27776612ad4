using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Layout.Inline;

namespace EsfReports.Layout;

/// <summary>
/// The content of a block that holds only lines, prepared independently of any width: white space collapsed (CSS Text 3, 4.1),
/// text shaped, break opportunities found (UAX #14) and hyphenated. Not shared by threads.
/// </summary>
public sealed class InlineContent
{
    private readonly Paragraph _paragraph;
    private readonly Typesetter _typesetter;
    private readonly DiagnosticBag _diagnostics;
    private bool _hasReportedOverflow;

    // Not a number until they are asked for.
    private double _minContentWidth = double.NaN;
    private double _maxContentWidth = double.NaN;

    // The lines at the last width.
    private double _width = double.NaN;
    private ImmutableArray<LineBox> _lines;

    internal InlineContent(ImmutableArray<InlineNode> nodes, Paragraph paragraph, Typesetter typesetter, DiagnosticBag diagnostics)
    {
        Nodes = nodes;
        _paragraph = paragraph;
        _typesetter = typesetter;
        _diagnostics = diagnostics;
    }

    /// <summary>What it was made of.</summary>
    public ImmutableArray<InlineNode> Nodes { get; }

    /// <summary>Nothing is left after collapsing white space: no line is made (CSS 2.2, 9.4.2).</summary>
    public bool IsEmpty => _paragraph.IsEmpty;

    /// <summary>Width of the widest piece that cannot be broken (CSS Sizing 3, 5.1).</summary>
    public double MinContentWidth =>
        double.IsNaN(_minContentWidth) ? _minContentWidth = _typesetter.MinContentWidth(_paragraph) : _minContentWidth;

    /// <summary>Width without any optional break.</summary>
    public double MaxContentWidth =>
        double.IsNaN(_maxContentWidth) ? _maxContentWidth = _typesetter.MaxContentWidth(_paragraph) : _maxContentWidth;

    /// <summary>Breaks the content into lines of one width; text-indent, alignment and justification are done.</summary>
    /// <param name="width">Of the block's content box, in points.</param>
    public ImmutableArray<LineBox> BreakIntoLines(double width)
    {
        if (IsEmpty)
            return [];
        if (_width == width)
            return _lines;

        (_width, _lines) = (width, _typesetter.Set(_paragraph, width));
        _hasReportedOverflow = _hasReportedOverflow || Typesetter.ReportOverflow(_paragraph, _lines, width, _diagnostics);
        return _lines;
    }
}

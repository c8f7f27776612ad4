using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>
/// The content of a block that holds only lines, prepared independently of any width: white space collapsed (CSS Text 3, 4.1),
/// text shaped, break opportunities found (UAX #14) and hyphenated.
/// </summary>
public sealed class InlineContent
{
    private InlineContent(ImmutableArray<InlineNode> nodes) => Nodes = nodes;

    /// <summary>What it was made of.</summary>
    public ImmutableArray<InlineNode> Nodes { get; }

    /// <summary>Nothing is left after collapsing white space: no line is made (CSS 2.2, 9.4.2).</summary>
    public bool IsEmpty => Nodes.IsEmpty;

    /// <summary>Width of the widest piece that cannot be broken (CSS Sizing 3, 5.1).</summary>
    public double MinContentWidth => throw new NotImplementedException();

    /// <summary>Width without any optional break.</summary>
    public double MaxContentWidth => throw new NotImplementedException();

    /// <summary>Prepares content.</summary>
    /// <param name="nodes">Flat and in document order.</param>
    /// <param name="block">Style of the block that holds the lines.</param>
    /// <param name="fonts">Fonts.</param>
    /// <param name="diagnostics">Missing glyphs and text that is not supported.</param>
    public static InlineContent Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, IFontLibrary fonts, DiagnosticBag diagnostics)
    {
        _ = (block, fonts, diagnostics);
        return new InlineContent(nodes);
    }

    /// <summary>Breaks the content into lines of one width; text-indent, alignment and justification are done.</summary>
    /// <param name="width">Of the block's content box, in points.</param>
    public ImmutableArray<LineBox> BreakIntoLines(double width) => throw new NotImplementedException($"{width}");
}

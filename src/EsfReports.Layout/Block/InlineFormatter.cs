using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout;

/// <summary>Lays out lines; block layout knows no more of text than this.</summary>
internal interface IInlineFormatter
{
    /// <summary>Prepares content for lines of any width.</summary>
    IPreparedInline Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, DiagnosticBag diagnostics);
}

/// <summary>Content that can be broken into lines.</summary>
internal interface IPreparedInline
{
    /// <summary>No line is made of it.</summary>
    bool IsEmpty { get; }

    /// <inheritdoc cref="InlineContent.MinContentWidth"/>
    double MinContentWidth { get; }

    /// <inheritdoc cref="InlineContent.MaxContentWidth"/>
    double MaxContentWidth { get; }

    /// <inheritdoc cref="InlineContent.BreakIntoLines"/>
    ImmutableArray<LineBox> BreakIntoLines(double width);
}

/// <summary>The formatter that documents get: <see cref="InlineContent"/> with the fonts of the document.</summary>
internal sealed class InlineFormatter(IFontLibrary fonts) : IInlineFormatter
{
    /// <inheritdoc/>
    public IPreparedInline Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, DiagnosticBag diagnostics) =>
        new Prepared(InlineContent.Prepare(nodes, block, fonts, diagnostics));

    private sealed class Prepared(InlineContent content) : IPreparedInline
    {
        public bool IsEmpty => content.IsEmpty;

        public double MinContentWidth => content.MinContentWidth;

        public double MaxContentWidth => content.MaxContentWidth;

        public ImmutableArray<LineBox> BreakIntoLines(double width) => content.BreakIntoLines(width);
    }
}

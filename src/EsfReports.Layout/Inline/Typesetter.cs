using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>
/// Sets the paragraphs of one document. What is needed only while a paragraph is prepared or broken is used again for the next one; not shared
/// by threads.
/// </summary>
internal sealed class Typesetter
{
    private readonly ParagraphTextBuilder _texts = new();
    private readonly PieceBuilder _pieces;
    private readonly LineBreaking _breaking = new();
    private readonly LineBuilder _builder;
    private readonly List<Line> _lines = [];

    public Typesetter(IFontLibrary fonts)
    {
        var styles = new RunStyles(fonts);
        _pieces = new PieceBuilder(styles);
        _builder = new LineBuilder(styles);
    }

    /// <summary>Prepares content.</summary>
    /// <param name="nodes">Flat and in document order.</param>
    /// <param name="block">Style of the block that holds the lines.</param>
    /// <param name="diagnostics">Missing glyphs, text that is not supported, and the first line of each block that is too wide.</param>
    public InlineContent Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, DiagnosticBag diagnostics)
    {
        var source = _texts.Build(nodes, block.Text, diagnostics);
        var paragraph = new Paragraph(source, _pieces.Build(source, block.Text, diagnostics), block);
        return new InlineContent(nodes, paragraph, this, diagnostics);
    }

    /// <summary>Width of the widest piece that cannot be broken.</summary>
    public double MinContentWidth(Paragraph paragraph) => _breaking.MinContentWidth(paragraph);

    /// <summary>Width of the widest line that has only forced breaks.</summary>
    public double MaxContentWidth(Paragraph paragraph) => _breaking.MaxContentWidth(paragraph);

    /// <summary>Sets the lines of a paragraph.</summary>
    public ImmutableArray<LineBox> Set(Paragraph paragraph, LineWidths widths)
    {
        _lines.Clear();
        _breaking.Break(paragraph, widths, _lines);
        _builder.Start(paragraph, widths);
        var boxes = ImmutableArray.CreateBuilder<LineBox>(_lines.Count);
        foreach (var line in _lines)
            boxes.Add(_builder.Build(line));
        return boxes.MoveToImmutable();
    }
}

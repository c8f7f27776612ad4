using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsfReports.Diagnostics;
using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Sets the paragraphs of one document. Not shared by threads.</summary>
internal sealed class Typesetter
{
    private readonly ComposingTables _tables;
    private ComposingTable? _table;

    public Typesetter(IFontLibrary fonts) => _tables = (fonts as FontLibrary)?.Tables ?? new ComposingTables(fonts);

    private ComposingTable Table => _table ??= _tables.Take();

    /// <summary>Leaves the composing table to others until there is something to set again.</summary>
    public void Rest()
    {
        if (_table is not null)
            _tables.GiveBack(_table);
        _table = null;
    }

    /// <summary>Prepares content.</summary>
    /// <param name="nodes">Flat and in document order.</param>
    /// <param name="block">Style of the block that holds the lines.</param>
    /// <param name="diagnostics">Missing glyphs, text that is not supported, and the first line of each block that is too wide.</param>
    public InlineContent Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, DiagnosticBag diagnostics) =>
        Prepare(nodes, block, diagnostics, diagnostics);

    /// <summary>Prepares content, where not all there is to say is said at the same place.</summary>
    /// <param name="nodes">Flat and in document order.</param>
    /// <param name="block">Style of the block that holds the lines.</param>
    /// <param name="diagnostics">Missing glyphs and text that is not supported.</param>
    /// <param name="overflow">The first line that is too wide.</param>
    public InlineContent Prepare(ImmutableArray<InlineNode> nodes, ComputedStyle block, DiagnosticBag diagnostics, DiagnosticBag overflow)
    {
        var source = Table.Texts.Build(nodes, block.Text, diagnostics);
        return new InlineContent(nodes, new Paragraph(source, Table.Pieces.Build(source, block.Text, diagnostics).Copy(), block), this, overflow);
    }

    /// <summary>Sets the lines of content that nobody asks for again: its pieces are not kept.</summary>
    /// <param name="nodes">Flat and in document order.</param>
    /// <param name="block">Style of the block that holds the lines.</param>
    /// <param name="width">Of the block's content box, in points.</param>
    /// <param name="diagnostics">What <see cref="Prepare(ImmutableArray{InlineNode}, ComputedStyle, DiagnosticBag)"/> has to say.</param>
    /// <param name="isOverfull">Whether a line was too wide, and was said to be.</param>
    public ImmutableArray<LineBox> SetOnce(
        ImmutableArray<InlineNode> nodes, ComputedStyle block, double width, DiagnosticBag diagnostics, out bool isOverfull)
    {
        var source = Table.Texts.Build(nodes, block.Text, diagnostics);
        var paragraph = new Paragraph(source, Table.Pieces.Build(source, block.Text, diagnostics), block);
        ImmutableArray<LineBox> lines = paragraph.IsEmpty ? [] : Set(paragraph, width);
        isOverfull = ReportOverflow(paragraph, lines, width, diagnostics);
        return lines;
    }

    /// <summary>Width of the widest piece that cannot be broken.</summary>
    public double MinContentWidth(Paragraph paragraph) => Table.Breaking.MinContentWidth(paragraph);

    /// <summary>Width of the widest line that has only forced breaks.</summary>
    public double MaxContentWidth(Paragraph paragraph) => Table.Breaking.MaxContentWidth(paragraph);

    /// <summary>Sets the lines of a paragraph.</summary>
    /// <param name="paragraph">The paragraph; not empty.</param>
    /// <param name="width">Of the block's content box, in points.</param>
    public ImmutableArray<LineBox> Set(Paragraph paragraph, double width)
    {
        var widths = WidthsOf(paragraph, width);
        var (lines, builder) = (Table.Lines, Table.Builder);
        lines.Clear();
        Table.Breaking.Break(paragraph, widths, lines);
        builder.Start(paragraph, widths);
        var boxes = new LineBox[lines.Count];
        for (var index = 0; index < boxes.Length; index++)
            boxes[index] = builder.Build(lines[index]);
        return ImmutableCollectionsMarshal.AsImmutableArray(boxes);
    }

    /// <summary>Says which line is the first that is too wide, if one is.</summary>
    /// <returns>Whether one is.</returns>
    public static bool ReportOverflow(Paragraph paragraph, ImmutableArray<LineBox> lines, double width, DiagnosticBag diagnostics)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (line.Overflow <= 0)
                continue;
            diagnostics.Add(InlineDiagnostics.OverfullLine(line.Origin, WidthsOf(paragraph, width).Available(index == 0), line.Overflow));
            return true;
        }

        return false;
    }

    private static LineWidths WidthsOf(Paragraph paragraph, double width) => new(width, paragraph.Block.Text.Indent.Resolve(width));
}

namespace EsfReports.Excel;

/// <summary>Writes the rows of a sheet, one after the other; nothing of them is kept.</summary>
internal sealed class RowsWriter(XmlPartWriter xml, SheetPlan sheet, SheetLinks links)
{
    private readonly CellWriter _cells = new(xml, sheet.ColumnWidths.Length);
    private readonly List<string> _merged = [];

    /// <summary>Writes all rows; gives the ranges of merged cells: paragraphs that run over several columns.</summary>
    public IReadOnlyList<string> Write()
    {
        xml.Raw("<sheetData>"u8);
        foreach (var (block, firstRow) in sheet.Blocks)
        {
            if (block is TextBlock text)
                WriteText(text, firstRow);
            else if (block is FactBlock fact)
                WriteFact(fact, firstRow);
            else
                new TableRowsWriter(_cells, (SheetTable)block, sheet.ColumnWidths, links).Write(firstRow);
        }

        xml.Raw("</sheetData>"u8);
        return _merged;
    }

    private void WriteText(TextBlock block, int row)
    {
        var lines = RowHeights.CountLines(block, sheet.TextWidth);
        if (lines > 1 && sheet.TextColumns > 1)
            _merged.Add(CellReference.Range(1, row, sheet.TextColumns, row));

        _cells.StartRow(row, RowHeights.Of(block, lines, row == 1));
        var isLink = block.Value.Link is { } link && links.TryAdd(1, row, link, block.Origin);
        _cells.Write(1, isLink ? CellRole.Link : block.Role, block.Value, lines > 1);
        _cells.EndRow();
    }

    private void WriteFact(FactBlock block, int row)
    {
        var label = CellValue.OfText(block.Label);
        var labelLines = RowHeights.CountLines(label, sheet.ColumnWidths[0]);
        var valueLines = RowHeights.CountLines(block.Value, sheet.ColumnWidths[1]);
        // Beside a table a long value runs on over the blank cells at its right.
        var isWrapped = valueLines > 1 && (sheet.IsText || block.Value.Text.Contains('\n'));

        _cells.StartRow(row, RowHeights.OfLines(Math.Max(labelLines, isWrapped ? valueLines : 1)));
        _cells.Write(1, CellRole.Label, label, labelLines > 1);
        var isLink = block.Value.Link is { } link && links.TryAdd(2, row, link, block.Origin);
        _cells.Write(2, isLink ? CellRole.Link : CellRole.Fact, block.Value, isWrapped);
        _cells.EndRow();
    }
}

using System.Globalization;

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
                new TableRowsWriter(xml, _cells, (SheetTable)block, sheet.ColumnWidths, links).Write(firstRow);
        }

        xml.Raw("</sheetData>"u8);
        return _merged;
    }

    private void WriteText(TextBlock block, int row)
    {
        var lines = TextRows.CountLines(block, sheet.TextWidth);
        var isMerged = lines > 1 && sheet.TextColumns > 1;
        if (isMerged)
            _merged.Add(CellReference.Range(1, row, sheet.TextColumns, row));

        StartRow(row, TextRows.Height(block, lines, isMerged, row == 1));
        _cells.Write(1, RoleOf(block, row, lines > 1), block.Value);
        xml.Raw("</row>"u8);
    }

    private CellRole RoleOf(TextBlock block, int row, bool isWrapped)
    {
        if (block.Value.Link is { } link && links.TryAdd(1, row, link, block.Origin))
            return CellRole.Link;
        return block.Role == CellRole.Paragraph && isWrapped ? CellRole.WrappedParagraph : block.Role;
    }

    private void WriteFact(FactBlock block, int row)
    {
        StartRow(row, null);
        _cells.Write(1, CellRole.Label, CellValue.OfText(block.Label));
        var isLink = block.Value.Link is { } link && links.TryAdd(2, row, link, block.Origin);
        _cells.Write(2, isLink ? CellRole.Link : CellRole.Fact, block.Value);
        xml.Raw("</row>"u8);
    }

    private void StartRow(int row, double? height)
    {
        _cells.StartRow(row);
        if (height is { } points)
        {
            xml.Raw(" ht=\""u8);
            xml.Ascii(points.ToString("0.##", CultureInfo.InvariantCulture));
            xml.Raw("\" customHeight=\"1\""u8);
        }

        xml.Raw(">"u8);
    }
}

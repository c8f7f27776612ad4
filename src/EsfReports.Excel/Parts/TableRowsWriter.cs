using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes the rows of a table.</summary>
internal sealed class TableRowsWriter(
    XmlPartWriter xml, CellWriter cells, SheetTable table, ImmutableArray<double> widths, SheetLinks links)
{
    private readonly CellReader _reader = new(null);
    private readonly List<RowCells.Placed> _placed = [];
    private readonly bool[] _wraps = [.. table.Columns.Select((column, index) =>
        column.Survey.HasLineBreaks || column.Survey.ContentWidth > widths[index] - 1)];

    /// <summary>Writes header, body and totals.</summary>
    public void Write(int row)
    {
        row = table.IsExcelTable ? WriteColumnNames(row) : WriteRows(table.HeaderRows, row, RowKind.Header);
        row = table.BodyRows.IsEmpty && table.IsExcelTable ? WriteBlank(row) : WriteRows(table.BodyRows, row, RowKind.Body);
        if (!table.IsExcelTable)
            WriteRows(table.TotalRows, row, RowKind.Total);
        else if (!table.TotalRows.IsEmpty)
            WriteTotals(row);
    }

    private enum RowKind { Header, Body, Total }

    private void StartRow(int row)
    {
        cells.StartRow(row);
        xml.Raw(">"u8);
    }

    private int WriteColumnNames(int row)
    {
        StartRow(row);
        for (var index = 0; index < table.Columns.Length; index++)
            cells.Write(index + 1, HeaderRole(index, 1), CellValue.OfText(table.Columns[index].Name));
        xml.Raw("</row>"u8);
        return row + 1;
    }

    private int WriteBlank(int row)
    {
        StartRow(row);
        FillTo(table.Columns.Length, 0, RowKind.Body);
        xml.Raw("</row>"u8);
        return row + 1;
    }

    private int WriteRows(ImmutableArray<StyledElement> rows, int row, RowKind kind)
    {
        var grid = new RowCells();
        foreach (var element in rows)
        {
            StartRow(row);
            var next = 0;
            foreach (var (column, span, cell) in grid.Read(element, _placed))
            {
                if (column >= table.Columns.Length)
                    break;
                FillTo(column, next, kind);
                WriteCell(column, span, cell, row, kind);
                next = column + 1;
            }

            FillTo(table.Columns.Length, next, kind);
            xml.Raw("</row>"u8);
            row++;
        }

        return row;
    }

    /// <summary>Blank cells have the lines of their row too.</summary>
    private void FillTo(int end, int start, RowKind kind)
    {
        var role = kind switch
        {
            // Goes on with the head at its left, over which that head is centred.
            RowKind.Header => CellRole.GroupHeader,
            RowKind.Total => CellRole.Total,
            _ => CellRole.Body,
        };
        for (var column = start; column < end; column++)
            cells.Write(column + 1, role, CellValue.Empty);
    }

    private void WriteCell(int column, int span, StyledElement cell, int row, RowKind kind)
    {
        var value = _reader.Read(cell, table.Columns[column].DefaultFormat);
        var isLink = value.Link is { } link && links.TryAdd(column + 1, row, link, cell.Origin);
        var role = kind switch
        {
            RowKind.Header => HeaderRole(column, span),
            RowKind.Total => CellRole.Total,
            _ => BodyRole(column, value, isLink),
        };
        cells.Write(column + 1, role, value);
    }

    private CellRole HeaderRole(int column, int span)
    {
        if (span > 1)
            return CellRole.GroupHeader;
        return table.Columns[column].Survey.IsNumeric ? CellRole.NumberHeader : CellRole.Header;
    }

    private CellRole BodyRole(int column, in CellValue value, bool isLink)
    {
        if (isLink)
            return CellRole.BodyLink;
        if (value.Kind is CellKind.Number or CellKind.Date)
            return table.Columns[column].Survey.IsText ? CellRole.BodyAmongText : CellRole.Body;
        return _wraps[column] ? CellRole.WrappedBody : CellRole.Body;
    }

    private void WriteTotals(int row)
    {
        StartRow(row);
        for (var index = 0; index < table.Columns.Length; index++)
            WriteTotal(index);
        xml.Raw("</row>"u8);
    }

    private void WriteTotal(int index)
    {
        var column = table.Columns[index];
        if (column.Total.Function is not { } function)
        {
            cells.Write(index + 1, CellRole.Total, CellValue.OfText(column.Total.Label));
            return;
        }

        var result = function.Evaluate(column.Survey) is { } value ? CellNumber.Write(value) : null;
        cells.WriteFormula(
            index + 1, CellRole.Total, column.Total.Format, TableFormulas.Subtotal(function, table.Name!, column.Name), result);
    }
}

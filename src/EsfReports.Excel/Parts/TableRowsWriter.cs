using System.Collections.Immutable;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Writes the rows of a table.</summary>
internal sealed class TableRowsWriter(CellWriter cells, SheetTable table, ImmutableArray<double> widths, SheetLinks links)
{
    private readonly CellReader _reader = new(null);
    private readonly List<RowCells.Placed> _placed = [];
    private readonly CellValue[] _values = new CellValue[table.Columns.Length];
    private readonly bool[] _wraps = [.. table.Columns.Select((column, index) =>
        column.Survey.HasLineBreaks || column.Survey.ContentWidth > widths[index] - RowHeights.CellPadding)];

    private enum RowKind { Header, Body, Total }

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

    private int WriteColumnNames(int row)
    {
        var lines = table.Columns.Select((column, index) => RowHeights.CountHeaderLines(column.Name, widths[index], true)).Max();
        cells.StartRow(row, RowHeights.OfLines(lines));
        for (var index = 0; index < table.Columns.Length; index++)
            cells.Write(index + 1, HeaderRole(index, 1), CellValue.OfText(table.Columns[index].Name));
        cells.EndRow();
        return row + 1;
    }

    private int WriteBlank(int row)
    {
        cells.StartRow(row);
        FillTo(table.Columns.Length, 0, RowKind.Body);
        cells.EndRow();
        return row + 1;
    }

    private int WriteRows(ImmutableArray<StyledElement> rows, int row, RowKind kind)
    {
        var grid = new RowCells();
        foreach (var element in rows)
        {
            grid.Read(element, _placed);
            WriteRow(row, kind, ReadValues(kind));
            row++;
        }

        return row;
    }

    /// <summary>Reads the cells of the row, and gives the number of lines of the highest.</summary>
    private int ReadValues(RowKind kind)
    {
        var lines = 1;
        foreach (var (column, span, cell) in _placed)
        {
            if (column >= _values.Length)
                break;

            _values[column] = _reader.Read(cell, table.Columns[column].DefaultFormat);
            if (kind == RowKind.Header && span == 1)
                lines = Math.Max(lines, RowHeights.CountHeaderLines(_values[column].Text, widths[column], false));
            else if (_wraps[column])
                lines = Math.Max(lines, RowHeights.CountLines(_values[column], widths[column]));
        }

        return lines;
    }

    private void WriteRow(int row, RowKind kind, int lines)
    {
        cells.StartRow(row, RowHeights.OfLines(lines));
        var next = 0;
        foreach (var placed in _placed)
        {
            if (placed.Column >= _values.Length)
                break;
            FillTo(placed.Column, next, kind);
            WriteCell(placed, row, kind);
            next = placed.Column + 1;
        }

        FillTo(_values.Length, next, kind);
        cells.EndRow();
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

    private void WriteCell(RowCells.Placed placed, int row, RowKind kind)
    {
        var column = placed.Column;
        ref readonly var value = ref _values[column];
        var isLink = value.Link is { } link && links.TryAdd(column + 1, row, link, placed.Cell.Origin);
        var role = kind switch
        {
            RowKind.Header => HeaderRole(column, placed.Span),
            RowKind.Total => CellRole.Total,
            _ => BodyRole(column, value, isLink),
        };
        cells.Write(column + 1, role, value, kind == RowKind.Body && _wraps[column]);
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
        var isTyped = value.Kind is CellKind.Number or CellKind.Date;
        return isTyped && table.Columns[column].Survey.IsText ? CellRole.BodyAmongText : CellRole.Body;
    }

    private void WriteTotals(int row)
    {
        cells.StartRow(row);
        for (var index = 0; index < table.Columns.Length; index++)
            WriteTotal(index, row);
        cells.EndRow();
    }

    private void WriteTotal(int index, int row)
    {
        var column = table.Columns[index];
        var isLink = column.Total.Link is { } link && links.TryAdd(index + 1, row, link, column.Total.Origin);
        var role = isLink ? CellRole.TotalLink : CellRole.Total;
        if (column.Total.Function is not { } function)
        {
            cells.Write(index + 1, role, CellValue.OfText(column.Total.Label));
            return;
        }

        var result = function.Evaluate(column.Survey) is { } value ? CellNumber.Write(value) : null;
        cells.WriteFormula(
            index + 1, role, column.Total.Format, TableFormulas.Subtotal(function, table.Name!, column.Name), result);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads a table: its rows as they are, its columns from a first pass over all cells.</summary>
internal sealed class TableReader(ReadingContext context, StyledElement table, int rowsLeft)
{
    private readonly CellReader _cells = new(context.Findings);
    private readonly List<StyledElement> _header = [];
    private readonly List<StyledElement> _body = [];
    private readonly List<StyledElement> _totals = [];
    private readonly List<ColumnSurvey> _surveys = [];
    private readonly ColumnHints _hints = new(context, table);

    /// <summary>Reads the table; null if it has no cells.</summary>
    /// <param name="fallbackName">Name of the Excel table if the template does not give one; null for a plain range.</param>
    public SheetTable? Read(string? fallbackName)
    {
        CollectRows(table, "tbody");
        var wish = table.Attributes["data-table"] is { Length: > 0 } given ? given : fallbackName;
        if (wish is not null)
            wish = CheckExcelTable(wish);
        CutRows();
        Survey();
        if (_surveys.Count == 0 && _header.Count == 0)
            return null;

        return wish is null ? MakeRange() : MakeExcelTable(wish);
    }

    private void CollectRows(StyledElement parent, string group)
    {
        foreach (var child in parent.Children.OfType<StyledElement>())
        {
            if (child.Name is "thead" or "tbody" or "tfoot")
                CollectRows(child, child.Name);
            else if (child.Name == "tr")
                RowsOf(group).Add(child);
        }
    }

    private List<StyledElement> RowsOf(string group) => group switch
    {
        "thead" => _header,
        "tfoot" => _totals,
        _ => _body,
    };

    /// <summary>An Excel table has one row of column names; without, the range only looks like a table.</summary>
    private string? CheckExcelTable(string wish)
    {
        if (_header.Count == 0)
        {
            context.Diagnostics.Add(ExcelDiagnostics.NoHeaderRow(table.Origin, wish));
            return null;
        }

        if (_header.Count > 1)
        {
            context.Diagnostics.Add(ExcelDiagnostics.ExtraRows(_header[0].Origin, wish, "thead", _header.Count));
            _header.RemoveRange(0, _header.Count - 1);
        }

        if (_totals.Count > 1)
        {
            context.Diagnostics.Add(ExcelDiagnostics.ExtraRows(_totals[1].Origin, wish, "tfoot", _totals.Count));
            _totals.RemoveRange(1, _totals.Count - 1);
        }

        return wish;
    }

    private void CutRows()
    {
        var room = Math.Max(0, rowsLeft - _header.Count - _totals.Count);
        if (_body.Count <= room)
            return;

        context.Diagnostics.Add(ExcelDiagnostics.RowsLeftOut(table.Origin, _body.Count - room));
        _body.RemoveRange(room, _body.Count - room);
    }

    private void Survey()
    {
        var grid = new RowCells();
        var cells = new List<RowCells.Placed>();
        foreach (var row in _body)
        {
            foreach (var (column, span, cell) in grid.Read(row, cells))
            {
                var value = _cells.Read(cell, _hints.FormatOf(column));
                // What spans columns must not make its first one wide.
                if (span == 1)
                    SurveyOf(column).Add(value);
                else
                    _ = SurveyOf(column + span - 1);
            }
        }
    }

    private ColumnSurvey SurveyOf(int column)
    {
        while (_surveys.Count <= column)
            _surveys.Add(new ColumnSurvey(context.Formats));
        return _surveys[column];
    }

    private SheetTable MakeRange()
    {
        var grid = new RowCells();
        var cells = new List<RowCells.Placed>();
        var names = new List<string>();
        foreach (var row in _header.Concat(_totals))
        {
            var isHeader = _header.Contains(row);
            foreach (var (column, span, cell) in grid.Read(row, cells))
            {
                _ = SurveyOf(column + span - 1);
                var value = _cells.Read(cell, _hints.FormatOf(column));
                if (isHeader)
                    SetName(names, column, span == 1 ? value.Text : string.Empty);
                else if (span == 1 && value.Kind == CellKind.Number)
                    SurveyOf(column).Widen(context.Formats.Width(value.Format, value.Text));
            }
        }

        var bars = ColumnHints.FindBars(_header);
        var columns = _surveys.Select((survey, column) =>
            MakeColumn(column < names.Count ? names[column] : string.Empty, column, survey, ColumnTotal.None, bars));
        return Make(null, [.. columns]);
    }

    private static void SetName(List<string> names, int column, string name)
    {
        while (names.Count <= column)
            names.Add(string.Empty);
        // The lowest header row stands directly above the values.
        if (name.Length > 0)
            names[column] = name;
    }

    private SheetTable MakeExcelTable(string wish)
    {
        var names = new ColumnNames(context).Read(_header[0], _cells);
        CheckWidths(names.Length);
        var totals = new TotalsReader(context, _cells).Read(_totals.FirstOrDefault(), names.Length, _hints);
        var bars = ColumnHints.FindBars(_header);
        var columns = names.Select((name, column) => MakeColumn(name, column, SurveyOf(column), totals[column], bars));

        var name = context.Names.Register(wish);
        // A space is usual in a name and impossible in Excel: that much is expected.
        if (name != wish.Replace(' ', '_') && table.Attributes["data-table"] is { Length: > 0 })
            context.Diagnostics.Add(ExcelDiagnostics.NameChanged(table.Origin, wish, name));
        var result = Make(name, [.. columns]);
        context.Tables.TryAdd(wish, result);
        return result;
    }

    /// <summary>Cells beyond the last column name have no place in an Excel table.</summary>
    private void CheckWidths(int columnCount)
    {
        if (_surveys.Count > columnCount)
            context.Diagnostics.Add(ExcelDiagnostics.CellsBeyondHeader(table.Origin, columnCount, _surveys.Count));
    }

    private TableColumn MakeColumn(
        string name, int column, ColumnSurvey survey, ColumnTotal total, HashSet<int> bars)
    {
        if (total.Function?.Evaluate(survey) is { } result)
            survey.Widen(context.Formats.Width(total.Format, CellNumber.Write(decimal.Round(result, 2))));
        return new TableColumn(
            name, _hints.FormatOf(column), survey, _hints.WidthOf(column), bars.Contains(column), Resolve(total, survey));
    }

    /// <summary>A total without a format of its own takes that of its column; a count is a whole number whatever it counts.</summary>
    private static ColumnTotal Resolve(ColumnTotal total, ColumnSurvey survey)
    {
        if (total.Function is null)
            return total;
        if (total.Function.Name == "count")
            return total with { Format = CellFormat.Integer };
        if (total.Format != CellFormat.Text)
            return total;

        // The average of whole numbers is none.
        var format = survey.Format ?? CellFormat.Integer;
        return total with { Format = total.Function.Name == "average" && format == CellFormat.Integer ? CellFormat.Decimal : format };
    }

    private SheetTable Make(string? name, ImmutableArray<TableColumn> columns) => new(
        name, ReadSummary(), columns, [.. _header], [.. _body], [.. _totals], ReadFrozenColumns(columns.Length), table.Origin);

    private string? ReadSummary()
    {
        if (table.Attributes["aria-label"] is { Length: > 0 } label)
            return label;
        var caption = table.Children.OfType<StyledElement>().FirstOrDefault(child => child.Name == "caption");
        return caption is null ? null : ElementText.Of(caption);
    }

    private int ReadFrozenColumns(int columnCount)
    {
        if (table.Attributes["data-freeze"] is not { Length: > 0 } text)
            return 0;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < columnCount)
            return count;

        context.Diagnostics.Add(ExcelDiagnostics.BadAttribute(
            table.Origin, "data-freeze", text, "a number of columns, fewer than the table has"));
        return 0;
    }
}

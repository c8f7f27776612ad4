using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see the list of operations.</summary>
internal static class OperationsModel
{
    private static readonly ModelTypeOf<Cell> CellType = new ModelTypeOf<Cell>("cell")
        .Text("kind", "text, amount, date, rate, or missing if no source gives the value.", (cell, _) => cell.Kind)
        .OptionalText("text", "The text of a cell of the kind text.", (cell, _) => cell.Value as string)
        .OptionalNumber("number", "The number of a cell of the kind amount or rate.", (cell, _) => cell.Value as decimal?)
        .OptionalDate("date", "The date of a cell of the kind date.", (cell, _) => cell.Value as DateOnly?);

    private static readonly ModelTypeOf<Column> ColumnType = new ModelTypeOf<Column>("column")
        .Text("key", "Its name in JSON.", (column, _) => column.Definition.Key)
        .Text("heading", "Its heading, in all languages of the list.", (column, _) => column.List.HeadingOf(column.Definition.Key))
        .OptionalText("provision", "The provision that demands it; null if it is an addition.", (column, _) => column.Definition.Provision)
        .Number("known", "How many operations have it.", (column, _) => column.List.Rows.Count(row => row.Cells[column.Index] is not null));

    private static readonly ModelTypeOf<Row> RowType = new ModelTypeOf<Row>("operation")
        .Text("id", "Unique code of the operation (diarienummer).", (row, _) => row.Operation.Project.Id.Text)
        .Object("project", "The project.", ProjectModel.Project, (row, _) => row.Operation.Project)
        .List("cells", "A cell for each column.", CellType, (row, _) =>
            [.. row.Operation.Cells.Select((value, index) => Cell.Of(value, row.List.Columns[index].Kind, row.List))])
        .TextList("lacking", "Headings of the compulsory columns that it lacks.", (row, _) =>
            [.. row.Operation.Lacking.Select(column => row.List.HeadingOf(column.Key))]);

    public static ModelTypeOf<OperationList> Operations { get; } = new ModelTypeOf<OperationList>("operations")
        .Object("period", "The programming period.", ProjectParts.Period, (list, _) => new PeriodName(list.Period.Code()))
        .Text("basis", "The provision that the list is published by.", (list, _) => list.Basis)
        .Date("updated", "Date of the last update.", (list, _) => list.Updated)
        .Text("updated_heading", "Heading of the date of the last update.", (list, _) => list.HeadingOf("updated"))
        .Number("count", "How many operations.", (list, _) => list.Count)
        .List("columns", "The columns.", ColumnType, (list, _) => [.. list.Columns.Select((column, index) => new Column(column, index, list))])
        .List("rows", "The operations, by id.", RowType, (list, _) => [.. list.Rows.Select(row => new Row(row, list))])
        .List("incomplete", "The operations that lack a compulsory item.", RowType, (list, _) =>
            [.. list.Rows.Where(row => row.Lacking.Count > 0).Select(row => new Row(row, list))])
        .Object("visibility", "What must stand beside the EU emblem.", ProjectParts.Visibility, (list, context) => context.Visibility.Of(list.Period));

    internal sealed record Column(OperationColumn Definition, int Index, OperationList List);

    internal sealed record Row(OperationRow Operation, OperationList List);

    internal sealed record Cell(string Kind, object? Value)
    {
        public static Cell Of(object? value, OperationCellKind kind, OperationList list) => value switch
        {
            null => new Cell("missing", null),
            string text => new Cell("text", list.Print(text)),
            _ => new Cell(kind switch
            {
                OperationCellKind.Amount => "amount",
                OperationCellKind.Date => "date",
                _ => "rate",
            }, value),
        };
    }
}

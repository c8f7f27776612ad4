using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>What a template says about columns: <c>col data-width data-format</c>, and <c>data-bar</c> on a header cell.</summary>
internal sealed class ColumnHints
{
    private const double WidestColumn = 255;

    private readonly ReadingContext _context;
    private readonly List<(CellFormat? Format, double? Width)> _columns = [];

    public ColumnHints(ReadingContext context, StyledElement table)
    {
        _context = context;
        foreach (var child in table.Children.OfType<StyledElement>())
        {
            if (child.Name == "col")
                Add(child);
            else if (child.Name == "colgroup")
                AddGroup(child);
        }
    }

    /// <summary>Format of the numbers of a column; null if the template does not say.</summary>
    public CellFormat? FormatOf(int column) => column < _columns.Count ? _columns[column].Format : null;

    /// <summary>Width of a column in characters; null if the template does not say.</summary>
    public double? WidthOf(int column) => column < _columns.Count ? _columns[column].Width : null;

    /// <summary>The columns whose header cell asks for bars.</summary>
    public static HashSet<int> FindBars(List<StyledElement> header)
    {
        var grid = new RowCells();
        var cells = new List<RowCells.Placed>();
        return [.. header.SelectMany(row => grid.Read(row, cells)
            .Where(placed => placed.Span == 1 && placed.Cell.Attributes["data-bar"] is not null)
            .Select(placed => placed.Column)
            .ToList())];
    }

    private void AddGroup(StyledElement group)
    {
        var columns = group.Children.OfType<StyledElement>().Where(child => child.Name == "col").ToList();
        if (columns.Count == 0)
            Add(group);
        foreach (var column in columns)
            Add(column);
    }

    private void Add(StyledElement column)
    {
        var hint = (ReadFormat(column), ReadWidth(column));
        var span = int.TryParse(column.Attributes["span"], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 1, SheetLimits.Columns)
            : 1;
        _columns.AddRange(Enumerable.Repeat(hint, span));
    }

    private CellFormat? ReadFormat(StyledElement column)
    {
        if (column.Attributes["data-format"] is not { } name)
            return null;
        if (CellFormats.Find(name) is { } format)
            return format;

        _context.Diagnostics.Add(ExcelDiagnostics.UnknownFormat(column.Origin, name));
        return null;
    }

    private double? ReadWidth(StyledElement column)
    {
        if (column.Attributes["data-width"] is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var width)
            && width is > 0 and <= WidestColumn)
            return width;

        _context.Diagnostics.Add(ExcelDiagnostics.BadAttribute(column.Origin, "data-width", text, "a number of characters from 1 to 255"));
        return null;
    }
}

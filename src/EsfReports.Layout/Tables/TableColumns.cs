namespace EsfReports.Layout;

/// <summary>Columns of known width, with the spacing between and around them.</summary>
internal sealed class TableColumns
{
    private readonly double[] _lefts;
    private readonly double[] _widths;

    private TableColumns(double[] lefts, double[] widths, double width)
    {
        _lefts = lefts;
        _widths = widths;
        Width = width;
    }

    /// <summary>Of all columns with their spacing.</summary>
    public double Width { get; }

    /// <summary>Puts columns side by side.</summary>
    public static TableColumns Of(double[] widths, double spacing)
    {
        var lefts = new double[widths.Length];
        var x = spacing;
        for (var column = 0; column < widths.Length; column++)
        {
            lefts[column] = x;
            x += widths[column] + spacing;
        }

        return new TableColumns(lefts, widths, widths.Length == 0 ? 0 : x);
    }

    /// <summary>Left edge of a column; of the end of the table for the number of columns.</summary>
    public double Left(int column) => column < _lefts.Length ? _lefts[column] : Width;

    /// <summary>Width from a column's left edge to the right edge of the last one that is spanned.</summary>
    public double Span(int column, int count) => _lefts[column + count - 1] + _widths[column + count - 1] - _lefts[column];
}

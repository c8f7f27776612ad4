namespace EsfReports.Excel;

/// <summary>What the cells of a column have in common, gathered in one pass over them.</summary>
/// <param name="formats">Tells the width of numbers.</param>
internal sealed class ColumnSurvey(NumberFormats formats)
{
    /// <summary>Width of the widest cell in digits, of text in its longest line.</summary>
    public double ContentWidth { get; private set; }

    /// <summary>Format of the first number or date; null if there is none.</summary>
    public CellFormat? Format { get; private set; }

    /// <summary>Cells that hold a number.</summary>
    public int NumberCount { get; private set; }

    /// <summary>Cells that are not blank.</summary>
    public int FilledCount { get; private set; }

    /// <summary>Sum of the numbers.</summary>
    public decimal Sum { get; private set; }

    /// <summary>Largest number; null without numbers.</summary>
    public decimal? Max { get; private set; }

    /// <summary>Smallest number; null without numbers.</summary>
    public decimal? Min { get; private set; }

    /// <summary>Whether a text has several lines.</summary>
    public bool HasLineBreaks { get; private set; }

    /// <summary>True if most cells are numbers: then the head stands above them at the right.</summary>
    public bool IsNumeric => 2 * NumberCount > FilledCount;

    /// <summary>True if most cells are text: then the few numbers and dates among it stand at the left too.</summary>
    public bool IsText => 2 * _textCount > FilledCount;

    private int _textCount;

    /// <summary>Adds a cell.</summary>
    public void Add(in CellValue value)
    {
        if (value.Kind == CellKind.Empty)
            return;

        FilledCount++;
        if (value.Kind == CellKind.Text)
            AddText(value.Text);
        else
            AddTyped(value);
    }

    /// <summary>Makes room for a number that is not one of the cells, such as a total.</summary>
    public void Widen(double width) => ContentWidth = Math.Max(ContentWidth, width);

    private void AddText(string text)
    {
        _textCount++;
        Widen(TextWidth.OfLongestLine(text));
        HasLineBreaks |= text.Contains('\n');
    }

    private void AddTyped(in CellValue value)
    {
        Format ??= value.Format;
        if (value.Kind == CellKind.Date)
        {
            Widen(formats.Width(CellFormat.Date, value.Text));
            return;
        }

        var number = CellNumber.Parse(value.Text);
        NumberCount++;
        Sum += number;
        Max = Max is { } max ? Math.Max(max, number) : number;
        Min = Min is { } min ? Math.Min(min, number) : number;
        Widen(formats.Width(value.Format, value.Text));
    }
}

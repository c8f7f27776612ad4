using System.Collections.Immutable;
using System.Globalization;
using EsfReports.Documents;

namespace EsfReports.Excel;

/// <summary>Reads the names of the columns of an Excel table: each once, none empty, all of them text in one line.</summary>
internal sealed class ColumnNames(ReadingContext context)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names from the left; a header cell that spans columns names the first and leaves the others to us.</summary>
    public ImmutableArray<string> Read(StyledElement row, CellReader cells)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var (column, span, cell) in new RowCells().Read(row, []))
        {
            if (column + span > SheetLimits.Columns)
                break;
            while (names.Count < column)
                names.Add(Register(cell, string.Empty, names.Count));
            names.Add(Register(cell, cells.Read(cell).Text, names.Count));
            for (var index = 1; index < span; index++)
                names.Add(Register(cell, string.Empty, names.Count));
        }

        return names.ToImmutable();
    }

    private string Register(StyledElement cell, string wish, int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var name = TextCut.AtElement(wish.Replace('\n', ' '), SheetLimits.NameLength);
        if (name.Length == 0)
            name = "(" + number + ")";
        var unique = name;
        for (var copy = 2; !_names.Add(unique); copy++)
        {
            var suffix = " (" + copy.ToString(CultureInfo.InvariantCulture) + ")";
            unique = TextCut.AtElement(name, SheetLimits.NameLength - suffix.Length) + suffix;
        }

        if (unique != wish.Replace('\n', ' '))
            context.Diagnostics.Add(ExcelDiagnostics.ColumnRenamed(cell.Origin, wish, unique));
        return unique;
    }
}

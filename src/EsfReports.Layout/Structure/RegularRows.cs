namespace EsfReports.Layout;

/// <summary>Adds the cells that rows of a table lack: a table of the structure tree must be regular (ISO 14289-1, 7.5; matterhorn 09-004).</summary>
/// <remarks>HTML lets a row end early (HTML, 4.9.12). Cells of rows above that reach down count as cells of the row.</remarks>
internal static class RegularRows
{
    /// <summary>Adds empty cells to the rows of a finished table.</summary>
    public static void Complete(StructureElement table)
    {
        var groups = table.Children.Where(child => child.Role is StructureRole.TableHead or StructureRole.TableBody or StructureRole.TableFoot).ToArray();
        var (least, most) = (int.MaxValue, 0);
        foreach (var group in groups)
        {
            foreach (var covered in Rows(group, 0))
                (least, most) = (Math.Min(least, covered), Math.Max(most, covered));
        }

        if (least >= most)
            return;

        foreach (var group in groups)
            _ = Rows(group, most).Count();
    }

    /// <summary>How many columns each row covers, after the row was filled up to a number of columns.</summary>
    private static IEnumerable<int> Rows(StructureElement group, int columns)
    {
        // For each column, how many more rows the cell in it covers.
        var hanging = new List<int>();
        foreach (var row in group.Children)
        {
            Place(row, hanging);
            Fill(row, hanging, columns);
            yield return hanging.Count(rows => rows > 0);
            for (var column = 0; column < hanging.Count; column++)
                hanging[column] = Math.Max(0, hanging[column] - 1);
        }
    }

    private static void Place(StructureElement row, List<int> hanging)
    {
        var column = 0;
        foreach (var cell in row.Children)
        {
            while (column < hanging.Count && hanging[column] > 0)
                column++;
            for (var end = column + cell.ColumnSpan; column < end; column++)
                Cover(hanging, column, cell.RowSpan);
        }
    }

    private static void Cover(List<int> hanging, int column, int rows)
    {
        while (hanging.Count <= column)
            hanging.Add(0);
        hanging[column] = Math.Max(hanging[column], rows);
    }

    /// <summary>One empty cell for each gap.</summary>
    private static void Fill(StructureElement row, List<int> hanging, int columns)
    {
        for (var column = 0; column < columns; column++)
        {
            var start = column;
            while (column < columns && (column >= hanging.Count || hanging[column] == 0))
                Cover(hanging, column++, 1);
            if (column > start)
                row.Add(new StructureElement(StructureRole.DataCell, row.Origin) { ColumnSpan = column - start });
        }
    }
}

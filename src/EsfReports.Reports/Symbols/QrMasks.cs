namespace EsfReports.Reports;

/// <summary>The masks that break up patterns which readers stumble over, and the penalty by which one is chosen (ISO/IEC 18004, 7.8).</summary>
internal static class QrMasks
{
    private const int Count = 8;

    /// <summary>The code under the mask with the lowest penalty; the first of them if there are several.</summary>
    public static bool[,] Best(QrGrid grid) => Enumerable.Range(0, Count).Select(grid.Masked).MinBy(Penalty)!;

    /// <summary>Whether a mask turns a module round.</summary>
    public static bool Inverts(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };

    private static int Penalty(bool[,] modules)
    {
        var size = modules.GetLength(0);
        var penalty = Squares(modules, size) + Balance(modules, size);
        for (var line = 0; line < size; line++)
        {
            penalty += Line(size, index => modules[line, index]);
            penalty += Line(size, index => modules[index, line]);
        }

        return penalty;
    }

    /// <summary>Runs of five and more of one colour, and what looks like the section of a finder pattern.</summary>
    private static int Line(int size, Func<int, bool> isDark)
    {
        var (penalty, run, recent) = (0, 0, 0);
        for (var index = 0; index < size; index++)
        {
            run = index > 0 && isDark(index) == isDark(index - 1) ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            recent = ((recent << 1) | (isDark(index) ? 1 : 0)) & 0b111_1111_1111;
            if (index >= 10 && recent is 0b101_1101_0000 or 0b000_0101_1101)
                penalty += 40;
        }

        return penalty;
    }

    private static int Squares(bool[,] modules, int size)
    {
        var count = 0;
        for (var row = 1; row < size; row++)
        {
            for (var column = 1; column < size; column++)
            {
                var isDark = modules[row, column];
                if (modules[row - 1, column] == isDark && modules[row, column - 1] == isDark && modules[row - 1, column - 1] == isDark)
                    count++;
            }
        }

        return 3 * count;
    }

    private static int Balance(bool[,] modules, int size)
    {
        var dark = 0;
        foreach (var isDark in modules)
            dark += isDark ? 1 : 0;
        return Math.Abs((dark * 100) - (size * size * 50)) / (size * size * 5) * 10;
    }
}

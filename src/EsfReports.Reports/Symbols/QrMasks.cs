using System.Numerics;

namespace EsfReports.Reports;

/// <summary>The masks that break up patterns which readers stumble over, and the penalty by which one is chosen (ISO/IEC 18004, 7.8).</summary>
internal static class QrMasks
{
    private const int Count = 8;

    // The section of a finder pattern with light modules on one side; its mirror image has them on the other.
    private const int FinderSection = 0b101_1101_0000;
    private const int MirroredSection = 0b000_0101_1101;
    private const int SectionLength = 11;

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

    /// <summary>How hard a code is to read.</summary>
    internal static int Penalty(bool[,] modules)
    {
        var size = modules.GetLength(0);
        Span<ulong> rows = stackalloc ulong[size];
        Span<ulong> columns = stackalloc ulong[size];
        Pack(modules, rows, columns);

        var penalty = Squares(rows) + Balance(rows);
        for (var line = 0; line < size; line++)
            penalty += Line(rows[line], size) + Line(columns[line], size);
        return penalty;
    }

    // A line of the largest code, 57 modules, is a word of the processor, which judges all its places at once.
    private static void Pack(bool[,] modules, Span<ulong> rows, Span<ulong> columns)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var bit = modules[row, column] ? 1UL : 0;
                rows[row] |= bit << column;
                columns[column] |= bit << row;
            }
        }
    }

    /// <summary>Runs of five and more of one colour, and what looks like the section of a finder pattern.</summary>
    private static int Line(ulong line, int size)
    {
        var fours = SameAsNext(line, size);
        fours &= fours >> 1;
        fours &= fours >> 2;

        // A run of five has one place with four equal neighbours, a longer run one more for each module; the first of them counts three.
        var runs = BitOperations.PopCount(fours) + (2 * BitOperations.PopCount(fours & ~(fours << 1)));
        return runs + (40 * (Sections(line, size, FinderSection) + Sections(line, size, MirroredSection)));

        static int Sections(ulong line, int size, int section)
        {
            var places = Low(size - SectionLength + 1);
            for (var bit = 0; bit < SectionLength; bit++)
                places &= ((section >> bit) & 1) != 0 ? line >> bit : ~(line >> bit);
            return BitOperations.PopCount(places);
        }
    }

    private static int Squares(ReadOnlySpan<ulong> rows)
    {
        var count = 0;
        for (var row = 1; row < rows.Length; row++)
        {
            var same = ~(rows[row] ^ rows[row - 1]);
            count += BitOperations.PopCount(same & (same >> 1) & SameAsNext(rows[row], rows.Length));
        }

        return 3 * count;
    }

    private static int Balance(ReadOnlySpan<ulong> rows)
    {
        var (dark, size) = (0, rows.Length);
        foreach (var row in rows)
            dark += BitOperations.PopCount(row);
        return Math.Abs((dark * 100) - (size * size * 50)) / (size * size * 5) * 10;
    }

    // A bit for each module that has the colour of the one after it; the last module has none after it.
    private static ulong SameAsNext(ulong line, int size) => ~(line ^ (line >> 1)) & Low(size - 1);

    private static ulong Low(int count) => (1UL << count) - 1;
}

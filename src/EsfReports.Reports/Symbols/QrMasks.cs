using System.Numerics;

namespace EsfReports.Reports;

/// <summary>The masks that break up patterns which readers stumble over, and the penalty by which one is chosen (ISO/IEC 18004, 7.8).</summary>
internal static class QrMasks
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    // A finder pattern seen along a line, and the light modules that must stand beside it to make it look like one.
    private const int FinderLength = 7;
    private const int LightLength = 4;

    /// <summary>The code under the mask with the lowest penalty; the first of them if there are several.</summary>
    /// <param name="modules">The code without a mask.</param>
    /// <param name="masks">What each mask turns round.</param>
    public static QrModules Best(QrModules modules, ReadOnlySpan<QrModules> masks)
    {
        var (best, next) = (new QrModules(modules.Size), new QrModules(modules.Size));
        var least = int.MaxValue;
        foreach (var mask in masks)
        {
            next.SetXor(modules, mask);
            var penalty = Penalty(next);
            if (penalty < least)
                (best, next, least) = (next, best, penalty);
        }

        return best;
    }

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
    internal static int Penalty(QrModules modules)
    {
        var (penalty, size) = (0, modules.Size);
        for (var line = 0; line < size; line++)
            penalty += Line(modules.Row(line), size) + Line(modules.Column(line), size);
        return penalty + Squares(modules) + Balance(modules);
    }

    /// <summary>Runs of five and more of one colour, and what looks like a finder pattern.</summary>
    private static int Line(ulong line, int size)
    {
        var fours = SameAsNext(line, size);
        fours &= fours >> 1;
        fours &= fours >> 2;

        // A run of five has one place with four equal neighbours, a longer run one more for each module; the first of them counts three.
        var runs = BitOperations.PopCount(fours) + (2 * BitOperations.PopCount(fours & ~(fours << 1)));
        return runs + (40 * FinderLike(line, size));
    }

    /// <summary>Places where a line is dark and light as a finder pattern is, with light modules before or after.</summary>
    private static int FinderLike(ulong line, int size)
    {
        var light = ~line;
        var finders = line & (light >> 1) & (line >> 2) & (line >> 3) & (line >> 4) & (light >> 5) & (line >> 6);
        if (finders == 0)
            return 0;
        var lights = light & (light >> 1);
        lights &= lights >> 2;
        var places = Low(size - FinderLength - LightLength + 1);
        return BitOperations.PopCount(finders & (lights >> FinderLength) & places) + BitOperations.PopCount(lights & (finders >> LightLength) & places);
    }

    private static int Squares(QrModules modules)
    {
        var (count, size) = (0, modules.Size);
        for (var row = 1; row < size; row++)
        {
            var same = ~(modules.Row(row) ^ modules.Row(row - 1));
            count += BitOperations.PopCount(same & (same >> 1) & SameAsNext(modules.Row(row), size));
        }

        return 3 * count;
    }

    private static int Balance(QrModules modules)
    {
        var (dark, size) = (0, modules.Size);
        for (var row = 0; row < size; row++)
            dark += BitOperations.PopCount(modules.Row(row));
        return Math.Abs((dark * 100) - (size * size * 50)) / (size * size * 5) * 10;
    }

    // A bit for each module that has the colour of the one after it; the last module has none after it.
    private static ulong SameAsNext(ulong line, int size) => ~(line ^ (line >> 1)) & Low(size - 1);

    private static ulong Low(int count) => (1UL << count) - 1;
}

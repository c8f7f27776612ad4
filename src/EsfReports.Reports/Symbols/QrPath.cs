using System.Numerics;

namespace EsfReports.Reports;

/// <summary>Draws QR codes as paths of SVG, a unit for each module.</summary>
internal static class QrPath
{
    // Five numbers of two digits at most, and what stands between them.
    private const int LettersOfRectangle = 17;

    /// <summary>The most letters that the path of a code can have.</summary>
    /// <remarks>A run of dark modules has a light one on each side, at least between two of them; what is taken out leaves no more of them.</remarks>
    public static int LongestOf(QrCode code) => code.Size * ((code.Size + 1) / 2) * LettersOfRectangle;

    /// <summary>One rectangle for each run of dark modules, as far down as it goes; none of them overlap.</summary>
    /// <param name="code">The code, which stands within its quiet zone.</param>
    /// <param name="room">Takes the path.</param>
    public static ReadOnlySpan<char> Of(QrCode code, Span<char> room)
    {
        // What is not drawn yet.
        Span<ulong> rows = stackalloc ulong[code.Size];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = code.Row(row);

        var length = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            while (rows[row] != 0)
            {
                var left = BitOperations.TrailingZeroCount(rows[row]);
                var width = BitOperations.TrailingZeroCount(~(rows[row] >> left));
                var height = TakeOut(((1UL << width) - 1) << left, rows[row..]);
                length += WriteRectangle(room[length..], left + QrCode.QuietZone, row + QrCode.QuietZone, width, height);
            }
        }

        return room[..length];
    }

    /// <summary>
    /// Takes a run out of the row that it stands in and of those below it that have it too; gives the number of rows. What it would cut in
    /// two, it leaves alone: that takes one rectangle more.
    /// </summary>
    private static int TakeOut(ulong run, Span<ulong> rows)
    {
        var height = 0;
        while (height < rows.Length && (rows[height] & run) == run && !IsCut(rows[height], run))
            rows[height++] &= ~run;
        return height;
    }

    /// <summary>Whether dark modules stand on both sides of a run.</summary>
    private static bool IsCut(ulong row, ulong run) => (row & (run << 1) & ~run) != 0 && (row & (run >> 1) & ~run) != 0;

    /// <summary>Writes <c>M4 5h7v1h-7z</c>; gives the number of letters.</summary>
    private static int WriteRectangle(Span<char> path, int left, int top, int width, int height)
    {
        path[0] = 'M';
        var at = WriteNumber(path, 1, left);
        path[at++] = ' ';
        at = WriteNumber(path, at, top);
        path[at++] = 'h';
        at = WriteNumber(path, at, width);
        path[at++] = 'v';
        at = WriteNumber(path, at, height);
        path[at++] = 'h';
        path[at++] = '-';
        at = WriteNumber(path, at, width);
        path[at++] = 'z';
        return at;
    }

    // Of two digits at most.
    private static int WriteNumber(Span<char> path, int at, int number)
    {
        if (number >= 10)
            path[at++] = (char)('0' + (number / 10));
        path[at++] = (char)('0' + (number % 10));
        return at;
    }
}

namespace EsfReports.Reports;

/// <summary>The modules of a QR code before a mask is laid over them (ISO/IEC 18004, 6.3 and 7.7).</summary>
internal sealed class QrGrid
{
    private const int FormatGenerator = 0x537;
    private const int FormatMask = 0x5412;
    private const int VersionGenerator = 0x1F25;

    private readonly bool[,] _dark;
    private readonly bool[,] _isFixed;

    /// <summary>Draws the patterns that every code of a version has.</summary>
    public QrGrid(QrVersion version)
    {
        Size = version.Size;
        _dark = new bool[Size, Size];
        _isFixed = new bool[Size, Size];
        DrawTiming();
        DrawFinder(3, 3);
        DrawFinder(3, Size - 4);
        DrawFinder(Size - 4, 3);
        DrawAlignments(version.Alignments);
        DrawVersion(version.Number);
        DrawFormat(_dark, 0);
    }

    /// <summary>Modules on each side.</summary>
    public int Size { get; }

    /// <summary>Places codewords in columns of two modules, upwards and downwards in turn, from the right.</summary>
    public void Place(byte[] codewords)
    {
        var bit = 0;
        for (var pair = Size - 1; pair > 0; pair -= 2)
        {
            // The column of the vertical timing pattern is passed over.
            var right = pair <= 6 ? pair - 1 : pair;
            var goesUp = ((Size - 1 - pair) / 2) % 2 == 0;
            for (var step = 0; step < Size; step++)
            {
                var row = goesUp ? Size - 1 - step : step;
                PlaceBit(row, right, codewords, ref bit);
                PlaceBit(row, right - 1, codewords, ref bit);
            }
        }
    }

    /// <summary>The finished code under a mask.</summary>
    /// <param name="mask">0 to 7.</param>
    public bool[,] Masked(int mask)
    {
        var modules = (bool[,])_dark.Clone();
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
                modules[row, column] ^= !_isFixed[row, column] && QrMasks.Inverts(mask, row, column);
        }

        DrawFormat(modules, mask);
        return modules;
    }

    private void PlaceBit(int row, int column, byte[] codewords, ref int bit)
    {
        if (_isFixed[row, column])
            return;

        // A few modules can be left over; they stay light.
        _dark[row, column] = bit < codewords.Length * 8 && ((codewords[bit / 8] >> (7 - (bit % 8))) & 1) != 0;
        bit++;
    }

    private void Fix(int row, int column, bool isDark)
    {
        _dark[row, column] = isDark;
        _isFixed[row, column] = true;
    }

    private void DrawTiming()
    {
        for (var index = 0; index < Size; index++)
        {
            Fix(6, index, index % 2 == 0);
            Fix(index, 6, index % 2 == 0);
        }
    }

    // With its separator, a light frame that lies outside the code on two sides.
    private void DrawFinder(int centerRow, int centerColumn)
    {
        for (var row = Math.Max(0, centerRow - 4); row <= Math.Min(Size - 1, centerRow + 4); row++)
        {
            for (var column = Math.Max(0, centerColumn - 4); column <= Math.Min(Size - 1, centerColumn + 4); column++)
            {
                var ring = Math.Max(Math.Abs(row - centerRow), Math.Abs(column - centerColumn));
                Fix(row, column, ring is not (2 or 4));
            }
        }
    }

    private void DrawAlignments(int[] centers)
    {
        foreach (var (row, column) in centers.SelectMany(row => centers.Select(column => (row, column))))
        {
            // Those that would lie on a finder pattern are left out; those on the timing patterns are not.
            if (!IsAtFinder(row, column))
                DrawAlignment(row, column);
        }
    }

    private bool IsAtFinder(int row, int column) =>
        (row == 6 && column == 6) || (row == 6 && column == Size - 7) || (row == Size - 7 && column == 6);

    private void DrawAlignment(int centerRow, int centerColumn)
    {
        for (var row = -2; row <= 2; row++)
        {
            for (var column = -2; column <= 2; column++)
                Fix(centerRow + row, centerColumn + column, Math.Max(Math.Abs(row), Math.Abs(column)) != 1);
        }
    }

    private void DrawVersion(int number)
    {
        if (number < 7)
            return;
        var bits = (number << 12) | Remainder(number, 12, VersionGenerator);
        for (var bit = 0; bit < 18; bit++)
        {
            var isDark = ((bits >> bit) & 1) != 0;
            Fix(bit / 3, Size - 11 + (bit % 3), isDark);
            Fix(Size - 11 + (bit % 3), bit / 3, isDark);
        }
    }

    // Level M is 00 in the format, so that the mask is all there is to tell.
    private void DrawFormat(bool[,] modules, int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, 10, FormatGenerator)) ^ FormatMask;
        for (var bit = 0; bit < 15; bit++)
        {
            var isDark = ((bits >> bit) & 1) != 0;
            Draw(modules, bit < 6 ? bit : bit < 8 ? bit + 1 : 8, bit < 8 ? 8 : bit == 8 ? 7 : 14 - bit, isDark);
            Draw(modules, bit < 8 ? 8 : Size - 15 + bit, bit < 8 ? Size - 1 - bit : 8, isDark);
        }

        Draw(modules, Size - 8, 8, true);
    }

    private void Draw(bool[,] modules, int row, int column, bool isDark)
    {
        modules[row, column] = isDark;
        _isFixed[row, column] = true;
    }

    private static int Remainder(int value, int degree, int generator)
    {
        var remainder = value << degree;
        for (var bit = 31; bit >= degree; bit--)
        {
            if (((remainder >> bit) & 1) != 0)
                remainder ^= generator << (bit - degree);
        }

        return remainder;
    }
}

namespace EsfReports.Reports;

/// <summary>What all codes of a version share: the patterns, the places of the codewords, and the masks (ISO/IEC 18004, 6.3 and 7.7).</summary>
/// <remarks>Drawn once for each version; a code is then no more than its codewords in their places, under one of the masks.</remarks>
internal sealed class QrFrame
{
    private const int FormatGenerator = 0x537;
    private const int FormatMask = 0x5412;
    private const int VersionGenerator = 0x1F25;

    private readonly int _size;
    private readonly QrModules _patterns;
    private readonly QrModules _fixed;

    // Row and column of each module that holds a bit, a byte each.
    private readonly int[] _places;

    public QrFrame(QrVersion version)
    {
        _size = version.Size;
        _patterns = new QrModules(_size);
        _fixed = new QrModules(_size);
        DrawTiming();
        DrawFinder(3, 3);
        DrawFinder(3, _size - 4);
        DrawFinder(_size - 4, 3);
        DrawAlignments(version.Alignments);
        DrawVersion(version.Number);
        Fix(_size - 8, 8, true);
        // The format is of the mask; here it only takes its room.
        DrawFormat(0b111_1111_1111_1111, _fixed);
        _places = FreePlaces();
        var masks = new QrModules[QrMasks.Count];
        for (var number = 0; number < masks.Length; number++)
            masks[number] = Mask(number);
        Masks = masks;
    }

    /// <summary>The modules that each mask turns round, and its number in the modules of the format.</summary>
    public QrModules[] Masks { get; }

    /// <summary>The patterns and the codewords, before a mask is laid over them.</summary>
    public QrModules Place(ReadOnlySpan<byte> codewords)
    {
        var modules = _patterns.Copy();
        for (var bit = 0; bit < codewords.Length * 8; bit++)
        {
            if ((codewords[bit >> 3] & (0x80 >> (bit & 7))) != 0)
                modules.Darken(_places[bit] >> 8, _places[bit] & 0xFF);
        }

        // A few places can be left over; they stay light.
        return modules;
    }

    // Columns of two modules, upwards and downwards in turn, from the right.
    private int[] FreePlaces()
    {
        var places = new List<int>(_size * _size);
        for (var pair = _size - 1; pair > 0; pair -= 2)
        {
            // The column of the vertical timing pattern is passed over.
            var right = pair <= 6 ? pair - 1 : pair;
            var goesUp = (_size - 1 - pair) / 2 % 2 == 0;
            for (var step = 0; step < _size; step++)
            {
                var row = goesUp ? _size - 1 - step : step;
                for (var column = right; column >= right - 1; column--)
                {
                    if (!_fixed.IsDark(row, column))
                        places.Add((row << 8) | column);
                }
            }
        }

        return [.. places];
    }

    private QrModules Mask(int number)
    {
        var mask = new QrModules(_size);
        foreach (var place in _places)
        {
            if (QrMasks.Inverts(number, place >> 8, place & 0xFF))
                mask.Darken(place >> 8, place & 0xFF);
        }

        // Level M is 00 in the format, so that the mask is all there is to tell.
        DrawFormat(((number << 10) | Remainder(number, 10, FormatGenerator)) ^ FormatMask, mask);
        return mask;
    }

    private void Fix(int row, int column, bool isDark)
    {
        _fixed.Darken(row, column);
        if (isDark)
            _patterns.Darken(row, column);
    }

    private void DrawTiming()
    {
        for (var index = 8; index < _size - 8; index++)
        {
            Fix(6, index, index % 2 == 0);
            Fix(index, 6, index % 2 == 0);
        }
    }

    // With its separator, a light frame that lies outside the code on two sides.
    private void DrawFinder(int centerRow, int centerColumn)
    {
        for (var row = Math.Max(0, centerRow - 4); row <= Math.Min(_size - 1, centerRow + 4); row++)
        {
            for (var column = Math.Max(0, centerColumn - 4); column <= Math.Min(_size - 1, centerColumn + 4); column++)
            {
                var ring = Math.Max(Math.Abs(row - centerRow), Math.Abs(column - centerColumn));
                Fix(row, column, ring is not (2 or 4));
            }
        }
    }

    private void DrawAlignments(int[] centers)
    {
        foreach (var row in centers)
        {
            foreach (var column in centers)
            {
                // Those that would lie on a finder pattern are left out; those on the timing patterns are not.
                if (!IsAtFinder(row, column))
                    DrawAlignment(row, column);
            }
        }
    }

    private bool IsAtFinder(int row, int column) =>
        (row == 6 && column == 6) || (row == 6 && column == _size - 7) || (row == _size - 7 && column == 6);

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
            Fix(bit / 3, _size - 11 + (bit % 3), isDark);
            Fix(_size - 11 + (bit % 3), bit / 3, isDark);
        }
    }

    // Twice: around the upper left finder, and shared between the other two.
    private void DrawFormat(int bits, QrModules modules)
    {
        for (var bit = 0; bit < 15; bit++)
        {
            if (((bits >> bit) & 1) == 0)
                continue;
            modules.Darken(bit < 6 ? bit : bit < 8 ? bit + 1 : 8, bit < 8 ? 8 : bit == 8 ? 7 : 14 - bit);
            modules.Darken(bit < 8 ? 8 : _size - 15 + bit, bit < 8 ? _size - 1 - bit : 8);
        }
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

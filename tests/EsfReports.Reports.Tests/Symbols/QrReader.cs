using System.Text;

namespace EsfReports.Reports.Tests.Symbols;

/// <summary>
/// Reads the text out of the modules of a QR code at level M, written from the standard's tables on its own: what the encoder and
/// this reader agree on is not merely the same mistake.
/// </summary>
internal static class QrReader
{
    // Codewords of error correction in a block, and the lengths of the data blocks, for versions 1 to 10 at level M.
    private static readonly (int Check, int[] Blocks)[] Blocks =
    [
        (10, [16]), (16, [28]), (26, [44]), (18, [32, 32]), (24, [43, 43]), (16, [27, 27, 27, 27]), (18, [31, 31, 31, 31]),
        (22, [38, 38, 39, 39]), (22, [36, 36, 36, 37, 37]), (26, [43, 43, 43, 43, 44]),
    ];

    private static readonly int[][] Centers = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    public static string Read(QrCode code)
    {
        var version = (code.Size - 17) / 4;
        var bits = DataBits(code, MaskOf(code), version);
        var data = Deinterleave(bits, Blocks[version - 1]);

        var position = 0;
        if (Take(data, ref position, 4) != 0b0100)
            throw new InvalidOperationException("not byte mode");
        var length = Take(data, ref position, version < 10 ? 8 : 16);
        var bytes = Enumerable.Range(0, length).Select(_ => (byte)Take(data, ref position, 8)).ToArray();
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>What is left of the codewords of each block at the roots of the generator; all zero for a code without mistakes.</summary>
    public static IEnumerable<int> Syndromes(QrCode code)
    {
        var version = (code.Size - 17) / 4;
        var (check, lengths) = Blocks[version - 1];
        var words = Codewords(DataBits(code, MaskOf(code), version));
        foreach (var block in BlocksOf(words, check, lengths))
        {
            for (var root = 0; root < check; root++)
                yield return Evaluate(block, Power(root));
        }
    }

    private static int MaskOf(QrCode code)
    {
        // The second copy: seven bits up the column beside the lower finder, eight along the row beside the right one.
        var format = 0;
        for (var row = code.Size - 1; row > code.Size - 8; row--)
            format = (format << 1) | (code.IsDark(row, 8) ? 1 : 0);
        for (var column = code.Size - 8; column < code.Size; column++)
            format = (format << 1) | (code.IsDark(8, column) ? 1 : 0);
        format ^= 0b101_0100_0001_0010;
        return (format >> 13) == 0b00 ? (format >> 10) & 7 : throw new InvalidOperationException("not level M");
    }

    private static List<bool> DataBits(QrCode code, int mask, int version)
    {
        var bits = new List<bool>();
        var up = true;
        for (var right = code.Size - 1; right > 0; right -= 2)
        {
            if (right == 6)
                right--;
            for (var step = 0; step < code.Size; step++)
            {
                var row = up ? code.Size - 1 - step : step;
                for (var column = right; column >= right - 1; column--)
                {
                    if (!IsPattern(row, column, code.Size, version))
                        bits.Add(code.IsDark(row, column) ^ IsMasked(mask, row, column));
                }
            }

            up = !up;
        }

        return bits;
    }

    private static bool IsPattern(int row, int column, int size, int version)
    {
        var isFinder = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
        var isVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11));
        var centers = Centers[version - 1];
        var isAlignment = centers.Any(r => centers.Any(c =>
            Math.Abs(row - r) <= 2 && Math.Abs(column - c) <= 2
            && !((r == 6 && c == 6) || (r == 6 && c == size - 7) || (r == size - 7 && c == 6))));
        return isFinder || isVersion || isAlignment || row == 6 || column == 6;
    }

    private static bool IsMasked(int mask, int i, int j) => mask switch
    {
        0b000 => (i + j) % 2 == 0,
        0b001 => i % 2 == 0,
        0b010 => j % 3 == 0,
        0b011 => (i + j) % 3 == 0,
        0b100 => ((i / 2) + (j / 3)) % 2 == 0,
        0b101 => ((i * j) % 2) + ((i * j) % 3) == 0,
        0b110 => (((i * j) % 2) + ((i * j) % 3)) % 2 == 0,
        _ => (((i + j) % 2) + ((i * j) % 3)) % 2 == 0,
    };

    private static byte[] Codewords(List<bool> bits) => [.. Enumerable.Range(0, bits.Count / 8)
        .Select(word => (byte)Enumerable.Range(0, 8).Aggregate(0, (value, bit) => (value << 1) | (bits[(word * 8) + bit] ? 1 : 0)))];

    private static byte[] Deinterleave(List<bool> bits, (int Check, int[] Blocks) form) =>
        [.. BlocksOf(Codewords(bits), form.Check, form.Blocks).SelectMany((block, index) => block.Take(form.Blocks[index]))];

    private static List<byte>[] BlocksOf(byte[] words, int check, int[] lengths)
    {
        var blocks = lengths.Select(_ => new List<byte>()).ToArray();
        var next = 0;
        for (var index = 0; index < lengths.Max(); index++)
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                if (index < lengths[block])
                    blocks[block].Add(words[next++]);
            }
        }

        for (var index = 0; index < check; index++)
        {
            foreach (var block in blocks)
                block.Add(words[next++]);
        }

        return blocks;
    }

    private static int Take(byte[] data, ref int position, int count)
    {
        var value = 0;
        for (var index = 0; index < count; index++, position++)
            value = (value << 1) | ((data[position / 8] >> (7 - (position % 8))) & 1);
        return value;
    }

    private static int Evaluate(List<byte> block, int x) => block.Aggregate(0, (value, word) => Product(value, x) ^ word);

    private static int Power(int exponent) => Enumerable.Range(0, exponent).Aggregate(1, (value, _) => Product(value, 2));

    // Schoolbook multiplication of polynomials, then the remainder of x^8 + x^4 + x^3 + x^2 + 1.
    private static int Product(int a, int b)
    {
        var product = 0;
        for (var bit = 0; bit < 8; bit++)
            product ^= ((b >> bit) & 1) * (a << bit);
        for (var bit = 15; bit >= 8; bit--)
            product ^= ((product >> bit) & 1) * (0x11D << (bit - 8));
        return product;
    }
}
